using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>Settles a condition that a decision set.</summary>
internal static class ConditionSettling
{
    public static async Task<Done> Settle(UseCaseContext context, ConditionId id, string words, bool lift, CancellationToken ct)
    {
        var review = await context.Db.GateReviews
            .Where(r => context.Db.Cases.VisibleTo(context.Actor).Any(c => c.Id == r.CaseId))
            .SingleOrDefaultAsync(r => r.Conditions.Any(c => c.Id == id), ct) ?? throw new DomainException(CommonErrors.NotFound);
        review.SettleCondition(id, PlainText.Clean(words), lift, GateDesk.Acting(context.Actor), context.Now);
        return default;
    }
}
