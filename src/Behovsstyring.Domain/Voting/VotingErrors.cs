using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Voting;

public static class VotingErrors
{
    public static readonly Error QuorumShareNotAShare = new("voting.quorum-share-not-a-share") { Field = nameof(VotingRules.QuorumShare) };
    public static readonly Error ThresholdNotAShare = new("voting.threshold-not-a-share") { Field = nameof(VotingRules.Threshold) };
    public static readonly Error ThresholdBelowHalf = new("voting.threshold-below-half") { Field = nameof(VotingRules.Threshold) };
    public static readonly Error ThresholdOutOfReach = new("voting.threshold-out-of-reach") { Field = nameof(VotingRules.Threshold) };
    public static readonly Error AbstentionNotAllowed = new("voting.abstention-not-allowed");
    public static readonly Error BlankNotAllowed = new("voting.blank-not-allowed");
    public static readonly Error NotEntitled = new("voting.not-entitled");
    public static readonly Error VotedTwice = new("voting.voted-twice");
    public static readonly Error ElectorateImpossible = new("voting.electorate-impossible");
}
