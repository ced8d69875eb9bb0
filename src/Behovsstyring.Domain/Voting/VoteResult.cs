namespace Behovsstyring.Domain.Voting;

public enum VoteOutcome
{
    Adopted = 1,
    Rejected = 2,
    /// <summary>Too few took part: nothing was decided, neither way.</summary>
    NotQuorate = 3,
}

/// <summary>The rule that gave the outcome.</summary>
public enum OutcomeRule
{
    QuorumMissed = 1,
    MajorityReached = 2,
    MajorityMissed = 3,
    QualifiedMajorityReached = 4,
    QualifiedMajorityMissed = 5,
    /// <summary>Votes were equal and the chair had voted for.</summary>
    ChairsVoteFor = 6,
    ChairsVoteAgainst = 7,
    /// <summary>Votes were equal and no vote of the chair's could decide.</summary>
    TieStands = 8,
}

/// <summary>
/// The outcome of a ballot with everything its outcome line needs: who could vote, who was there, what was voted,
/// what was needed, and which rule decided. Stored as it is, and never counted again.
/// </summary>
public sealed record VoteResult
{
    public required int Seats { get; init; }

    public required int Vacant { get; init; }

    public required int Recused { get; init; }

    public required int Absent { get; init; }

    public required int Entitled { get; init; }

    public required int Present { get; init; }

    public required int For { get; init; }

    public required int Against { get; init; }

    public required int Blank { get; init; }

    public required int Abstained { get; init; }

    /// <summary>Of how many the quorum was taken, how many it took, and how many there were.</summary>
    public required int QuorumOf { get; init; }

    public required int QuorumNeeded { get; init; }

    public required int QuorumReached { get; init; }

    /// <summary>Of how many the majority was taken, and how many had to be for.</summary>
    public required int MajorityOf { get; init; }

    public required int ForNeeded { get; init; }

    public required VoteOutcome Outcome { get; init; }

    public required OutcomeRule Rule { get; init; }

    public int VotesCast => For + Against + Blank;

    /// <summary>Present, and neither voted nor said to abstain.</summary>
    public int NotVoted => Present - VotesCast - Abstained;

    public bool IsQuorate => QuorumReached >= QuorumNeeded;

    public bool ChairsVoteDecided => Rule is OutcomeRule.ChairsVoteFor or OutcomeRule.ChairsVoteAgainst;

    public bool IsUnanimous => Outcome == VoteOutcome.Adopted && For == VotesCast && Abstained == 0;

    /// <summary>Stable code of the rule that decided; its words live with the pages, filled with <see cref="RuleArgs"/>.</summary>
    public string RuleCode => Rule switch
    {
        OutcomeRule.QuorumMissed => "vote.quorum-missed",
        OutcomeRule.MajorityReached => "vote.majority-reached",
        OutcomeRule.MajorityMissed => "vote.majority-missed",
        OutcomeRule.QualifiedMajorityReached => "vote.qualified-majority-reached",
        OutcomeRule.QualifiedMajorityMissed => "vote.qualified-majority-missed",
        OutcomeRule.ChairsVoteFor => "vote.chairs-vote-for",
        OutcomeRule.ChairsVoteAgainst => "vote.chairs-vote-against",
        OutcomeRule.TieStands => "vote.tie-stands",
    };

    /// <summary>Quorum: reached, needed, of. Majority: for, needed, of. Tie: for, against.</summary>
    public IReadOnlyList<int> RuleArgs => Rule switch
    {
        OutcomeRule.QuorumMissed => [QuorumReached, QuorumNeeded, QuorumOf],
        OutcomeRule.MajorityReached or OutcomeRule.MajorityMissed
            or OutcomeRule.QualifiedMajorityReached or OutcomeRule.QualifiedMajorityMissed => [For, ForNeeded, MajorityOf],
        OutcomeRule.ChairsVoteFor or OutcomeRule.ChairsVoteAgainst or OutcomeRule.TieStands => [For, Against],
    };
}
