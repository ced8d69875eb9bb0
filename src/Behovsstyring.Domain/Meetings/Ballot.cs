using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

/// <summary>
/// One proposal put to an open vote by name. The rules and the list of those who may vote are frozen when it opens: no one comes on it
/// later, and one who leaves the meeting without having voted goes off it. Each vote is a row of its own, cast once;
/// closing counts them, and after that nothing changes.
/// </summary>
public sealed class Ballot : Aggregate
{
    private readonly List<BallotVoter> _voters = [];

    private Ballot() { }

    public BallotId Id { get; private set; }

    public MeetingId MeetingId { get; private set; }

    public AgendaItemId AgendaItemId { get; private set; }

    public ProposalId ProposalId { get; private set; }

    public BallotKind Kind { get; private set; }

    public BallotState State { get; private set; } = BallotState.Open;

    public VotingRules Rules { get; private set; } = VotingRules.Default;

    public SeatId? ChairSeatId { get; private set; }

    public int Vacant { get; private set; }

    public int Recused { get; private set; }

    public int Absent { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>There once it is closed, and hidden from everyone before.</summary>
    public VoteResult? Result { get; private set; }

    public string CancelReason { get; private set; } = "";

    /// <summary>The list as it was when the ballot opened: one line for each member's seat with somebody in it.</summary>
    public IReadOnlyList<BallotVoter> Voters => _voters;

    /// <summary>Those who have a vote in it: who left without voting counts as absent (kommuneloven § 8-1: the members present vote).</summary>
    public Electorate Electorate
    {
        get
        {
            SeatId[] present = [.. _voters.Where(v => v.LeftAt is null).Select(v => v.SeatId)];
            return new(Vacant, Recused, Absent + _voters.Count - present.Length, present, present.Contains(ChairSeatId ?? default) ? ChairSeatId : null);
        }
    }

    internal static Ballot Open(
        BallotId id, Meeting meeting, Attendance attendance, AgendaItem item, Proposal proposal, BallotKind kind, DateTimeOffset now)
    {
        var electorate = attendance.ElectorateFor(item.Content.Capacity);
        var ballot = new Ballot
        {
            Id = id,
            MeetingId = meeting.Id,
            AgendaItemId = item.Id,
            ProposalId = proposal.Id,
            Kind = kind,
            Rules = meeting.VotingRules,
            ChairSeatId = electorate.Chair,
            Vacant = electorate.Vacant,
            Recused = electorate.Recused,
            Absent = electorate.Absent,
            OpenedAt = now,
        };
        ballot._voters.AddRange(attendance.FilledSeats
            .Where(f => electorate.Present.Contains(f.Seat))
            .Select(f => BallotVoter.List(id, f)));
        ballot.Raise(new BallotOpened(id, meeting.Id, item.Id));
        return ballot;
    }

    /// <summary>
    /// A person's vote, for the seat the list has the person in. That the seat has not voted already, and that the ballot is still
    /// open, is settled by the database in the same statement that stores the vote.
    /// </summary>
    public Vote Cast(PersonId person, Choice choice, DateTimeOffset now)
    {
        Guard.Against(BallotRules.ObstaclesToCasting(this, person, choice));
        return Vote.Of(Id, _voters.Find(v => v.PersonId == person)!.SeatId, person, choice, now);
    }

    /// <summary>The line of one who sits in the meeting, whose vote it is: the member, or a deputy for the member.</summary>
    public BallotVoter? LineOf(SeatId sitting) => _voters.Find(v => v.FilledBy == sitting);

    /// <summary>
    /// Takes one who leaves the meeting off the list. A vote cast before counts. That no vote comes in the same instant is for the
    /// database to see to: see the use case.
    /// </summary>
    public void TakeOff(SeatId sitting, bool hasVoted, DateTimeOffset now)
    {
        if (State == BallotState.Open && !hasVoted && LineOf(sitting) is { LeftAt: null } line)
        {
            line.Leave(now);
            Raise(new VoterLeft(Id, MeetingId));
        }
    }

    /// <summary>Counts, once and for all.</summary>
    public VoteResult Close(IReadOnlyCollection<Vote> votes, DateTimeOffset now)
    {
        RequireOpen();
        Guard.That(votes.All(v => v.BallotId == Id), MeetingErrors.NotThisBallot);
        Result = Tally.Count(Rules, Kind, Electorate, [.. votes.Select(v => new SeatVote(v.SeatId, v.Choice))]);
        (State, EndedAt) = (BallotState.Closed, now);
        Raise(new BallotClosed(Id, MeetingId, AgendaItemId, Result));
        return Result;
    }

    /// <summary>Calls the ballot off before the count: the proposal was wrong, or the room was.</summary>
    public void Cancel(string reason, DateTimeOffset now)
    {
        RequireOpen();
        Guard.Against(MeetingRules.ProblemsInReason(reason));
        (State, EndedAt, CancelReason) = (BallotState.Cancelled, now, PlainText.Clean(reason));
        Raise(new BallotCancelled(Id, MeetingId, AgendaItemId, CancelReason));
    }

    private void RequireOpen() => Guard.That(State == BallotState.Open, MeetingErrors.BallotNotOpen);
}

/// <summary>A line of the list: the member's seat, and the one who votes for it.</summary>
public sealed class BallotVoter
{
    private BallotVoter() { }

