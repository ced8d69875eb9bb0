using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// One meeting for those it concerns: what it is about, who is there, the vote that is open, and what I may do now. A meeting to come is
/// for those called to it, whether they sit in the body yet or not, and for those who prepare it.
/// </summary>
[Requires(Permission.Work)]
public sealed record GetMeetingForWork(string Slug) : IQuery<MeetingForWork>
{
    /// <summary>For one who has the meeting open already: it may have got another number, and with it another address.</summary>
    public MeetingId? Known { get; init; }
}

internal sealed class GetMeetingForWorkHandler : IHandler<GetMeetingForWork, MeetingForWork>
{
    public async Task<MeetingForWork> Handle(GetMeetingForWork request, UseCaseContext context, CancellationToken ct)
    {
        var (db, actor) = (context.Db, context.Actor);
        var meeting = await db.Meetings
            .Include(m => m.Agenda).ThenInclude(i => i.Proposals)
            .Include(m => m.Agenda).ThenInclude(i => i.Objections)
            .SingleOrDefaultAsync(m => request.Known == null ? m.Slug == request.Slug : m.Id == request.Known, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var me = actor.RequirePerson();
        var call = await db.MeetingCalls.SingleOrDefaultAsync(c => c.MeetingId == meeting.Id && c.PersonId == me, ct);
        var attendance = await db.Attendances.Include(a => a.Roll).Include(a => a.Stays).SingleOrDefaultAsync(a => a.MeetingId == meeting.Id, ct);
        if (call is null && attendance?.Roll.Any(r => r.PersonId == me) != true && !SeesByTodaysSeat(actor, meeting))
        {
            throw new DomainException(CommonErrors.NotFound);
        }

        var ballots = await db.Ballots.Include(b => b.Voters).Where(b => b.MeetingId == meeting.Id).OrderBy(b => b.OpenedAt).ToListAsync(ct);
        var votes = await (
            from v in db.Votes
            join b in db.Ballots on v.BallotId equals b.Id
            where b.MeetingId == meeting.Id
            select v).ToListAsync(ct);
        var record = await db.MeetingRecords.SingleOrDefaultAsync(r => r.MeetingId == meeting.Id, ct);
        var body = await db.Bodies.Where(b => b.Id == meeting.BodyId)
            .Select(b => new { b.Slug, Name = new BodyName(b.Name, b.NameNn, b.NameEn) }).SingleAsync(ct);
        var seats = await SeatNames.Of(db, meeting.BodyId, ct);
        var about = meeting.Agenda.Select(i => i.Content.CaseId).OfType<CaseId>().Distinct().ToList();
        var cases = about.Count == 0 ? [] : await db.Cases.VisibleTo(actor).Where(c => about.Contains(c.Id))
            .Select(c => new { c.Id, c.Number, c.Title }).ToDictionaryAsync(c => c.Id, c => (c.Number, c.Title), ct);
        var reviews = meeting.Agenda.Select(i => i.Content.GateReviewId).OfType<GateReviewId>().Distinct().ToList();
        var gates = reviews.Count == 0 ? [] : await db.GateReviews.IgnoreAutoIncludes().Where(r => reviews.Contains(r.Id))
            .Select(r => new { r.Id, r.Gate }).ToDictionaryAsync(r => r.Id, r => (Gate?)r.Gate, ct);
        var shown = meeting.Agenda.Select(i => i.Content.ReportId).OfType<ReportId>().Distinct().ToList();
        var reports = shown.Count == 0 ? [] : await db.Reports.Where(r => shown.Contains(r.Id))
            .Select(r => new { r.Id, r.Year, r.Number }).ToDictionaryAsync(r => r.Id, r => (Quarter?)new Quarter(r.Year, r.Number), ct);

        var view = new MeetingViewing(context, meeting, attendance, ballots, votes, seats);
        var released = call is { Holds: false } && !SeesByTodaysSeat(actor, meeting);
        var prepares = actor.Has(BodyPower.PrepareMeetings, meeting.BodyId);
        var runs = MeetingAccess.MayConduct(context, meeting.BodyId, attendance?.ChairSeatId, BodyPower.RunMeetings);
        var writes = actor.Has(BodyPower.WriteRecords, meeting.BodyId);
        var approves = actor.Has(BodyPower.ApproveRecords, meeting.BodyId);
        return new MeetingForWork
        {
            Id = meeting.Id,
            Version = meeting.Version,
            Slug = meeting.Slug,
            BodyId = meeting.BodyId,
            BodySlug = body.Slug,
            Body = body.Name,
            BodyKind = meeting.BodyKind,
            Year = meeting.Year,
            Running = meeting.Running,
            // Where to join is for those who are to be there.
            Details = released ? meeting.Details with { JoinAddress = "" } : meeting.Details,
            NoLongerCalled = released,
            State = meeting.State,
            NoticeText = meeting.NoticeText,
            NoticedAt = meeting.NoticedAt,
            OpenedAt = meeting.OpenedAt,
            ClosedAt = meeting.ClosedAt,
            CancelReason = meeting.CancelReason,
            DecisionForm = meeting.DecisionForm,
            VotingRules = meeting.VotingRules,
            Agenda = [.. meeting.Agenda.OrderBy(i => i.Number).Select(i => view.Item(
                i, i.Content.CaseId is { } c ? cases.GetValueOrDefault(c) : default, i.Content.GateReviewId is { } r ? gates.GetValueOrDefault(r) : null)
                with { Report = i.Content.ReportId is { } q ? reports.GetValueOrDefault(q) : null })],
            Attendance = view.AttendanceView(),
            OpenBallot = view.OpenBallot(runs),
            Record = record is null || !(writes || approves || record.State == RecordState.Published) ? null : new RecordView(
                record.State, record.Version, record.Facts, record.Introduction, record.ItemTexts,
                record.DraftedAt, record.ApprovedAt, record.PublishedAt, RecordRules.ProblemsIn(record.Facts)),
            ChairChoices = meeting.State == MeetingState.Noticed && runs
                ? [.. seats.Today(context.Today).Where(s => SeatRules.HasVote(s.Function)).Select(s => new SeatChoice(s.Seat, s.Name, s.Organisation, s.Function))]
                : [],
            MayPrepare = prepares,
            MayRun = runs,
            MayChair = MeetingAccess.MayConduct(context, meeting.BodyId, attendance?.ChairSeatId, BodyPower.ChairMeetings),
            MayWriteRecord = writes,
            MayApproveRecord = approves,
            MayPropose = meeting.State == MeetingState.Open && view.MyVoice is not null,
            ToNotice = prepares ? MeetingRules.ObstaclesToNotice(meeting, context.Now) : null,
            ToUndoOpening = runs && attendance is not null && meeting.State == MeetingState.Open ? MeetingRules.ObstaclesToUndoingOpening(meeting, attendance) : null,
            ToClose = runs && attendance is not null ? MeetingRules.ObstaclesToClosing(meeting) : null,
        };
    }

    /// <summary>Those who prepare a body's meetings see them all; others in it see those that have begun.</summary>
    private static bool SeesByTodaysSeat(CurrentActor actor, Meeting meeting) => meeting.State switch
    {
        MeetingState.Planned or MeetingState.Noticed or MeetingState.Cancelled => actor.Has(BodyPower.PrepareMeetings, meeting.BodyId),
        MeetingState.Open or MeetingState.Closed => actor.Seats.Any(s => s.Body == meeting.BodyId),
    };
}
