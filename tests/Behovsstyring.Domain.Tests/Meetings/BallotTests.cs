using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Tests.Meetings;

public class BallotTests
{
    private readonly Scene _scene = new();
    private readonly AgendaItem _item;

    public BallotTests()
    {
        _item = _scene.Add(_scene.AboutGate());
        _scene.Open(_scene.Berit, _scene.DeputyLeader);
        _scene.Attendance.CallIn(_scene.BergensDeputy.Id, _scene.Anna.Id, _scene.Now);
    }

    [Fact]
    public void No_one_comes_on_the_list_after_the_ballot_opens()
    {
        var ballot = Open();
        _scene.Attendance.Arrive(_scene.FromCompany.Id, _scene.Now);

        Assert.Equal(4, ballot.Voters.Count);
        Assert.Equal([MeetingErrors.NotOnTheList], BallotRules.ObstaclesToCasting(ballot, _scene.FromCompany.PersonId, Choice.For));
    }

    [Fact]
    public void One_who_leaves_without_having_voted_goes_off_the_list_and_counts_as_absent()
    {
        var ballot = Open();
        var before = ballot.Electorate;
        ballot.TakeOff(_scene.Berit.Id, hasVoted: false, _scene.Now);
        ballot.TakeOff(_scene.Secretary.Id, hasVoted: false, _scene.Now); // who was never on it

        Assert.Equal((4, 1), (before.Present.Count, before.Absent));
        Assert.Equal((3, 2, before.Members), (ballot.Electorate.Present.Count, ballot.Electorate.Absent, ballot.Electorate.Members));
        Assert.Equal([MeetingErrors.NotOnTheList], BallotRules.ObstaclesToCasting(ballot, _scene.Berit.PersonId, Choice.For));
        var result = _scene.Vote(ballot, (_scene.Leader, Choice.For), (_scene.DeputyLeader, Choice.For), (_scene.BergensDeputy, Choice.Against));
        Assert.Equal((3, 2, 0), (result.Present, result.Absent, result.NotVoted));
    }

    [Fact]
    public void A_vote_cast_before_leaving_stands_and_so_does_the_tie_it_breaks()
    {
        var ballot = Open();
        ballot.TakeOff(_scene.Leader.Id, hasVoted: true, _scene.Now);

        var result = _scene.Vote(
            ballot,
            (_scene.Leader, Choice.For), (_scene.BergensDeputy, Choice.For), (_scene.Berit, Choice.Against), (_scene.DeputyLeader, Choice.Against));

        Assert.Equal((OutcomeRule.ChairsVoteFor, 4), (result.Rule, result.Present));
    }

    [Fact]
    public void A_chair_who_left_without_having_voted_breaks_no_tie()
    {
        var ballot = Open();
        ballot.TakeOff(_scene.Leader.Id, hasVoted: false, _scene.Now);

        Assert.Null(ballot.Electorate.Chair);
        var result = _scene.Vote(ballot, (_scene.BergensDeputy, Choice.For), (_scene.Berit, Choice.Against));
        Assert.Equal(VoteOutcome.NotQuorate, result.Outcome); // two of five: and counted again
    }

    [Fact]
    public void A_deputys_vote_counts_for_the_members_seat_and_the_member_who_comes_late_waits()
    {
        var ballot = Open();

        Assert.Equal([MeetingErrors.DeputyIsVoting], BallotRules.ObstaclesToTakingOver(ballot, _scene.Anna.Id, hasVoted: false));
        Assert.Empty(BallotRules.ObstaclesToTakingOver(ballot, _scene.Anna.Id, hasVoted: true));
        Assert.Empty(BallotRules.ObstaclesToTakingOver(ballot, _scene.FromCompany.Id, hasVoted: false));
        Assert.Equal([MeetingErrors.NotOnTheList], BallotRules.ObstaclesToCasting(ballot, _scene.Anna.PersonId, Choice.For));
        var vote = ballot.Cast(_scene.BergensDeputy.PersonId, Choice.For, _scene.Now);
        Assert.Equal(_scene.Anna.Id, vote.SeatId);

        ballot.TakeOff(_scene.BergensDeputy.Id, hasVoted: false, _scene.Now); // gone: nothing to wait for
        Assert.Empty(BallotRules.ObstaclesToTakingOver(ballot, _scene.Anna.Id, hasVoted: false));
    }

