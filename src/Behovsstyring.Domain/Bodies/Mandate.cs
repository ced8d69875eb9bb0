using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Bodies;

/// <summary>What a mandate says: the body's purpose, its size, and how it decides.</summary>
public sealed record MandateTerms
{
    public string Purpose { get; init; } = "";

    /// <summary>What gave the mandate its force: who adopted it, when, in which case.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Fewest members it should have.</summary>
    public int? MinSeats { get; init; }

    /// <summary>The number of seats it has. Those without a holder are vacant.</summary>
    public int? MaxSeats { get; init; }

    public DecisionForm DecisionForm { get; init; } = DecisionForm.VoteOrConsensus;

    public VotingRules Voting { get; init; } = VotingRules.Default;
}

/// <summary>One version of a body's mandate, in force from a day until the next version's.</summary>
public sealed class Mandate
{
    private Mandate() { }

    public BodyId BodyId { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private set; }

    public DateOnly From { get; private set; }

    public MandateTerms Terms { get; private set; } = new();

    internal static Mandate Adopt(BodyId body, int number, DateOnly from, MandateTerms terms) =>
        new()
        {
            BodyId = body,
            Number = number,
            From = from,
            Terms = terms with { Purpose = PlainText.Clean(terms.Purpose), Basis = PlainText.Clean(terms.Basis) },
        };
}
