using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Tests.Meetings;

public class MeetingTreatmentTests
{
    [Fact]
    public void A_vote_that_adopts_settles_the_item_and_recommends_in_the_case()
    {
        var (scene, item) = Opened();
        var proposal = scene.Propose(item);
        var ballot = scene.OpenBallot(item, proposal);

        var result = scene.Vote(ballot, (scene.Leader, Choice.For), (scene.Anna, Choice.For), (scene.Berit, Choice.Against));

        Assert.Equal((VoteOutcome.Adopted, 6, 1, 2, 3), (result.Outcome, result.Seats, result.Vacant, result.Absent, result.Present));
        Assert.Equal((ItemResult.Adopted, RecommendationForm.Vote, ballot.Id), (item.Outcome!.Result, item.Outcome.Form, item.Outcome.BallotId));
        var made = Assert.Single(scene.Meeting.Events.OfType<RecommendationMade>());
        Assert.Equal(
            (scene.Case, scene.Review, GateOutcome.GoOn, AdvisoryCapacity.AdviserToKs, ballot.Id),
            (made.Case, made.GateReview, made.Recommends, made.Capacity, made.Ballot));
        Assert.Equal([MeetingErrors.ItemSettled], AgendaRules.ObstaclesToTreating(scene.Meeting, item));
    }

