using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

/// <summary>
/// A meeting of a body: planned, noticed with its agenda, open while its items are treated, and closed. Attendance, ballots and the
/// record are aggregates of their own, so that an arrival, a vote or a word in the record never collides with its conduct.
/// </summary>
public sealed class Meeting : Aggregate
{
    private readonly List<AgendaItem> _agenda = [];

    private Meeting() { }

    public MeetingId Id { get; private set; }

    public BodyId BodyId { get; private set; }

    public BodyKind BodyKind { get; private set; }

    /// <summary>The third meeting of the year has 3. Unique within the body and the year.</summary>
    public int Running { get; private set; }

    public int Year { get; private set; }

    /// <summary><c>kommit-radet-2026-3</c>: in addresses.</summary>
    public string Slug { get; private set; } = "";

    public MeetingDetails Details { get; private set; } = null!;

    public MeetingState State { get; private set; } = MeetingState.Planned;

    public string NoticeText { get; private set; } = "";

    public DateTimeOffset? NoticedAt { get; private set; }

    /// <summary>Counts the changes since the notice; a calendar entry carries it.</summary>
    public int NoticeRevision { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string CancelReason { get; private set; } = "";

    /// <summary>At most one ballot is open at a time.</summary>
    public BallotId? OpenBallotId { get; private set; }

    /// <summary>The rules of the mandate in force when the meeting opened.</summary>
    public VotingRules VotingRules { get; private set; } = VotingRules.Default;

    public DecisionForm DecisionForm { get; private set; } = DecisionForm.VoteOrConsensus;

    /// <summary>Counts the changes, so that each of them moves the row version.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<AgendaItem> Agenda => _agenda;

    public static Meeting Plan(MeetingId id, Body body, int running, MeetingDetails details, DateTimeOffset now)
    {
        Guard.Against(MeetingRules.ProblemsIn(details, now));
        var year = OsloTime.YearOf(details.StartsAt);
        var slug = SlugOf(body.Slug, year, running);
        return new() { Id = id, BodyId = body.Id, BodyKind = body.Kind, Running = running, Year = year, Slug = slug, Details = details.Tidy() };
    }

    /// <summary>The details move a meeting into a year in which it has no number yet. The notice fixes its number.</summary>
    public bool WouldBeRenumberedBy(MeetingDetails details) => State == MeetingState.Planned && OsloTime.YearOf(details.StartsAt) != Year;

    /// <summary>Moves the meeting in time or place. Those who had the notice are notified.</summary>
    /// <param name="running">Its number in the year it is moved to, where <see cref="WouldBeRenumberedBy"/> says so.</param>
    public void Change(MeetingDetails details, DateTimeOffset now, int? running = null)
    {
        RequireNotBegun();
        Guard.Against(MeetingRules.ProblemsIn(details, now));
        if (WouldBeRenumberedBy(details))
        {
            var body = Slug[..^$"-{Year}-{Running}".Length];
            (Year, Running) = (OsloTime.YearOf(details.StartsAt), running ?? throw new ArgumentNullException(nameof(running)));
            Slug = SlugOf(body, Year, Running);
        }

        (var before, Details) = (Details, details.Tidy());
        Touch(Details == before ? null : new MeetingMovedAfterNotice(Id, BodyId, before, Details));
    }

    public AgendaItem AddItem(AgendaItemId id, AgendaItemContent content)
    {
        Guard.That(State is MeetingState.Planned or MeetingState.Noticed or MeetingState.Open, MeetingErrors.NotOpen);
        Guard.Against(AgendaRules.ProblemsIn(content, BodyKind));
        var item = AgendaItem.Create(id, Id, _agenda.Count + 1, content, afterNotice: NoticedAt is not null);
        _agenda.Add(item);
        Touch(new ItemAddedAfterNotice(Id, BodyId, Details.StartsAt, item.Number, item.Content));
        return item;
    }

    public void EditItem(AgendaItemId id, AgendaItemContent content)
    {
        var item = Item(id);
        RequireNotBegun();
        Guard.Against(AgendaRules.ObstaclesToEditing(this, item, content));
        var before = item.Content;
        item.Describe(content);
        Touch(item.Content == before ? null : new ItemEditedAfterNotice(Id, BodyId, Details.StartsAt, item.Number, before, item.Content));
    }

    /// <summary>Before the notice only. After it, an item is postponed, and that is seen.</summary>
    public void RemoveItem(AgendaItemId id)
    {
        Guard.That(State == MeetingState.Planned, MeetingErrors.NotPlanned);
        _agenda.Remove(Item(id));
        Number(_agenda.OrderBy(i => i.Number));
    }

    public void MoveItem(AgendaItemId id, int number)
    {
        Guard.That(State == MeetingState.Planned, MeetingErrors.NotPlanned);
        Guard.That(number >= 1 && number <= _agenda.Count, MeetingErrors.PositionNotUsable);
        var item = Item(id);
        var others = _agenda.Where(i => i != item).OrderBy(i => i.Number).ToList();
        others.Insert(number - 1, item);
        Number(others);
    }

    public void PublishNotice(string text, DateTimeOffset now)
    {
        Guard.Against(MeetingRules.ObstaclesToNotice(this, now));
        Guard.Against(new Unmet().Optional(text, MeetingRules.TextMaxLength, nameof(NoticeText)));
        (NoticeText, NoticedAt, State) = (PlainText.Clean(text), now, MeetingState.Noticed);
        Revision++;
        Raise(new MeetingNoticed(Id, BodyId, Details.StartsAt));
    }

    public void Cancel(string reason)
    {
        RequireNotBegun();
        Guard.Against(MeetingRules.ProblemsInReason(reason));
        (CancelReason, State) = (PlainText.Clean(reason), MeetingState.Cancelled);
        Revision++;
        Raise(new MeetingCancelled(Id, BodyId, CancelReason, NoticedAt is not null));
    }

    /// <summary>Opens the meeting. The roll and the rules are taken from the body as it is today, and stay so for this meeting.</summary>
    /// <param name="chair">The member who chairs, and is there.</param>
    /// <param name="onAnotherDay">The day it opens, said by the one who opens it when that is not the day it is planned for.</param>
    public Attendance Open(Body body, SeatId chair, DateTimeOffset now, DateOnly? onAnotherDay = null)
    {
        var today = OsloTime.DayOf(now);
        Guard.Against(MeetingRules.ObstaclesToOpening(this, body, chair, today, onAnotherDay));
        var terms = body.MandateOn(today)!.Terms;
        (VotingRules, DecisionForm) = (terms.Voting, terms.DecisionForm);
        (State, OpenedAt) = (MeetingState.Open, now);
        Revision++;
        Raise(new MeetingOpened(Id, BodyId));
        return Attendance.Begin(Id, body.SeatsOn(today), terms.MaxSeats, chair, now);
    }

    /// <summary>Takes back an opening that nothing has come of: the meeting is as it was, on notice. Its attendance is discarded.</summary>
    public void UndoOpening(Attendance attendance)
    {
        RequireOwn(attendance);
        Guard.Against(MeetingRules.ObstaclesToUndoingOpening(this, attendance));
        (State, OpenedAt) = (MeetingState.Noticed, null);
        (VotingRules, DecisionForm) = (VotingRules.Default, DecisionForm.VoteOrConsensus);
        Revision++;
        Raise(new MeetingOpeningUndone(Id, BodyId));
    }

    /// <summary>Objects to deciding an item that was not on the notice (kommuneloven § 11-3).</summary>
    public void Object(Attendance attendance, AgendaItemId id, SeatId seat, DateTimeOffset now)
    {
        var item = Item(id);
        RequireOwn(attendance);
        Guard.Against(AgendaRules.ObstaclesToObjecting(this, attendance, item, seat));
        if (item.Objections.All(o => o.SeatId != seat))
        {
            item.Object(seat, now);
            Moved();
        }
    }

    public Proposal Propose(
        Attendance attendance, ProposalId id, AgendaItemId itemId, SeatId by, string text, GateOutcome? recommends, DateTimeOffset now)
    {
        var item = Item(itemId);
        RequireOwn(attendance);
        Guard.Against(AgendaRules.ObstaclesToProposing(this, attendance, item, by, text, recommends));
        var proposal = Proposal.Create(id, itemId, PlainText.Clean(text), recommends, by, now);
        item.Add(proposal);
        Moved();
        return proposal;
    }

    public void WithdrawProposal(AgendaItemId itemId, ProposalId id, DateTimeOffset now)
    {
        var item = Item(itemId);
        Guard.Against(AgendaRules.ObstaclesToTreating(this, item));
        var proposal = item.Proposal(id);
        Guard.That(proposal.WithdrawnAt is null, MeetingErrors.ProposalWithdrawn);
        proposal.Withdraw(now);
        Moved();
    }

    /// <summary>Puts a proposal to the vote. Rules and the list of those who may vote are frozen in the ballot.</summary>
    public Ballot OpenBallot(
        Attendance attendance, BallotId id, AgendaItemId itemId, ProposalId proposalId, BallotKind kind, DateTimeOffset now)
    {
        var item = Item(itemId);
        var proposal = item.Proposal(proposalId);
        RequireOwn(attendance);
        Guard.Against(AgendaRules.ObstaclesToBallot(this, attendance, item, proposal));
        var ballot = Ballot.Open(id, this, attendance, item, proposal, kind, now);
        OpenBallotId = id;
        Revision++;
        return ballot;
    }

    /// <summary>Takes in a ballot that is over. An adopted proposal settles its item; otherwise the item goes on.</summary>
    public void TakeIn(Ballot ballot)
    {
        Guard.That(OpenBallotId == ballot.Id && ballot.State != BallotState.Open, MeetingErrors.NotThisBallot);
        OpenBallotId = null;
        Moved();
        var item = Item(ballot.AgendaItemId);
        var proposal = item.Proposal(ballot.ProposalId);
        if (ballot.Result?.Outcome == VoteOutcome.Adopted)
        {
            Adopt(item, proposal, RecommendationForm.Vote, ballot.Id, ballot.EndedAt!.Value);
        }
        else if (ballot.Result?.Outcome == VoteOutcome.Rejected)
        {
            proposal.Reject(ballot.Id);
        }
    }

    /// <summary>The chair states that everyone present agrees to the proposal. Recorded as consensus, never as a vote.</summary>
    public void RecordConsensus(Attendance attendance, AgendaItemId itemId, ProposalId proposalId, DateTimeOffset now)
    {
        var item = Item(itemId);
        var proposal = item.Proposal(proposalId);
        RequireOwn(attendance);
        Guard.Against(AgendaRules.ObstaclesToConsensus(this, attendance, item, proposal));
        Adopt(item, proposal, RecommendationForm.Consensus, null, now);
    }

    /// <summary>Tatt til orientering.</summary>
    public void NoteItem(AgendaItemId id, string text, DateTimeOffset now) =>
        SettleWithoutAdoption(id, ItemResult.Noted, text, now);

    public void Postpone(AgendaItemId id, string reason, DateTimeOffset now)
    {
        Guard.Against(MeetingRules.ProblemsInReason(reason));
        SettleWithoutAdoption(id, ItemResult.Postponed, reason, now);
    }

    /// <summary>The item was treated to the end and no proposal was adopted.</summary>
    public void ConcludeWithoutAdoption(AgendaItemId id, string text, DateTimeOffset now)
    {
        Guard.That(AgendaRules.IsForDecision(Item(id).Content.Kind), MeetingErrors.NotForDecision);
        SettleWithoutAdoption(id, ItemResult.NothingAdopted, text, now);
    }

    public void Close(Attendance attendance, DateTimeOffset now)
    {
        RequireOwn(attendance);
        Guard.Against(MeetingRules.ObstaclesToClosing(this));
        attendance.End(now);
        (State, ClosedAt) = (MeetingState.Closed, now);
        Revision++;
        Raise(new MeetingClosed(Id, BodyId));
    }

    public AgendaItem Item(AgendaItemId id) => _agenda.Find(i => i.Id == id) ?? throw new DomainException(MeetingErrors.ItemUnknown);

    private void Adopt(AgendaItem item, Proposal proposal, RecommendationForm form, BallotId? ballot, DateTimeOffset now)
    {
        item.Adopt(proposal, form, ballot, now);
        Moved();
        if (item.Content is { CaseId: { } about, Kind: AgendaItemKind.Decision } content)
        {
            Raise(new RecommendationMade(
                about, content.GateReviewId, BodyId, BodyKind, content.Capacity, Id, item.Id, ballot, form, proposal.Recommends, proposal.Text, now));
        }
    }

    private void SettleWithoutAdoption(AgendaItemId id, ItemResult result, string text, DateTimeOffset now)
    {
        var item = Item(id);
        Guard.Against(AgendaRules.ObstaclesToTreating(this, item));
        Guard.Against(new Unmet().Optional(text, MeetingRules.TextMaxLength, "Text"));
        item.EndWithout(result, PlainText.Clean(text), now);
        Moved();
    }

    private void Number(IEnumerable<AgendaItem> inOrder)
    {
        foreach (var (index, item) in inOrder.ToList().Index())
        {
            item.MoveTo(index + 1);
        }

        Revision++;
    }

    private void Moved()
    {
        Revision++;
        Raise(new MeetingMoved(Id));
    }

    /// <param name="news">What those called would want to know; none when nothing is new.</param>
    private void Touch(MeetingChangedAfterNotice? news)
    {
        Moved();
        if (State == MeetingState.Noticed && news is not null)
        {
            NoticeRevision++;
            Raise(news);
        }
    }

    private static string SlugOf(string body, int year, int running) => $"{body}-{year}-{running}";

    private void RequireNotBegun() =>
        Guard.That(State is MeetingState.Planned or MeetingState.Noticed, MeetingErrors.AlreadyBegun);

    private void RequireOwn(Attendance attendance) => Guard.That(attendance.MeetingId == Id, MeetingErrors.WrongMeeting);
}
