using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Approves the record in its present form. After this neither facts nor words change.</summary>
/// <param name="Version">The version that was read: words that were not seen are not approved.</param>
[Requires(Permission.ActInBody)]
public sealed record ApproveRecord(MeetingId Meeting, uint Version) : ICommand<Done>;

internal sealed class ApproveRecordHandler : IHandler<ApproveRecord, Done>
{
    public async Task<Done> Handle(ApproveRecord request, UseCaseContext context, CancellationToken ct)
    {
        var record = await RecordLoading.Find(context, request.Meeting, BodyPower.ApproveRecords, ct);
        context.Db.ExpectVersion(record, request.Version);
        // When the body approved it in a later meeting, the record says which.
        var approvedIn = await context.Db.AgendaItems
            .Where(i => i.Content.RecordOf == request.Meeting && i.Outcome!.Result == ItemResult.Adopted)
            .Select(i => (MeetingId?)i.MeetingId)
            .FirstOrDefaultAsync(ct);
        record.Approve(context.Actor.RequirePerson(), approvedIn, context.Now);
        return default;
    }
}
