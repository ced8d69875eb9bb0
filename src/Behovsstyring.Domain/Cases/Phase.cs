using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Cases;

/// <summary>The six phases of Prosjektveiviseren, in their order. An illustration of the road, not a straitjacket.</summary>
public enum Phase
{
    Idea = 0,
    Concept = 1,
    Planning = 2,
    Execution = 3,
    Closing = 4,
    Realisation = 5,
}

/// <summary>The decision points between the phases. What a gate is called on screen, and what it asks of whom, is data.</summary>
public enum Gate
{
    Bp1 = 1,
    Bp2 = 2,
    Bp3 = 3,
    Bp4 = 4,
    Bp5 = 5,
    Bp6 = 6,
}

public static class PhaseRules
{
    /// <summary>The gate at the end of a phase.</summary>
    public static Gate GateAfter(Phase phase) => phase switch
    {
        Phase.Idea => Gate.Bp1,
        Phase.Concept => Gate.Bp2,
        Phase.Planning => Gate.Bp3,
        Phase.Execution => Gate.Bp4,
        Phase.Closing => Gate.Bp5,
        Phase.Realisation => Gate.Bp6,
    };

    /// <summary>The phase that ends at a gate.</summary>
    public static Phase PhaseBefore(Gate gate) => gate switch
    {
        Gate.Bp1 => Phase.Idea,
        Gate.Bp2 => Phase.Concept,
        Gate.Bp3 => Phase.Planning,
        Gate.Bp4 => Phase.Execution,
        Gate.Bp5 => Phase.Closing,
        Gate.Bp6 => Phase.Realisation,
    };

    /// <summary>The phase a passed gate leads to; none after the last.</summary>
    public static Phase? PhaseAfter(Gate gate) => gate switch
    {
        Gate.Bp1 => Phase.Concept,
        Gate.Bp2 => Phase.Planning,
        Gate.Bp3 => Phase.Execution,
        Gate.Bp4 => Phase.Closing,
        Gate.Bp5 => Phase.Realisation,
        Gate.Bp6 => null,
    };

    /// <summary>The owner of a phase: KS in the need and concept phase, the company from planning on (concept study ch. 6.1.1).</summary>
    public static OrganisationId OwnerOf(Phase phase) => phase switch
    {
        Phase.Idea or Phase.Concept => KnownOrganisations.Ks,
        Phase.Planning or Phase.Execution or Phase.Closing or Phase.Realisation => KnownOrganisations.Company,
    };

    /// <summary>The state of a case in its phase when no gate review is open.</summary>
    public static CaseState AtWork(Phase phase) => phase switch
    {
        Phase.Idea => CaseState.InAssessment,
        Phase.Concept or Phase.Planning or Phase.Execution or Phase.Closing or Phase.Realisation => CaseState.Active,
    };
}