    [Fact]
    public void Secretary_observer_and_stranger_have_no_vote()
    {
        _scene.Attendance.Arrive(_scene.Secretary.Id, _scene.Now);
        _scene.Attendance.Arrive(_scene.Observer.Id, _scene.Now);
        var ballot = Open();

        Assert.All(
            [_scene.Secretary.PersonId, _scene.Observer.PersonId, _scene.GeneralDeputy.PersonId, PersonId.New()],
            person => Assert.Equal([MeetingErrors.NotOnTheList], BallotRules.ObstaclesToCasting(ballot, person, Choice.For)));
    }

    [Fact]
    public void A_member_present_votes_for_or_against_and_blank_only_in_an_appointment()
    {
        var proposal = Open();
        Assert.Equal([VotingErrors.BlankNotAllowed], BallotRules.ObstaclesToCasting(proposal, _scene.Leader.PersonId, Choice.Blank));

        proposal.Cancel("Det gjelder en oppnevning.", _scene.Now);
        _scene.Meeting.TakeIn(proposal);
        Assert.Empty(BallotRules.ObstaclesToCasting(Open(BallotKind.Appointment), _scene.Leader.PersonId, Choice.Blank));
    }

    [Fact]
    public void After_the_count_there_are_no_votes_and_no_second_count()
    {
        var ballot = Open();
        ballot.Close([], _scene.Now);

        Assert.Equal([MeetingErrors.BallotNotOpen], BallotRules.ObstaclesToCasting(ballot, _scene.Leader.PersonId, Choice.For));
        Assert.Equal([MeetingErrors.BallotNotOpen], Scene.Refusal(() => ballot.Close([], _scene.Now)));
        Assert.Equal([MeetingErrors.BallotNotOpen], Scene.Refusal(() => ballot.Cancel("Angrer.", _scene.Now)));
    }

    [Fact]
    public void Votes_of_another_ballot_or_two_from_one_seat_are_never_counted()
    {
        var ballot = Open();
        var vote = ballot.Cast(_scene.Leader.PersonId, Choice.For, _scene.Now);
        Assert.Equal([VotingErrors.VotedTwice], Scene.Refusal(() => ballot.Close([vote, vote], _scene.Now)));

        ballot.Cancel("Prøver på nytt.", _scene.Now);
        _scene.Meeting.TakeIn(ballot);
        var next = Open();
        Assert.Equal([MeetingErrors.NotThisBallot], Scene.Refusal(() => next.Close([vote], _scene.Now)));
    }

    [Fact]
    public void The_chairs_vote_breaks_a_tie_and_stays_the_opening_chairs()
    {
        var ballot = Open();
        _scene.Attendance.HandOverChair(_scene.Berit.Id);

        var result = _scene.Vote(
            ballot,
            (_scene.Leader, Choice.For), (_scene.BergensDeputy, Choice.For), (_scene.Berit, Choice.Against), (_scene.DeputyLeader, Choice.Against));

        Assert.Equal((OutcomeRule.ChairsVoteFor, 2, 2), (result.Rule, result.For, result.Against));
    }

    [Fact]
    public void Rules_changed_later_do_not_touch_an_open_ballot()
    {
        var ballot = Open();
        _scene.Body.AdoptMandate(new(2026, 3, 13), _scene.Body.Mandates[0].Terms with
        {
            Voting = VotingRules.Default with { Threshold = Threshold.TwoThirds },
        });

        Assert.Equal(Threshold.SimpleMajority, ballot.Rules.Threshold);
    }

    private Ballot Open(BallotKind kind = BallotKind.Proposal)
    {
        var proposal = _item.Proposals is [var first, ..] ? first : _scene.Propose(_item);
        return _scene.OpenBallot(_item, proposal, kind);
    }
}
