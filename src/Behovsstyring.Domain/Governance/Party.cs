namespace Behovsstyring.Domain.Governance;

/// <summary>
/// The parties that a governance model can give something to do. A party is a role in the process:
/// which organisation or body fills it in a given case is looked up elsewhere.
/// </summary>
public enum Party
{
    Submitter = 1,
    Supporters = 2,
    Members = 3,
    KsAdministration = 4,
    Company = 5,
    KommitCouncil = 6,
    DigitalisationCommittee = 7,
    /// <summary><i>Fag- og prioriteringsutvalg</i>.</summary>
    ExpertCommittee = 8,
    /// <summary><i>Fagråd</i>.</summary>
    ExpertCouncil = 9,
    SteeringGroup = 10,
    UserCouncil = 11,
    Network = 12,
    CountyCollege = 13,
    ProjectOwnerMeeting = 14,
    /// <summary>A member that takes a service into use: decides for itself.</summary>
    Adopter = 15,
    /// <summary>A solution owner outside the company: a state agency, Vigo IKS, an ICT co-operation …</summary>
    OtherActor = 16,
}

/// <summary>The organ that decides within a legal entity, from the lowest to the highest.</summary>
public enum DecidingOrgan
{
    Delegated = 1,
    /// <summary><i>Administrerende direktør</i> in KS, <i>daglig leder</i> in the company.</summary>
    ManagingDirector = 2,
    Board = 3,
}

/// <summary>How large a case is, as the owner of the phase assesses it.</summary>
public enum CaseSize
{
    Small = 1,
    Ordinary = 2,
    /// <summary>Unusual or of great importance.</summary>
    Major = 3,
}

public enum CaseRisk
{
    Low = 1,
    Medium = 2,
    High = 3,
}

public static class Parties
{
    /// <summary>
    /// Only a legal person can decide. Every body of the governance structure advises or recommends,
    /// whatever a model might say (concept study ch. 5.5 and 6.1.1).
    /// </summary>
    public static bool IsLegalEntity(Party party) => party switch
    {
        Party.KsAdministration or Party.Company or Party.Adopter or Party.OtherActor => true,
        Party.Submitter or Party.Supporters or Party.Members or Party.KommitCouncil or Party.DigitalisationCommittee
            or Party.ExpertCommittee or Party.ExpertCouncil or Party.SteeringGroup or Party.UserCouncil
            or Party.Network or Party.CountyCollege or Party.ProjectOwnerMeeting => false,
    };
}
