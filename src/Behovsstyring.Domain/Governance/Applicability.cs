namespace Behovsstyring.Domain.Governance;

/// <summary>When a requirement, a recommendation or an acceptance is asked for.</summary>
public enum Applicability
{
    Never = 0,
    Always = 1,
    WhenSteeringGroupIsSetUp = 2,
    WhenCompanyIsActor = 3,
    WhenAnotherIsActor = 4,
    WhenRiskIsHigh = 5,
    WhenServiceIsNew = 6,
}

/// <summary>What a case shows by itself, so that it need not be confirmed by hand.</summary>
public enum KnownFact
{
    NeedIsDescribed = 1,
    AlternativesAreWeighed = 2,
    /// <summary>At least three alternatives, doing nothing among them (Prosjektveiviseren, concept phase).</summary>
    ThreeAlternativesWithDoingNothing = 3,
    ActorIsChosen = 4,
    PlanIsMade = 5,
    RiskIsAssessed = 6,
    MemberRepresentativesAreNamed = 7,
    DeliveriesAreAccepted = 8,
    ServiceHasProductOwner = 9,
}
