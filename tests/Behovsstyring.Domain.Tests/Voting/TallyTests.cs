using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;
using static Behovsstyring.Domain.Tests.Voting.Electorates;

namespace Behovsstyring.Domain.Tests.Voting;

/// <summary>Kommuneloven §§ 8-1 and 11-9 as a table. A body of eleven unless said otherwise.</summary>
public class TallyTests
{
    [Theory]
    // Majority of the votes cast; half of eleven must be there and vote, which is six.
    [InlineData(11, 0, 6, 5, VoteOutcome.Adopted, OutcomeRule.MajorityReached)]
    [InlineData(11, 0, 5, 6, VoteOutcome.Rejected, OutcomeRule.MajorityMissed)]
    [InlineData(11, 0, 11, 0, VoteOutcome.Adopted, OutcomeRule.MajorityReached)]
    [InlineData(11, 0, 0, 11, VoteOutcome.Rejected, OutcomeRule.MajorityMissed)]
    [InlineData(6, 5, 4, 2, VoteOutcome.Adopted, OutcomeRule.MajorityReached)]
    // Five of eleven cannot decide, however agreed they are.
    [InlineData(5, 6, 5, 0, VoteOutcome.NotQuorate, OutcomeRule.QuorumMissed)]
    // Eleven are there, but only five of them have voted in this case: presence alone is not enough.
    [InlineData(11, 0, 5, 0, VoteOutcome.NotQuorate, OutcomeRule.QuorumMissed)]
    [InlineData(11, 0, 6, 0, VoteOutcome.Adopted, OutcomeRule.MajorityReached)]
    [InlineData(11, 0, 0, 0, VoteOutcome.NotQuorate, OutcomeRule.QuorumMissed)]
    public void The_default_rules(int present, int absent, int inFavour, int against, VoteOutcome outcome, OutcomeRule rule)
    {
        var votes = Number([.. Enumerable.Repeat(Choice.For, inFavour), .. Enumerable.Repeat(Choice.Against, against)]);

        var result = Tally.Count(VotingRules.Default, BallotKind.Proposal, Of(present, absent), votes);

        Assert.Equal((outcome, rule), (result.Outcome, result.Rule));
    }

    [Theory]
    [InlineData(Choice.For, VoteOutcome.Adopted, OutcomeRule.ChairsVoteFor)]
    [InlineData(Choice.Against, VoteOutcome.Rejected, OutcomeRule.ChairsVoteAgainst)]
    public void Equal_votes_are_decided_by_the_chairs_own_vote(Choice chair, VoteOutcome outcome, OutcomeRule rule)
    {
        var votes = chair == Choice.For ? Votes(chair, forOthers: 4, against: 5) : Votes(chair, forOthers: 5, against: 4);

        var result = Tally.Count(VotingRules.Default, BallotKind.Proposal, Of(10, absent: 1), votes);

        Assert.Equal((outcome, rule), (result.Outcome, result.Rule));
        Assert.True(result.ChairsVoteDecided);
    }

    [Fact]
    public void Equal_votes_without_a_vote_of_the_chairs_adopt_nothing()
    {
        var votes = Number([Choice.For, Choice.For, Choice.For, Choice.Against, Choice.Against, Choice.Against]);
        var chairHasNoVote = Of(6, absent: 5, chair: false);
        var rulesWithout = VotingRules.Default with { ChairBreaksTies = false };

        Assert.Equal(OutcomeRule.TieStands, Tally.Count(VotingRules.Default, BallotKind.Proposal, chairHasNoVote, votes).Rule);
        Assert.Equal(OutcomeRule.TieStands, Tally.Count(rulesWithout, BallotKind.Proposal, Of(6, absent: 5), votes).Rule);
        Assert.Equal(VoteOutcome.Rejected, Tally.Count(rulesWithout, BallotKind.Proposal, Of(6, absent: 5), votes).Outcome);
    }