    public BallotId BallotId { get; private set; }

    /// <summary>The member's seat. A vote counts for the seat, also when a deputy fills it.</summary>
    public SeatId SeatId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>The voter's own seat: a deputy's, when a deputy sits for the member.</summary>
    public SeatId FilledBy { get; private set; }

    /// <summary>When the one who would have voted left without having done so. The line has no vote in this ballot any more.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    internal void Leave(DateTimeOffset now) => LeftAt = now;

    internal static BallotVoter List(BallotId ballot, FilledSeat filled) =>
        new() { BallotId = ballot, SeatId = filled.Seat, PersonId = filled.Person, FilledBy = filled.FilledBy };
}

/// <summary>One seat's vote in one ballot. Cast once: the database has room for no second.</summary>
public sealed class Vote
{
    private Vote() { }

    public BallotId BallotId { get; private set; }

    public SeatId SeatId { get; private set; }

    public PersonId PersonId { get; private set; }

    public Choice Choice { get; private set; }

    public DateTimeOffset CastAt { get; private set; }

    internal static Vote Of(BallotId ballot, SeatId seat, PersonId person, Choice choice, DateTimeOffset now) =>
        new() { BallotId = ballot, SeatId = seat, PersonId = person, Choice = choice, CastAt = now };
}

public static class BallotRules
{
    public static IReadOnlyList<Error> ObstaclesToCasting(Ballot ballot, PersonId person, Choice choice) =>
        ObstaclesToCasting(ballot.State, ballot.Voters.Any(v => v.PersonId == person && v.LeftAt is null), choice, ballot.Rules, ballot.Kind);

    /// <summary>Only those on the list vote, while it is open, and only what the rules have room for.</summary>
    public static IReadOnlyList<Error> ObstaclesToCasting(BallotState state, bool isOnTheList, Choice choice, VotingRules rules, BallotKind kind) => new Unmet()
        .If(state != BallotState.Open, MeetingErrors.BallotNotOpen)
        .If(!isOnTheList, MeetingErrors.NotOnTheList)
        .And(VotingChecks.ObstaclesToChoosing(choice, rules, kind));

    /// <summary>
    /// The member comes while the deputy has the seat's vote in an open ballot: the member sits down when it is over, and the seat keeps its one vote.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToTakingOver(Ballot ballot, SeatId member, bool hasVoted) => new Unmet()
        .If(
            ballot.State == BallotState.Open && !hasVoted && ballot.Voters.Any(v => v.SeatId == member && v.FilledBy != member && v.LeftAt is null),
            MeetingErrors.DeputyIsVoting);
}
