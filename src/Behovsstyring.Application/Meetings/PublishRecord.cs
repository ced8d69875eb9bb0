using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Publishes an approved record for everyone; its fingerprint goes into the decision log.</summary>
[Requires(Permission.ActInBody)]
public sealed record PublishRecord(MeetingId Meeting) : ICommand<Done>;

internal sealed class PublishRecordHandler : IHandler<PublishRecord, Done>
{
    public async Task<Done> Handle(PublishRecord request, UseCaseContext context, CancellationToken ct)
    {
        var record = await RecordLoading.Find(context, request.Meeting, BodyPower.WriteRecords, ct);
        record.Publish(context.Now);
        var slug = await context.Db.Meetings.Where(m => m.Id == request.Meeting).Select(m => m.Slug).SingleAsync(ct);
        var body = await context.Db.BodyName(record.BodyId, ct);
        context.Log(MeetingLog.Entry(
            context, record.BodyId, body, LogEntryType.Publication,
            new() { What = Published.MeetingRecord, Meeting = slug, Digest = RecordFingerprint.Of(record) }));
        var facts = new Dictionary<string, string> { ["body"] = body, ["meeting"] = slug };
        await Notify.People(context, await ConcernedBy(context, request.Meeting, ct), "meeting.record-published", facts, ct);
        return default;
    }

    /// <summary>Those called to the meeting, and those on its roll: it may have opened on another day.</summary>
    private static async Task<IReadOnlyList<PersonId>> ConcernedBy(UseCaseContext context, MeetingId meeting, CancellationToken ct) =>
        await context.Db.MeetingCalls.Where(c => c.MeetingId == meeting && c.EndedAt == null).Select(c => c.PersonId)
            .Union(context.Db.Attendances.Where(a => a.MeetingId == meeting).SelectMany(a => a.Roll).Select(r => r.PersonId))
            .ToListAsync(ct);
}
