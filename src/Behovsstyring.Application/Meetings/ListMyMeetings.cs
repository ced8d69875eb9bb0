using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// The meetings of the bodies I sit in: under way and to come, and those that wait for something of mine: a vote, a record to write,
/// approve or publish. Meetings not yet noticed are for those who prepare them.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record ListMyMeetings : IQuery<IReadOnlyList<MyMeetingRow>>;

public enum MeetingTask
{
    None = 0,
    Vote = 1,
    /// <summary>Planned, and the notice is not out.</summary>
    PublishNotice = 2,
    DraftRecord = 3,
    ApproveRecord = 4,
    PublishRecord = 5,
}

/// <param name="Waits">What the meeting waits for from me.</param>
public sealed record MyMeetingRow(
    string Slug, string BodySlug, BodyName Body, int Year, int Running, DateTimeOffset StartsAt, MeetingForm Form, string Place,
    MeetingState State, MeetingTask Waits);

internal sealed class ListMyMeetingsHandler : IHandler<ListMyMeetings, IReadOnlyList<MyMeetingRow>>
{
    private const int Most = 100;

    public async Task<IReadOnlyList<MyMeetingRow>> Handle(ListMyMeetings request, UseCaseContext context, CancellationToken ct)
    {
        var (db, actor) = (context.Db, context.Actor);
        var me = actor.RequirePerson();
        var bodies = actor.Seats.Select(s => s.Body).Distinct().ToList();
        var found = await (
            from m in db.Meetings
            where bodies.Contains(m.BodyId) && m.State != MeetingState.Cancelled
            join b in db.Bodies on m.BodyId equals b.Id
            let record = db.MeetingRecords.Where(r => r.MeetingId == m.Id).Select(r => (RecordState?)r.State).FirstOrDefault()
            where m.State != MeetingState.Closed || record != RecordState.Published
            orderby m.Details.StartsAt
            select new
            {
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
                MyVoteIsMissing = db.Ballots.Any(x => x.Id == m.OpenBallotId && x.Voters.Any(v => v.PersonId == me)
                    && !db.Votes.Any(v => v.BallotId == x.Id && v.PersonId == me)),
            }).Take(Most).ToListAsync(ct);
        return
        [
            .. from m in found
               where m.State != MeetingState.Planned || actor.Has(BodyPower.PrepareMeetings, m.BodyId)
               select new MyMeetingRow(
                   m.Slug, m.BodySlug, m.Name, m.Year, m.Running, m.StartsAt, m.Form, m.Place, m.State,
                   Task(actor, m.BodyId, m.State, m.Record, m.MyVoteIsMissing)),
        ];
    }

    private static MeetingTask Task(CurrentActor actor, BodyId body, MeetingState state, RecordState? record, bool voteIsMissing) => state switch
    {
        MeetingState.Open => voteIsMissing ? MeetingTask.Vote : MeetingTask.None,
        MeetingState.Planned => actor.Has(BodyPower.PrepareMeetings, body) ? MeetingTask.PublishNotice : MeetingTask.None,
        MeetingState.Closed => record is { } written ? Task(actor, body, written) : actor.Has(BodyPower.WriteRecords, body) ? MeetingTask.DraftRecord : MeetingTask.None,
        MeetingState.Noticed or MeetingState.Cancelled => MeetingTask.None,
    };

    private static MeetingTask Task(CurrentActor actor, BodyId body, RecordState record) => record switch
    {
        RecordState.Drafted => actor.Has(BodyPower.ApproveRecords, body) ? MeetingTask.ApproveRecord : MeetingTask.None,
        RecordState.Approved => actor.Has(BodyPower.WriteRecords, body) ? MeetingTask.PublishRecord : MeetingTask.None,
        RecordState.Published => MeetingTask.None,
    };
}
