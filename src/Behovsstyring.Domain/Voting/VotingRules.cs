namespace Behovsstyring.Domain.Voting;

/// <summary>What a voter says. Not voting at all is none of these.</summary>
public enum Choice
{
    For = 1,
    Against = 2,
    /// <summary>A vote that takes no side. Allowed in appointments only (kommuneloven § 8-1).</summary>
    Blank = 3,
    /// <summary>Said aloud not to vote. Allowed only where the body's own rules say so.</summary>
    Abstain = 4,
}

/// <summary>What a ballot is about; it decides whether a blank vote may be given.</summary>
public enum BallotKind
{
    Proposal = 1,
    Appointment = 2,
}

/// <summary>Of what the quorum's share is taken.</summary>
public enum QuorumBase
{
    /// <summary>Every seat of the mandate, the vacant too.</summary>
    Seats = 1,
    /// <summary>The members: seats that someone holds, whether there, absent or disqualified.</summary>
    Members = 2,
    /// <summary>The members who may vote in this case: the disqualified left out.</summary>
    Entitled = 3,
}

/// <summary>What is held against the quorum.</summary>
public enum QuorumMeasure
{
    /// <summary>Those present who cast a vote in this very case (kommuneloven § 11-9).</summary>
    PresentAndVoting = 1,
    /// <summary>As above, but one who abstains aloud has taken part.</summary>
    PresentAndTakingPart = 2,
    /// <summary>Those present, whatever they do.</summary>
    Present = 3,
}

/// <summary>Of what the majority is taken.</summary>
public enum MajorityBase
{
    /// <summary>Votes for, against and blank. An abstention is no vote.</summary>
    VotesCast = 1,
    Present = 2,
    Entitled = 3,
    Members = 4,
    Seats = 5,
}

/// <summary>How much of the base must be for: more than the share, or at least the share.</summary>
public sealed record Threshold(Fraction Share, bool MoreThan)
{
    public static readonly Threshold SimpleMajority = new(Fraction.Half, MoreThan: true);
    public static readonly Threshold TwoThirds = new(Fraction.TwoThirds, MoreThan: false);

    public int VotesNeeded(int of) => Math.Max(1, MoreThan ? Share.MoreThanOf(of) : Share.AtLeastOf(of));

    /// <summary>More than half, however the half is written. Only then can a tie be broken: equal votes are exactly at the line.</summary>
    public bool IsSimpleMajority => MoreThan && Share.Numerator * 2 == Share.Denominator;
}

/// <summary>
/// How a body votes. Data of its mandate, copied into every ballot when it opens, so that later changes
/// never rewrite an old result. The defaults are those of kommuneloven §§ 8-1 and 11-9, which the members
/// know although the law does not bind these bodies.
/// </summary>
public sealed record VotingRules
{
    public static readonly VotingRules Default = new();

    public QuorumBase QuorumBase { get; init; } = QuorumBase.Members;

    /// <summary>At least this share must be reached.</summary>
    public Fraction QuorumShare { get; init; } = Fraction.Half;

    public QuorumMeasure QuorumMeasure { get; init; } = QuorumMeasure.PresentAndVoting;

    public MajorityBase MajorityBase { get; init; } = MajorityBase.VotesCast;

    public Threshold Threshold { get; init; } = Threshold.SimpleMajority;

    /// <summary>Members present must vote (§ 8-1); a body may depart from it.</summary>
    public bool AbstentionAllowed { get; init; }

    /// <summary>The chair's own vote decides when votes are equal (§ 11-9). Automatic, never a choice.</summary>
    public bool ChairBreaksTies { get; init; } = true;

    /// <summary>Whether equal votes leave the result open. They do only where more than half of the votes cast is needed.</summary>
    public bool EqualVotesAreATie => Threshold.IsSimpleMajority && MajorityBase == MajorityBase.VotesCast;
}
