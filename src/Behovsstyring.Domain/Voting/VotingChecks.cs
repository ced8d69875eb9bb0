using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Voting;

/// <summary>What a set of voting rules may say, and what may be voted under it.</summary>
public static class VotingChecks
{
    /// <summary>Everything wrong with a set of rules. A minority must never be able to adopt against a majority.</summary>
    public static IReadOnlyList<Error> FlawsIn(VotingRules rules)
    {
        List<Error> flaws = [];
        if (!rules.QuorumShare.IsShare)
        {
            flaws.Add(VotingErrors.QuorumShareNotAShare);
        }

        var share = rules.Threshold.Share;
        if (!share.IsShare)
        {
            flaws.Add(VotingErrors.ThresholdNotAShare);
        }
        else if (share.Numerator * 2L < share.Denominator || (share.Numerator * 2L == share.Denominator && !rules.Threshold.MoreThan))
        {
            flaws.Add(VotingErrors.ThresholdBelowHalf);
        }
        else if (share.Numerator == share.Denominator && rules.Threshold.MoreThan)
        {
            flaws.Add(VotingErrors.ThresholdOutOfReach);
        }

        return flaws;
    }

    /// <summary>Members present must vote; blank only in appointments (kommuneloven § 8-1). A body may allow abstention.</summary>
    public static IReadOnlyList<Error> ObstaclesToChoosing(Choice choice, VotingRules rules, BallotKind kind) => choice switch
    {
        Choice.For or Choice.Against => [],
        Choice.Blank => BlankIsAllowed(kind) ? [] : [VotingErrors.BlankNotAllowed],
        Choice.Abstain => rules.AbstentionAllowed ? [] : [VotingErrors.AbstentionNotAllowed],
    };

    public static bool BlankIsAllowed(BallotKind kind) => kind switch
    {
        BallotKind.Proposal => false,
        BallotKind.Appointment => true,
    };
}
