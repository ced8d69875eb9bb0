using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Voting;

/// <summary>What a set of voting rules may say, and what may be voted under it.</summary>
public static class VotingChecks
{
    /// <summary>Everything wrong with a set of rules. A minority must never be able to adopt against a majority.</summary>
    public static IReadOnlyList<Error> ProblemsIn(VotingRules rules)
    {
        var share = rules.Threshold.Share;
        return new Unmet()
            .If(!rules.QuorumShare.IsShare, VotingErrors.QuorumShareNotAShare)
            .If(!share.IsShare, VotingErrors.ThresholdNotAShare)
            .If(share.IsShare && IsBelowHalf(rules.Threshold), VotingErrors.ThresholdBelowHalf)
            .If(share.IsShare && share.Numerator == share.Denominator && rules.Threshold.MoreThan, VotingErrors.ThresholdOutOfReach);
    }

    /// <summary>Members present must vote; blank only in appointments (kommuneloven § 8-1). A body may allow abstention.</summary>
    public static IReadOnlyList<Error> ObstaclesToChoosing(Choice choice, VotingRules rules, BallotKind kind) => choice switch
    {
        Choice.For or Choice.Against => [],
        Choice.Blank => BlankIsAllowed(kind) ? [] : [VotingErrors.BlankNotAllowed],
        Choice.Abstain => rules.AbstentionAllowed ? [] : [VotingErrors.AbstentionNotAllowed],
    };

    private static bool IsBelowHalf(Threshold threshold)
    {
        var twice = threshold.Share.Numerator * 2L;
        return twice < threshold.Share.Denominator || (twice == threshold.Share.Denominator && !threshold.MoreThan);
    }

    public static bool BlankIsAllowed(BallotKind kind) => kind switch
    {
        BallotKind.Proposal => false,
        BallotKind.Appointment => true,
    };
}
