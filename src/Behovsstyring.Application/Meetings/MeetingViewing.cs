using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Application.Meetings;

/// <summary>Makes what one reader sees of a meeting from what the meeting holds. The one place that decides who sees a running vote.</summary>
internal sealed class MeetingViewing(
    UseCaseContext context, Meeting meeting, Attendance? attendance, IReadOnlyList<Ballot> ballots, IReadOnlyList<Vote> votes, SeatNames names)
{
    private readonly PersonId _me = context.Actor.RequirePerson();

    private readonly HashSet<SeatId> _mine = [.. context.Actor.Seats.Where(s => s.Body == meeting.BodyId).Select(s => s.Seat)];

    private readonly bool _runs = MeetingAccess.MayConduct(context, meeting.BodyId, attendance?.ChairSeatId, BodyPower.RunMeetings);

    private readonly bool _chairs = MeetingAccess.MayConduct(context, meeting.BodyId, attendance?.ChairSeatId, BodyPower.ChairMeetings);

    /// <summary>The seat I may speak from, when I am there.</summary>
    public SeatId? MyVoice => attendance is null ? null
        : _mine.Where(s => AttendanceRules.HasVoice(attendance, s)).Select(s => (SeatId?)s).FirstOrDefault();

    private SeatId? MySeatInTheRoom => attendance?.FilledSeats.Where(f => f.Person == _me).Select(f => (SeatId?)f.Seat).FirstOrDefault();

    public WorkAgendaItem Item(AgendaItem item, (string? Number, string Title) about, Gate? gate)
    {
        var mine = MySeatInTheRoom;
        return new WorkAgendaItem
        {
            Id = item.Id,
            Number = item.Number,
            Content = item.Content,
            CaseNumber = about.Number,
            CaseTitle = about.Title,
            Gate = gate,
            AddedAfterNotice = item.AddedAfterNotice,
            Objections = item.Objections.Count,
            IsBarred = attendance is not null && AgendaRules.IsBarred(item, attendance.ElectorateFor(item.Content.Capacity).Present, attendance.ChairSeatId),
            IHaveObjected = item.Objections.Any(o => o.SeatId == mine),
            Proposals = [.. item.Proposals.OrderBy(p => p.PutAt).Select(p => View(item, p))],
            Ballots = [.. ballots.Where(b => b.AgendaItemId == item.Id && b.State != BallotState.Open).Select(b => Ended(item, b))],
            Outcome = item.Outcome,
            ToObject = attendance is not null && mine is { } seat && item is { AddedAfterNotice: true, IsSettled: false }
                ? AgendaRules.ObstaclesToObjecting(meeting, attendance, item, seat) : null,
            ToEnd = _runs && attendance is not null ? AgendaRules.ObstaclesToTreating(meeting, item) : null,
        };
    }

    public AttendanceView? AttendanceView()
    {
        if (attendance is null)
        {
            return null;
        }

        var electorate = attendance.ElectorateFor(null);
        return new AttendanceView
        {
            Chair = attendance.ChairSeatId,
            VacantSeats = attendance.VacantSeats,
            Present = electorate.Present.Count,
            Members = electorate.Members,
            QuorumNeeded = Tally.QuorumNeeded(meeting.VotingRules, electorate),
            Seats = [.. attendance.Roll.OrderBy(r => r.Function).ThenBy(r => r.DeputyOrder).ThenBy(r => names.NameOf(r.SeatId), NorwegianOrder.Comparer).Select(Row)],
        };
    }

    /// <param name="runs">Whether the reader runs the meeting, and so sees how the vote goes.</param>
    public BallotView? OpenBallot(bool runs)
    {
        if (ballots.FirstOrDefault(b => b.State == BallotState.Open) is not { } ballot)
        {
            return null;
        }

        var cast = votes.Where(v => v.BallotId == ballot.Id).ToList();
        var soFar = Tally.Count(ballot.Rules, ballot.Kind, ballot.Electorate, [.. cast.Select(v => new SeatVote(v.SeatId, v.Choice))]);
        var proposal = meeting.Item(ballot.AgendaItemId).Proposals.Single(p => p.Id == ballot.ProposalId);
        var list = ballot.Voters.Where(v => v.LeftAt is null).ToList();
        var onTheList = list.Any(v => v.PersonId == _me);
        return new BallotView
        {
            Id = ballot.Id,
            ItemId = ballot.AgendaItemId,
            ProposalText = proposal.Text,
            Recommends = proposal.Recommends,
            Kind = ballot.Kind,
            OpenedAt = ballot.OpenedAt,
            OnTheList = list.Count,
            Voted = cast.Count,
            QuorumNeeded = soFar.QuorumNeeded,
            IAmOnTheList = onTheList,
            ILeft = ballot.Voters.Any(v => v.PersonId == _me && v.LeftAt is not null),
            MyVote = cast.Where(v => v.PersonId == _me).Select(v => (Choice?)v.Choice).FirstOrDefault(),
            Choices = onTheList
                ? [.. Enum.GetValues<Choice>().Where(c => VotingChecks.ObstaclesToChoosing(c, ballot.Rules, ballot.Kind).Count == 0)]
                : [],
            SoFar = runs ? soFar : null,
            NotVoted = runs ? Names(list.Where(v => cast.All(c => c.SeatId != v.SeatId))) : null,
            Left = Names(ballot.Voters.Where(v => v.LeftAt is not null)),
            CanBeQuorate = Tally.CanBeQuorate(ballot.Rules, ballot.Electorate),
        };
    }

    private IReadOnlyList<string> Names(IEnumerable<BallotVoter> voters) =>
        [.. voters.Select(v => names.NameOf(v.FilledBy)).Order(NorwegianOrder.Comparer)];

    /// <summary>Leaving now would take the seat off the list of the open ballot.</summary>
    private bool OwesVote(SeatId sitting) =>
        ballots.FirstOrDefault(b => b.State == BallotState.Open) is { } open
        && open.LineOf(sitting) is { LeftAt: null } line && votes.All(v => v.BallotId != open.Id || v.SeatId != line.SeatId);

    private ProposalView View(AgendaItem item, Proposal proposal)
    {
        var by = names[proposal.ProposedBy];
        return new ProposalView(
            proposal.Id, proposal.Text, proposal.Recommends, by.Name, by.Organisation, _mine.Contains(proposal.ProposedBy),
            proposal.WithdrawnAt is not null, proposal.RejectedIn is not null,
            _runs && attendance is not null ? AgendaRules.ObstaclesToBallot(meeting, attendance, item, proposal) : null,
            _chairs && attendance is not null ? AgendaRules.ObstaclesToConsensus(meeting, attendance, item, proposal) : null);
    }

    private EndedBallotView Ended(AgendaItem item, Ballot ballot) => new(
        ballot.Id,
        item.Proposals.Single(p => p.Id == ballot.ProposalId).Text,
        ballot.Kind,
        ballot.Result,
        ballot.CancelReason,
        // Votes in a ballot that was called off do not count as standpoints.
        ballot.State == BallotState.Closed ? [.. votes.Where(v => v.BallotId == ballot.Id).Select(v => Named(ballot, v)).OrderBy(v => v.Name, NorwegianOrder.Comparer)] : [],
        Names(ballot.Voters.Where(v => v.LeftAt is not null)));

    private RecordedVote Named(Ballot ballot, Vote vote)
    {
        var voter = ballot.Voters.Single(v => v.SeatId == vote.SeatId);
        return new RecordedVote(names[vote.SeatId].Organisation, names.NameOf(voter.FilledBy), vote.Choice);
    }

    private AttendanceRow Row(RollSeat seat)
    {
        var stay = attendance!.Stays.FirstOrDefault(s => s.SeatId == seat.SeatId && s.To is null);
        var deputy = attendance.Stays.FirstOrDefault(s => s.StandsInFor == seat.SeatId && s.To is null);
        return new AttendanceRow(
            seat.SeatId, names.NameOf(seat.SeatId), names[seat.SeatId].Organisation, seat.Function,
            stay is not null, _mine.Contains(seat.SeatId), stay?.From,
            stay?.StandsInFor is { } member ? names.NameOf(member) : null,
            deputy is null ? null : names.NameOf(deputy.SeatId),
            _runs && seat.HasVote && stay is null && deputy is null ? Deputies(seat) : [],
            // Whether another has voted is for those who run the meeting.
            (_runs || _mine.Contains(seat.SeatId)) && OwesVote(seat.SeatId));
    }

    private IReadOnlyList<SeatChoice> Deputies(RollSeat member) =>
    [
        .. from deputy in attendance!.DeputiesInTurn(member.OrganisationId)
           where AttendanceRules.ObstaclesToCallingIn(attendance, deputy.SeatId, member.SeatId).Count == 0
           select new SeatChoice(deputy.SeatId, names.NameOf(deputy.SeatId), names[deputy.SeatId].Organisation, deputy.Function),
    ];
}
