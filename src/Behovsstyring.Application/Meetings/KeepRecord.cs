using System.Security.Cryptography;
using System.Text;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Draws the record from what happened in the meeting; drawn again while it is a draft, the facts are renewed and the words stay.</summary>
[Requires(Permission.ActInBody)]
public sealed record DraftRecord(MeetingId Meeting) : ICommand<Done>;

/// <summary>Writes the words of the record, beside the facts.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.ActInBody)]
public sealed record WriteRecord(MeetingId Meeting, uint Version, string Introduction, IReadOnlyList<ItemText> ItemTexts) : ICommand<Done>;

/// <summary>Approves the record as it stands; after this neither facts nor words change.</summary>
/// <param name="Version">The version that was read: nobody approves words they have not seen.</param>
[Requires(Permission.ActInBody)]
public sealed record ApproveRecord(MeetingId Meeting, uint Version) : ICommand<Done>;

/// <summary>Publishes an approved record for everyone; its fingerprint goes into the decision log.</summary>
[Requires(Permission.ActInBody)]
public sealed record PublishRecord(MeetingId Meeting) : ICommand<Done>;

internal sealed class RecordHandlers :
    IHandler<DraftRecord, Done>, IHandler<WriteRecord, Done>, IHandler<ApproveRecord, Done>, IHandler<PublishRecord, Done>
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

    public async Task<Done> Handle(WriteRecord request, UseCaseContext context, CancellationToken ct)
    {
        var record = await RecordFor(context, request.Meeting, BodyPower.WriteRecords, ct);
        context.Db.ExpectVersion(record, request.Version);
        record.Write(request.Introduction, request.ItemTexts);
        return default;
    }

    public async Task<Done> Handle(ApproveRecord request, UseCaseContext context, CancellationToken ct)
    {
        var record = await RecordFor(context, request.Meeting, BodyPower.ApproveRecords, ct);
        context.Db.ExpectVersion(record, request.Version);
        // When the body approved it in a later meeting, the record says which.
        var approvedIn = await context.Db.AgendaItems
            .Where(i => i.Content.RecordOf == request.Meeting && i.Outcome!.Result == ItemResult.Adopted)
            .Select(i => (MeetingId?)i.MeetingId)
            .FirstOrDefaultAsync(ct);
        record.Approve(context.Actor.RequirePerson(), approvedIn, context.Now);
        return default;
    }

    public async Task<Done> Handle(PublishRecord request, UseCaseContext context, CancellationToken ct)
    {
        var record = await RecordFor(context, request.Meeting, BodyPower.WriteRecords, ct);
        record.Publish(context.Now);
        var slug = await context.Db.Meetings.Where(m => m.Id == request.Meeting).Select(m => m.Slug).SingleAsync(ct);
        var body = await context.Db.BodyName(record.BodyId, ct);
        context.Log(MeetingLog.Entry(
            context, record.BodyId, body, LogEntryType.Publication,
            new() { What = Published.MeetingRecord, Meeting = slug, Digest = RecordFingerprint.Of(record) }));
        var facts = new Dictionary<string, string> { ["body"] = body, ["meeting"] = slug };
        await Notify.Seated(context, record.BodyId, "meeting.record-published", facts, ct);
        return default;
    }

    private static async Task<MeetingRecord> RecordFor(UseCaseContext context, MeetingId id, BodyPower power, CancellationToken ct)
    {
        var record = await context.Db.MeetingRecords.SingleOrDefaultAsync(r => r.MeetingId == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        context.Actor.Require(power, record.BodyId);
        return record;
    }
}

/// <summary>SHA-256 of a record's facts and words as they are stored: what the log holds of a published record.</summary>
public static class RecordFingerprint
{
    public static string Of(MeetingRecord record) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonColumn.Write(new { record.Facts, record.Introduction, record.ItemTexts }))));
}
