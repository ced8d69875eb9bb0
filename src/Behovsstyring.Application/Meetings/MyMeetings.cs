using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>The meetings that concern me, and what each of them waits for from me.</summary>
internal static class MyMeetings
{
    private const int Most = 100;

    /// <summary>What the meetings ask of me on «Min side»: a vote before anything else.</summary>
    public static async Task<IReadOnlyList<WorkGroup>> WaitingForMe(UseCaseContext context, CancellationToken ct)
    {
        if (!context.Actor.Has(Permission.ActInBody))
        {
            return [];
        }

        var waiting = (await Read(context, ct)).Where(m => m.Waits != MeetingTask.None).ToLookup(m => m.Waits);
        return [.. waiting.OrderBy(g => g.Key).Select(g => new WorkGroup(Kind(g.Key), g.Count(), [.. g.Take(WorkGroup.Most).Select(Item)]))];
    }

    public static async Task<IReadOnlyList<MyMeetingRow>> Read(UseCaseContext context, CancellationToken ct)
    {
        var (db, actor) = (context.Db, context.Actor);
        var me = actor.RequirePerson();
        var bodies = actor.Seats.Select(s => s.Body).Distinct().ToList();
        var prepared = bodies.Where(b => actor.Has(BodyPower.PrepareMeetings, b)).ToList();
        var found = await (
            from m in db.Meetings
            where m.State != MeetingState.Cancelled
            // A meeting to come is for those called: they need not sit in the body yet, and those who sit today may leave it before.
            where prepared.Contains(m.BodyId)
                || (m.State != MeetingState.Planned && m.State != MeetingState.Noticed && bodies.Contains(m.BodyId))
                || (m.State != MeetingState.Planned && db.MeetingCalls.Any(c => c.MeetingId == m.Id && c.PersonId == me && c.EndedAt == null))
            join b in db.Bodies on m.BodyId equals b.Id
            let record = db.MeetingRecords.Where(r => r.MeetingId == m.Id).Select(r => (RecordState?)r.State).FirstOrDefault()
            where m.State != MeetingState.Closed || record != RecordState.Published
            orderby m.Details.StartsAt
            select new
            {
                m.Id,
                m.BodyId,
                m.Slug,
                BodySlug = b.Slug,
                Name = new BodyName(b.Name, b.NameNn, b.NameEn),
                m.Year,
                m.Running,
                m.Details.StartsAt,
                m.Details.Form,
                m.Details.Place,
                m.State,
                Record = record,
                MyVoteIsMissing = db.Ballots.Any(x => x.Id == m.OpenBallotId && x.Voters.Any(v => v.PersonId == me && v.LeftAt == null)
                    && !db.Votes.Any(v => v.BallotId == x.Id && v.PersonId == me)),
            }).Take(Most).ToListAsync(ct);
        return
        [
            .. from m in found
               select new MyMeetingRow(
                   m.Id, m.Slug, m.BodySlug, m.Name, m.Year, m.Running, m.StartsAt, m.Form, m.Place, m.State,
                   Task(actor, m.BodyId, m.State, m.Record, m.MyVoteIsMissing)),
        ];
    }

    private static MeetingTask Task(CurrentActor actor, BodyId body, MeetingState state, RecordState? record, bool voteIsMissing) => state switch
    {
        MeetingState.Open => voteIsMissing ? MeetingTask.Vote : MeetingTask.None,
        MeetingState.Planned => actor.Has(BodyPower.PrepareMeetings, body) ? MeetingTask.PublishNotice : MeetingTask.None,
        MeetingState.Closed => record is { } written ? Task(actor, body, written)
            : actor.Has(BodyPower.WriteRecords, body) ? MeetingTask.DraftRecord : MeetingTask.None,
        MeetingState.Noticed or MeetingState.Cancelled => MeetingTask.None,
    };

    private static MeetingTask Task(CurrentActor actor, BodyId body, RecordState record) => record switch
    {
        RecordState.Drafted => actor.Has(BodyPower.ApproveRecords, body) ? MeetingTask.ApproveRecord : MeetingTask.None,
        RecordState.Approved => actor.Has(BodyPower.WriteRecords, body) ? MeetingTask.PublishRecord : MeetingTask.None,
        RecordState.Published => MeetingTask.None,
    };

    private static WorkKind Kind(MeetingTask task) => task switch
    {
        MeetingTask.Vote => WorkKind.Vote,
        MeetingTask.PublishNotice => WorkKind.PublishNotice,
        MeetingTask.DraftRecord => WorkKind.DraftRecord,
        MeetingTask.ApproveRecord => WorkKind.ApproveRecord,
        MeetingTask.PublishRecord => WorkKind.PublishRecord,
        MeetingTask.None => throw new ArgumentOutOfRangeException(nameof(task)),
    };

    private static WorkItem Item(MyMeetingRow meeting) =>
        new(new WorkTarget.Meeting(meeting.Id, meeting.Slug), $"{meeting.Body.Nb} {meeting.Running}/{meeting.Year}", meeting.StartsAt)
        {
            // The day of the meeting is the last one for a notice, and the day itself for a vote.
            Deadline = meeting.Waits is MeetingTask.Vote or MeetingTask.PublishNotice ? OsloTime.DayOf(meeting.StartsAt) : null,
        };
}