    [Theory]
    [InlineData(MajorityBase.VotesCast, OutcomeRule.ChairsVoteFor)]
    [InlineData(MajorityBase.Present, OutcomeRule.MajorityMissed)]
    [InlineData(MajorityBase.Entitled, OutcomeRule.MajorityMissed)]
    [InlineData(MajorityBase.Members, OutcomeRule.MajorityMissed)]
    [InlineData(MajorityBase.Seats, OutcomeRule.MajorityMissed)]
    public void The_chair_decides_equal_votes_only_where_the_majority_is_of_votes_cast(MajorityBase majorityBase, OutcomeRule rule)
    {
        var rules = VotingRules.Default with { MajorityBase = majorityBase };

        var result = Tally.Count(rules, BallotKind.Proposal, Of(6), Votes(Choice.For, forOthers: 2, against: 3));

        Assert.Equal((rule, 3, 3), (result.Rule, result.For, result.Against));
        Assert.Equal(majorityBase == MajorityBase.VotesCast, result.ChairsVoteDecided);
    }

    [Fact]
    public void A_member_who_votes_no_does_not_let_the_chair_carry_the_proposal()
    {
        var rules = VotingRules.Default with { MajorityBase = MajorityBase.Present };
        SeatVote[] silent = [new(Seat(0), Choice.For)];

        var before = Tally.Count(rules with { QuorumShare = new(1, 3) }, BallotKind.Proposal, Of(2), silent);
        var after = Tally.Count(rules with { QuorumShare = new(1, 3) }, BallotKind.Proposal, Of(2), [.. silent, new(Seat(1), Choice.Against)]);

        Assert.Equal((VoteOutcome.Rejected, VoteOutcome.Rejected), (before.Outcome, after.Outcome));
    }