    [Fact]
    public void A_rejected_proposal_leaves_the_item_open_and_is_not_voted_on_again()
    {
        var (scene, item) = Opened();
        var proposal = scene.Propose(item);
        scene.Vote(scene.OpenBallot(item, proposal), (scene.Leader, Choice.Against), (scene.Anna, Choice.Against), (scene.Berit, Choice.For));

        Assert.False(item.IsSettled);
        Assert.Equal([MeetingErrors.ProposalRejected], AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, item, proposal));
        var other = scene.Propose(item, "Saken utsettes ikke, men stanses.", GateOutcome.Stop);
        Assert.Empty(AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, item, other));
        scene.Meeting.ConcludeWithoutAdoption(item.Id, "", scene.Now);
        Assert.Equal(ItemResult.NothingAdopted, item.Outcome!.Result);
        Assert.Empty(scene.Meeting.Events.OfType<RecommendationMade>());
    }

    [Fact]
    public void A_ballot_that_was_not_quorate_decides_nothing_and_may_be_held_again()
    {
        var (scene, item) = Opened();
        var proposal = scene.Propose(item);
        var result = scene.Vote(scene.OpenBallot(item, proposal), (scene.Leader, Choice.For), (scene.Anna, Choice.For));

        Assert.Equal((VoteOutcome.NotQuorate, 3, 2), (result.Outcome, result.QuorumNeeded, result.QuorumReached));
        Assert.False(item.IsSettled);
        Assert.Empty(AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, item, proposal));
    }

    [Fact]
    public void One_ballot_at_a_time_and_nothing_else_is_treated_meanwhile()
    {
        var (scene, item) = Opened();
        var other = scene.Add(scene.AboutGate());
        var proposal = scene.Propose(item);
        var ballot = scene.OpenBallot(item, proposal);

        Assert.Equal([MeetingErrors.BallotIsOpen], AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, item, proposal));
        Assert.Equal([MeetingErrors.BallotIsOpen], AgendaRules.ObstaclesToTreating(scene.Meeting, other));
        Assert.Contains(MeetingErrors.BallotIsOpen, MeetingRules.ObstaclesToClosing(scene.Meeting));
        Assert.Equal([MeetingErrors.NotThisBallot], Scene.Refusal(() => scene.Meeting.TakeIn(ballot)));
        ballot.Cancel("Feil forslag.", scene.Now);
        scene.Meeting.TakeIn(ballot);
        Assert.Null(scene.Meeting.OpenBallotId);
        Assert.Equal([MeetingErrors.NotThisBallot], Scene.Refusal(() => scene.Meeting.TakeIn(ballot)));
        Assert.False(item.IsSettled);
    }

    [Fact]
    public void Consensus_is_recorded_as_consensus_and_needs_those_a_vote_would_need()
    {
        var (scene, item) = Opened();
        var proposal = scene.Propose(item, recommends: GateOutcome.GoOnWithConditions);
        scene.Attendance.Leave(scene.Berit.Id, scene.Now);
        Assert.Equal([MeetingErrors.TooFewPresent(2, 3)], AgendaRules.ObstaclesToConsensus(scene.Meeting, scene.Attendance, item, proposal));

        scene.Attendance.Arrive(scene.Berit.Id, scene.Now);
        scene.Meeting.RecordConsensus(scene.Attendance, item.Id, proposal.Id, scene.Now);

        Assert.Equal((RecommendationForm.Consensus, null), (item.Outcome!.Form, item.Outcome.BallotId));
        Assert.Equal(GateOutcome.GoOnWithConditions, Assert.Single(scene.Meeting.Events.OfType<RecommendationMade>()).Recommends);
    }

    [Theory]
    [InlineData(DecisionForm.VoteOrConsensus, true, true)]
    [InlineData(DecisionForm.VoteOnly, true, false)]
    [InlineData(DecisionForm.ConsensusOnly, false, true)]
    public void Whether_a_body_votes_or_agrees_is_data_of_its_mandate(DecisionForm form, bool votes, bool agrees)
    {
        var (scene, item) = Opened(new() { Purpose = "Gir råd.", DecisionForm = form });
        var proposal = scene.Propose(item);

        Assert.Equal(
            votes ? [] : [MeetingErrors.VotingNotUsedHere],
            AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, item, proposal));
        Assert.Equal(
            agrees ? [] : [MeetingErrors.ConsensusNotUsedHere],
            AgendaRules.ObstaclesToConsensus(scene.Meeting, scene.Attendance, item, proposal));
    }

    [Fact]
    public void An_item_not_on_the_notice_is_not_decided_when_the_chair_objects()
    {
        var (scene, _) = Opened();
        var late = scene.Add(scene.AboutGate());
        var proposal = scene.Propose(late);
        Assert.True(late.AddedAfterNotice);
        Assert.Empty(AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, late, proposal));

        scene.Meeting.Object(scene.Attendance, late.Id, scene.Leader.Id, scene.Now);
        Assert.Equal([MeetingErrors.ObjectedTo], AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, late, proposal));
        Assert.Equal([MeetingErrors.ObjectedTo], AgendaRules.ObstaclesToConsensus(scene.Meeting, scene.Attendance, late, proposal));
        scene.Meeting.Postpone(late.Id, "Ikke på sakslisten.", scene.Now);
    }

    [Theory]
    [InlineData(3, 1, true)] // one of three is a third
    [InlineData(4, 1, false)]
    [InlineData(5, 1, false)]
    [InlineData(4, 2, true)]
    [InlineData(3, 0, false)]
    public void Or_when_a_third_of_those_present_do(int present, int objecting, bool barred)
    {
        var (scene, _) = Opened();
        Seat[] more = [scene.DeputyLeader, scene.FromCompany];
        foreach (var seat in more[..(present - 3)])
        {
            scene.Attendance.Arrive(seat.Id, scene.Now);
        }

        var late = scene.Add(scene.AboutGate());
        Seat[] objectors = [scene.Anna, scene.Berit];
        foreach (var seat in objectors[..objecting])
        {
            scene.Meeting.Object(scene.Attendance, late.Id, seat.Id, scene.Now);
            scene.Meeting.Object(scene.Attendance, late.Id, seat.Id, scene.Now); // twice is once
        }

        var here = scene.Attendance.FilledSeats.Select(f => f.Seat).ToArray();
        Assert.Equal(present, here.Length);
        Assert.Equal(barred, AgendaRules.IsBarred(late, here, scene.Attendance.ChairSeatId));
    }

    [Fact]
    public void Nobody_objects_to_what_was_on_the_notice_or_without_being_there()
    {
        var (scene, item) = Opened();
        var late = scene.Add(scene.AboutGate());

        Assert.Equal([MeetingErrors.WasOnTheNotice], AgendaRules.ObstaclesToObjecting(scene.Meeting, scene.Attendance, item, scene.Anna.Id));
        Assert.Equal([MeetingErrors.NotPresent], AgendaRules.ObstaclesToObjecting(scene.Meeting, scene.Attendance, late, scene.FromCompany.Id));
        Assert.Equal([MeetingErrors.NotPresent], AgendaRules.ObstaclesToObjecting(scene.Meeting, scene.Attendance, late, scene.Secretary.Id));
    }

    [Fact]
    public void Members_and_the_secretary_who_are_there_propose_and_observers_do_not()
    {
        var (scene, item) = Opened();
        scene.Attendance.Arrive(scene.Secretary.Id, scene.Now);
        scene.Attendance.Arrive(scene.Observer.Id, scene.Now);

        Assert.Empty(Obstacles(scene.Secretary));
        Assert.Empty(Obstacles(scene.Anna));
        Assert.Equal([MeetingErrors.ProposerHasNoVoice], Obstacles(scene.Observer));
        Assert.Equal([MeetingErrors.ProposerHasNoVoice], Obstacles(scene.DeputyLeader)); // a member who is not there
        Assert.Equal([MeetingErrors.ProposerHasNoVoice], Obstacles(scene.GeneralDeputy)); // a deputy who is not called in
        scene.Attendance.CallIn(scene.GeneralDeputy.Id, scene.DeputyLeader.Id, scene.Now);
        Assert.Empty(Obstacles(scene.GeneralDeputy));

        IReadOnlyList<Error> Obstacles(Seat seat) =>
            AgendaRules.ObstaclesToProposing(scene.Meeting, scene.Attendance, item, seat.Id, "Tekst", GateOutcome.GoOn);
    }

    [Fact]
    public void About_a_gate_a_proposal_says_what_to_recommend_and_elsewhere_it_does_not()
    {
        var (scene, gate) = Opened();
        var plain = scene.Add(scene.AboutGate() with { GateReviewId = null });

        Assert.Equal([MeetingErrors.OutcomeMissing], Obstacles(gate, "Tekst", null));
        Assert.Equal([MeetingErrors.OutcomeWithoutGate], Obstacles(plain, "Tekst", GateOutcome.Stop));
        Assert.Equal([MeetingErrors.TextMissing], Obstacles(gate, "  ", GateOutcome.Stop));
        Assert.Equal([Error.TooLong("Text", 20_000)], Obstacles(gate, new string('x', 20_001), GateOutcome.Stop));

        IReadOnlyList<Error> Obstacles(AgendaItem item, string text, GateOutcome? recommends) =>
            AgendaRules.ObstaclesToProposing(scene.Meeting, scene.Attendance, item, scene.Leader.Id, text, recommends);
    }

    [Fact]
    public void A_withdrawn_proposal_is_not_voted_on()
    {
        var (scene, item) = Opened();
        var proposal = scene.Propose(item);
        scene.Meeting.WithdrawProposal(item.Id, proposal.Id, scene.Now);

        Assert.Equal([MeetingErrors.ProposalWithdrawn], AgendaRules.ObstaclesToBallot(scene.Meeting, scene.Attendance, item, proposal));
        Assert.Equal([MeetingErrors.ProposalWithdrawn], Scene.Refusal(() => scene.Meeting.WithdrawProposal(item.Id, proposal.Id, scene.Now)));
    }

    [Fact]
    public void An_orientation_is_noted_and_never_decided()
    {
        var (scene, _) = Opened();
        var item = scene.Add(Scene.Orientation());

        Assert.Equal(
            [MeetingErrors.NotForDecision],
            AgendaRules.ObstaclesToProposing(scene.Meeting, scene.Attendance, item, scene.Leader.Id, "Tekst", null));
        scene.Meeting.NoteItem(item.Id, "Tatt til orientering.", scene.Now);
        Assert.Equal(ItemResult.Noted, item.Outcome!.Result);
        Assert.Empty(scene.Meeting.Events.OfType<RecommendationMade>());
    }

    [Fact]
    public void A_meeting_closes_when_every_item_has_ended_somehow()
    {
        var (scene, item) = Opened();
        Assert.Equal([MeetingErrors.ItemNotSettled(1, item.Content.Title)], MeetingRules.ObstaclesToClosing(scene.Meeting));
        Assert.Equal([MeetingErrors.ReasonMissing], Scene.Refusal(() => scene.Meeting.Postpone(item.Id, "", scene.Now)));

        scene.Meeting.Postpone(item.Id, "Vi venter på tall.", scene.Now);
        Assert.Equal([MeetingErrors.WrongMeeting], Scene.Refusal(() => scene.Meeting.Close(Opened().Scene.Attendance, scene.Now)));
        scene.Meeting.Close(scene.Attendance, scene.Now);
        Assert.Equal(MeetingState.Closed, scene.Meeting.State);
        Assert.Equal([MeetingErrors.NotOpen], MeetingRules.ObstaclesToClosing(scene.Meeting));
    }

    private static (Scene Scene, AgendaItem Item) Opened(MandateTerms? terms = null)
    {
        var scene = new Scene(terms);
        var item = scene.Add(scene.AboutGate());
        scene.Open(scene.Anna, scene.Berit);
        return (scene, item);
    }
}
