using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Cases;

/// <summary>What a closed gate review creates.</summary>
public enum Creates
{
    Nothing = 0,
    Concept = 1,
    Project = 2,
    /// <summary>Another actor builds it: the case is followed from the outside to its answer.</summary>
    ExternalFollowing = 3,
}

/// <summary>What happens to the case at the gate, and what comes of it.</summary>
/// <param name="Holder">Who has it now, when that is not the owner of the phase: the owner who is to answer.</param>
public sealed record CrossingEffect(Phase Phase, CaseState State, Creates Creates = Creates.Nothing, OrganisationId? Holder = null);
