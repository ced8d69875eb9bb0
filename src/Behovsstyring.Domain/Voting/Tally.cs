using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Voting;

/// <summary>What one seat voted.</summary>
public readonly record struct SeatVote(SeatId Seat, Choice Choice);

/// <summary>
/// Counts a ballot. Pure and exact: the same votes under the same rules give the same result in any order, any year.
/// </summary>
public static class Tally
{
    /// <summary>
    /// Quorum first (kommuneloven § 11-9: at least half of the members present and voting in that case), then the majority,
    /// then, when votes are equal, the chair's vote. A seat that has not voted counts only where the rules count those present or more.
    /// </summary>
    public static VoteResult Count(VotingRules rules, BallotKind kind, Electorate electorate, IReadOnlyCollection<SeatVote> votes)
    {
        Guard.Against(VotingChecks.ProblemsIn(rules));
        Guard.Against(ProblemsIn(votes, rules, kind, electorate));

        int Of(Choice choice) => votes.Count(v => v.Choice == choice);
        var (inFavour, against, blank, abstained) = (Of(Choice.For), Of(Choice.Against), Of(Choice.Blank), Of(Choice.Abstain));
        var cast = inFavour + against + blank;

        var quorumOf = electorate.CountOf(rules.QuorumBase);
        var quorumNeeded = QuorumNeeded(rules, electorate);
        var quorumReached = rules.QuorumMeasure switch
        {
            QuorumMeasure.PresentAndVoting => cast,
            QuorumMeasure.PresentAndTakingPart => cast + abstained,
            QuorumMeasure.Present => electorate.Present.Count,
        };

        var majorityOf = rules.MajorityBase switch
        {
            MajorityBase.VotesCast => cast,
            MajorityBase.Present => electorate.Present.Count,
            MajorityBase.Entitled => electorate.Entitled,
            MajorityBase.Members => electorate.Members,
            MajorityBase.Seats => electorate.Seats,
        };
        var needed = rules.Threshold.VotesNeeded(majorityOf);

        var rule = quorumReached < quorumNeeded ? OutcomeRule.QuorumMissed
            : inFavour >= needed ? Reached(rules.Threshold)
            : IsTie(rules, inFavour, against, majorityOf) ? ChairsVote(rules, electorate, votes)
            : Missed(rules.Threshold);

        return new VoteResult
        {
            Seats = electorate.Seats,
            Vacant = electorate.Vacant,
            Recused = electorate.Recused,
            Absent = electorate.Absent,
            Entitled = electorate.Entitled,
            Present = electorate.Present.Count,
            For = inFavour,
            Against = against,
            Blank = blank,
            Abstained = abstained,
            QuorumOf = quorumOf,
            QuorumNeeded = quorumNeeded,
            QuorumReached = quorumReached,
            MajorityOf = majorityOf,
            ForNeeded = needed,
            Outcome = OutcomeOf(rule),
            Rule = rule,
        };
    }

    /// <summary>How many it takes for the body to decide at all; always at least one.</summary>
    public static int QuorumNeeded(VotingRules rules, Electorate electorate) =>
        Math.Max(1, rules.QuorumShare.AtLeastOf(electorate.CountOf(rules.QuorumBase)));

    /// <summary>Before anyone has voted: whether those present are enough, if they all take part. Shown to the chair, and asked of consensus.</summary>
    public static bool CanBeQuorate(VotingRules rules, Electorate electorate) =>
        electorate.Present.Count >= QuorumNeeded(rules, electorate);

    private static Unmet ProblemsIn(
        IReadOnlyCollection<SeatVote> votes, VotingRules rules, BallotKind kind, Electorate electorate) => new Unmet()
        .If(!electorate.IsPossible, VotingErrors.ElectorateImpossible)
        .If(votes.Any(v => !electorate.Present.Contains(v.Seat)), VotingErrors.NotEntitled)
        .If(votes.DistinctBy(v => v.Seat).Count() != votes.Count, VotingErrors.VotedTwice)
        .And(votes.Select(v => v.Choice).Distinct().SelectMany(c => VotingChecks.ObstaclesToChoosing(c, rules, kind)));

    /// <summary>
    /// Equal votes, and exactly half of the votes cast: one vote either way decides (kommuneloven § 11-9). Where the majority is of
    /// those present or more, equal votes are no majority: there the silent count, and one of them can turn the result.
    /// </summary>
    private static bool IsTie(VotingRules rules, int inFavour, int against, int majorityOf) =>
        rules.EqualVotesAreATie && inFavour > 0 && inFavour == against && inFavour * 2 == majorityOf;

    private static OutcomeRule ChairsVote(VotingRules rules, Electorate electorate, IReadOnlyCollection<SeatVote> votes)
    {
        if (!rules.ChairBreaksTies || electorate.Chair is not { } chair)
        {
            return OutcomeRule.TieStands;
        }

        var own = votes.Where(v => v.Seat == chair).Select(v => (Choice?)v.Choice).SingleOrDefault();
        return own == Choice.For ? OutcomeRule.ChairsVoteFor
            : own == Choice.Against ? OutcomeRule.ChairsVoteAgainst
            : OutcomeRule.TieStands;
    }

    private static OutcomeRule Reached(Threshold threshold) =>
        threshold.IsSimpleMajority ? OutcomeRule.MajorityReached : OutcomeRule.QualifiedMajorityReached;

    private static OutcomeRule Missed(Threshold threshold) =>
        threshold.IsSimpleMajority ? OutcomeRule.MajorityMissed : OutcomeRule.QualifiedMajorityMissed;

    private static VoteOutcome OutcomeOf(OutcomeRule rule) => rule switch
    {
        OutcomeRule.QuorumMissed => VoteOutcome.NotQuorate,
        OutcomeRule.MajorityReached or OutcomeRule.QualifiedMajorityReached or OutcomeRule.ChairsVoteFor => VoteOutcome.Adopted,
        OutcomeRule.MajorityMissed or OutcomeRule.QualifiedMajorityMissed or OutcomeRule.ChairsVoteAgainst
            or OutcomeRule.TieStands => VoteOutcome.Rejected,
    };
}
