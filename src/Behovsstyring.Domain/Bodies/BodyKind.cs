namespace Behovsstyring.Domain.Bodies;

/// <summary>The kinds of bodies of the structure and of the company (KS' concept study, ch. 5.5 and 6).</summary>
public enum BodyKind
{
    /// <summary>KommIT-rådet: municipal and county directors, the top advisory body.</summary>
    KommitCouncil = 1,
    /// <summary>Digitaliseringsutvalget (DU): heads of digitalisation.</summary>
    DigitalisationCommittee = 2,
    /// <summary>Fag- og prioriteringsutvalg.</summary>
    PriorityCommittee = 3,
    /// <summary>Fagråd.</summary>
    ExpertCouncil = 4,
    /// <summary>Regionalt digitaliseringsnettverk.</summary>
    Network = 5,
    /// <summary>Fylkeskommunekollegiet.</summary>
    CountyCollege = 6,
    /// <summary>Styringsgruppe of one case.</summary>
    SteeringGroup = 7,
    /// <summary>Brukerråd of one service, five to eight.</summary>
    UserCouncil = 8,
    /// <summary>Brukermøte: everyone with an agreement.</summary>
    UserMeeting = 9,
    /// <summary>Prosjekteiermøte, led by KS.</summary>
    ProjectOwnerMeeting = 10,
    /// <summary>The company's board.</summary>
    Board = 11,
    GeneralAssembly = 12,
    /// <summary>Representasjonsråd.</summary>
    RepresentativeCouncil = 13,
    /// <summary>Valgkomité.</summary>
    NominationCommittee = 14,
    /// <summary>Kommunedirektørutvalg (KDU), regional or central.</summary>
    DirectorsCommittee = 15,
}

/// <summary>How a body may reach an outcome; data of its mandate.</summary>
public enum DecisionForm
{
    VoteOnly = 1,
    VoteOrConsensus = 2,
    ConsensusOnly = 3,
}
