using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Draws the record from what happened in the meeting; drawn again while it is a draft, the facts are renewed and the words stay.</summary>
[Requires(Permission.ActInBody)]
public sealed record DraftRecord(MeetingId Meeting) : ICommand<Done>;

internal sealed class DraftRecordHandler : IHandler<DraftRecord, Done>
{
    public async Task<Done> Handle(DraftRecord request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Meeting, BodyPower.WriteRecords, ct);
        var facts = await RecordNaming.Draw(context, meeting, ct);
        if (await context.Db.MeetingRecords.SingleOrDefaultAsync(r => r.MeetingId == meeting.Id, ct) is { } record)
        {
            record.Redraw(facts);
        }
        else
        {
            context.Db.MeetingRecords.Add(MeetingRecord.Draft(meeting, facts, context.Now));
        }

        context.Raise(new MeetingMoved(meeting.Id));
        return default;
    }
}
