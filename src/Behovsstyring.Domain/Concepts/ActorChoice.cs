using Behovsstyring.Domain.Cases;

namespace Behovsstyring.Domain.Concepts;

/// <summary>Who is to own the solution, by which alternative, and why. Proposed in the concept phase; decided at BP2.</summary>
/// <param name="Name">The actor's name, where it is not the company.</param>
/// <param name="PreferredAlternative">The alternative that is recommended for choice.</param>
public sealed record ActorChoice(SolutionActor Actor, string Name, string Reason, Guid PreferredAlternative);
