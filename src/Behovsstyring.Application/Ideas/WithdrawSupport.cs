using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>Takes the organisation's position back.</summary>
[Requires(Permission.SupportIdea)]
public sealed record WithdrawSupport(CaseId Id) : ICommand<Done>;

internal sealed class WithdrawSupportHandler : IHandler<WithdrawSupport, Done>
{
    public async Task<Done> Handle(WithdrawSupport request, UseCaseContext context, CancellationToken ct)
    {
        var organisation = context.Actor.RequireOrganisation();
        var state = await context.Db.Cases.Where(c => c.Id == request.Id).Select(c => c.State).SingleOrDefaultAsync(ct);
        if (!IdeaRules.IsOpenForSupport(state))
        {
            throw new DomainException(IdeaErrors.NotOpenForSupport);
        }

        var gone = await context.Db.IdeaSupports
            .Where(s => s.IdeaId == request.Id && s.OrganisationId == organisation)
            .ExecuteDeleteAsync(ct);
        if (gone == 0)
        {
            throw new DomainException(CommonErrors.NotFound);
        }

        context.Raise(new IdeaSupportWithdrawn(request.Id));
        return default;
    }
}
