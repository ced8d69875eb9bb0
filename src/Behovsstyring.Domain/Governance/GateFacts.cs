using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;

namespace Behovsstyring.Domain.Governance;

/// <summary>What the rules need to know about a case beyond its gate review. Gathered by the caller, judged here.</summary>
public sealed record GateFacts
{
    /// <summary>None until it has been chosen in the concept phase.</summary>
    public SolutionActor? Actor { get; init; }

    public bool ServiceIsNew { get; init; }

    /// <summary>The seats of the day in the case's steering group; none at all when no group is set up.</summary>
    public IReadOnlyList<Seat>? SteeringGroup { get; init; }

    public IReadOnlySet<KnownFact> Seen { get; init; } = new HashSet<KnownFact>();

    /// <summary>Conditions from earlier gates of this case and of the cases it came from, not yet settled.</summary>
    public IReadOnlyList<GateCondition> OpenConditions { get; init; } = [];
}

/// <summary>What a case showed by itself on a day: the part of <see cref="GateFacts"/> that says what was asked, and whether it was there.</summary>
public sealed record CaseFactsSnapshot
{
    public SolutionActor? Actor { get; init; }

    public bool ServiceIsNew { get; init; }

    public bool HasSteeringGroup { get; init; }

    public IReadOnlyList<KnownFact> Seen { get; init; } = [];

    public static CaseFactsSnapshot Of(GateFacts facts) => new()
    {
        Actor = facts.Actor,
        ServiceIsNew = facts.ServiceIsNew,
        HasSteeringGroup = facts.SteeringGroup is not null,
        Seen = [.. facts.Seen.Order()],
    };

    public GateFacts AsFacts() => new()
    {
        Actor = Actor,
        ServiceIsNew = ServiceIsNew,
        SteeringGroup = HasSteeringGroup ? [] : null,
        Seen = Seen.ToHashSet(),
    };
}
