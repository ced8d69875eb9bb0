namespace Behovsstyring.Domain.Cases;

/// <summary>Who is best placed to build and own the solution: chosen in the concept phase (concept study ch. 6.1).</summary>
public enum SolutionActor
{
    Company = 1,
    StateAgency = 2,
    /// <summary>Vigo IKS, where only the counties gain.</summary>
    VigoIks = 3,
    /// <summary>An inter-municipal ICT co-operation.</summary>
    InterMunicipal = 4,
    Other = 5,
}