    [Theory]
    [InlineData(9, 6, 3, VoteOutcome.Adopted)]
    [InlineData(9, 5, 4, VoteOutcome.Rejected)]
    [InlineData(10, 7, 3, VoteOutcome.Adopted)]
    [InlineData(10, 6, 4, VoteOutcome.Rejected)] // six of ten is more than half and less than two thirds
    [InlineData(8, 4, 4, VoteOutcome.Rejected)] // equal votes are far from two thirds: the chair decides nothing
    public void Two_thirds_where_the_mandate_says_so(int present, int inFavour, int against, VoteOutcome outcome)
    {
        var rules = VotingRules.Default with { Threshold = Threshold.TwoThirds };
        var votes = Number([.. Enumerable.Repeat(Choice.For, inFavour), .. Enumerable.Repeat(Choice.Against, against)]);

        var result = Tally.Count(rules, BallotKind.Proposal, Of(present), votes);

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == VoteOutcome.Adopted ? OutcomeRule.QualifiedMajorityReached : OutcomeRule.QualifiedMajorityMissed, result.Rule);
    }

    [Fact]
    public void A_vacant_seat_an_absent_a_disqualified_and_an_abstaining_member_are_four_different_things()
    {
        var rules = VotingRules.Default with { AbstentionAllowed = true };
        var electorate = Of(present: 7, absent: 2, recused: 1, vacant: 1);

        var result = Tally.Count(rules, BallotKind.Proposal, electorate, Votes(Choice.For, forOthers: 3, against: 2, abstain: 1));

        Assert.Equal((11, 1, 1, 2), (result.Seats, result.Vacant, result.Recused, result.Absent));
        Assert.Equal((9, 7), (result.Entitled, result.Present));
        Assert.Equal((4, 2, 0, 1, 0), (result.For, result.Against, result.Blank, result.Abstained, result.NotVoted));
        Assert.Equal((10, 5, 6), (result.QuorumOf, result.QuorumNeeded, result.QuorumReached));
        Assert.Equal((6, 4), (result.MajorityOf, result.ForNeeded));
        Assert.Equal(VoteOutcome.Adopted, result.Outcome);
    }

    [Theory]
    // Eleven seats: two vacant, one disqualified, two absent, six present of whom one abstains.
    [InlineData(QuorumBase.Seats, 11, 6)]
    [InlineData(QuorumBase.Members, 9, 5)]
    [InlineData(QuorumBase.Entitled, 8, 4)]
    public void The_base_of_the_quorum_is_the_bodys_own(QuorumBase quorumBase, int of, int needed)
    {
        var rules = VotingRules.Default with { QuorumBase = quorumBase, AbstentionAllowed = true };

        var result = Tally.Count(rules, BallotKind.Proposal, Of(6, absent: 2, recused: 1, vacant: 2), Votes(Choice.For, forOthers: 4, abstain: 1));

        Assert.Equal((of, needed, 5), (result.QuorumOf, result.QuorumNeeded, result.QuorumReached));
        Assert.Equal(quorumBase != QuorumBase.Seats, result.IsQuorate);
    }

    [Theory]
    [InlineData(QuorumMeasure.PresentAndVoting, 4)]
    [InlineData(QuorumMeasure.PresentAndTakingPart, 5)]
    [InlineData(QuorumMeasure.Present, 7)]
    public void What_counts_towards_the_quorum_is_the_bodys_own(QuorumMeasure measure, int reached)
    {
        var rules = VotingRules.Default with { QuorumMeasure = measure, AbstentionAllowed = true };

        var result = Tally.Count(rules, BallotKind.Proposal, Of(7), Votes(Choice.For, forOthers: 3, abstain: 1));

        Assert.Equal(reached, result.QuorumReached);
    }

    [Theory]
    // Nine seats, one vacant, one disqualified, one absent, six present; four for, one against, one silent.
    [InlineData(MajorityBase.VotesCast, 5, 3, VoteOutcome.Adopted)]
    [InlineData(MajorityBase.Present, 6, 4, VoteOutcome.Adopted)]
    [InlineData(MajorityBase.Entitled, 7, 4, VoteOutcome.Adopted)]
    // Where all members are the base, a member who must not take part counts as a no: a body should know that it chose so.
    [InlineData(MajorityBase.Members, 8, 5, VoteOutcome.Rejected)]
    [InlineData(MajorityBase.Seats, 9, 5, VoteOutcome.Rejected)]
    public void The_base_of_the_majority_is_the_bodys_own(MajorityBase majorityBase, int of, int needed, VoteOutcome outcome)
    {
        var rules = VotingRules.Default with { MajorityBase = majorityBase };

        var result = Tally.Count(rules, BallotKind.Proposal, Of(6, absent: 1, recused: 1, vacant: 1), Votes(Choice.For, forOthers: 3, against: 1));

        Assert.Equal((of, needed, outcome), (result.MajorityOf, result.ForNeeded, result.Outcome));
    }

    [Fact]
    public void A_blank_vote_in_an_appointment_is_a_vote_cast()
    {
        var result = Tally.Count(VotingRules.Default, BallotKind.Appointment, Of(7), Votes(Choice.For, forOthers: 2, against: 2, blank: 2));

        // Three of seven votes are not more than half, and three against two is no tie.
        Assert.Equal((7, 4, 2), (result.VotesCast, result.ForNeeded, result.Blank));
        Assert.Equal(OutcomeRule.MajorityMissed, result.Rule);
    }

    [Fact]
    public void Blank_votes_and_abstentions_are_refused_where_the_rules_do_not_have_them()
    {
        Assert.Equal([VotingErrors.BlankNotAllowed], VotingChecks.ObstaclesToChoosing(Choice.Blank, VotingRules.Default, BallotKind.Proposal));
        Assert.Equal([VotingErrors.AbstentionNotAllowed], VotingChecks.ObstaclesToChoosing(Choice.Abstain, VotingRules.Default, BallotKind.Proposal));
        Assert.Empty(VotingChecks.ObstaclesToChoosing(Choice.Blank, VotingRules.Default, BallotKind.Appointment));
        Assert.Empty(VotingChecks.ObstaclesToChoosing(Choice.Abstain, VotingRules.Default with { AbstentionAllowed = true }, BallotKind.Proposal));
        var thrown = Assert.Throws<DomainException>(() =>
            Tally.Count(VotingRules.Default, BallotKind.Proposal, Of(3), Number([Choice.For, Choice.Blank, Choice.Abstain])));
        Assert.Equal([VotingErrors.BlankNotAllowed, VotingErrors.AbstentionNotAllowed], thrown.Errors);
    }

    [Fact]
    public void A_vote_from_a_seat_not_on_the_list_or_a_second_one_is_never_counted()
    {
        SeatVote[] stranger = [new(Seat(5), Choice.For)];
        SeatVote[] twice = [new(Seat(0), Choice.For), new(Seat(0), Choice.Against)];

        Assert.Equal([VotingErrors.NotEntitled], Refusal(stranger));
        Assert.Equal([VotingErrors.VotedTwice], Refusal(twice));

        static IReadOnlyList<Error> Refusal(SeatVote[] votes) => Assert.Throws<DomainException>(() =>
            Tally.Count(VotingRules.Default, BallotKind.Proposal, Of(3), votes)).Errors;
    }

    [Fact]
    public void Nobody_decides_nothing()
    {
        var rules = VotingRules.Default with { QuorumMeasure = QuorumMeasure.Present, Threshold = Threshold.TwoThirds };

        Assert.Equal(VoteOutcome.NotQuorate, Tally.Count(rules, BallotKind.Proposal, Of(0), []).Outcome);
        Assert.Equal(VoteOutcome.Rejected, Tally.Count(rules, BallotKind.Proposal, Of(3), []).Outcome);
    }

    [Fact]
    public void The_outcome_says_which_rule_gave_it()
    {
        var adopted = Tally.Count(VotingRules.Default, BallotKind.Proposal, Of(9, absent: 2), Votes(Choice.For, forOthers: 6, against: 2));
        var tie = Tally.Count(VotingRules.Default, BallotKind.Proposal, Of(8, absent: 3), Votes(Choice.For, forOthers: 3, against: 4));
        var few = Tally.Count(VotingRules.Default, BallotKind.Proposal, Of(4, absent: 7), Votes(Choice.For, forOthers: 3));

        Assert.Equal("vote.majority-reached", adopted.RuleCode);
        Assert.Equal([7, 5, 9], adopted.RuleArgs);
        Assert.Equal("vote.chairs-vote-for", tie.RuleCode);
        Assert.Equal([4, 4], tie.RuleArgs);
        Assert.Equal("vote.quorum-missed", few.RuleCode);
        Assert.Equal([4, 6, 11], few.RuleArgs);
    }

    [Fact]
    public void Unanimous_is_everyone_who_voted_and_nobody_abstaining()
    {
        var rules = VotingRules.Default with { AbstentionAllowed = true };

        Assert.True(Tally.Count(rules, BallotKind.Proposal, Of(6), Votes(Choice.For, forOthers: 5)).IsUnanimous);
        Assert.False(Tally.Count(rules, BallotKind.Proposal, Of(6), Votes(Choice.For, forOthers: 4, abstain: 1)).IsUnanimous);
        Assert.False(Tally.Count(rules, BallotKind.Proposal, Of(6), Votes(Choice.For, forOthers: 4, against: 1)).IsUnanimous);
    }

    [Fact]
    public void Rules_that_let_a_minority_adopt_are_refused()
    {
        Assert.Equal([VotingErrors.ThresholdBelowHalf], Flaws(new Threshold(new(1, 3), MoreThan: true)));
        Assert.Equal([VotingErrors.ThresholdBelowHalf], Flaws(new Threshold(Fraction.Half, MoreThan: false)));
        Assert.Equal([VotingErrors.ThresholdNotAShare], Flaws(new Threshold(new(3, 2), MoreThan: false)));
        Assert.Equal([VotingErrors.ThresholdNotAShare], Flaws(new Threshold(new(1, 0), MoreThan: false)));
        Assert.Equal([VotingErrors.ThresholdOutOfReach], Flaws(new Threshold(new(1, 1), MoreThan: true)));
        Assert.Empty(Flaws(Threshold.SimpleMajority));
        Assert.Empty(Flaws(Threshold.TwoThirds));
        Assert.Empty(Flaws(new Threshold(new(1, 1), MoreThan: false)));
        Assert.Equal([VotingErrors.QuorumShareNotAShare], VotingChecks.ProblemsIn(VotingRules.Default with { QuorumShare = new(0, 2) }));

        static IReadOnlyList<Error> Flaws(Threshold threshold) => VotingChecks.ProblemsIn(VotingRules.Default with { Threshold = threshold });
    }
}
