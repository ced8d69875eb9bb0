using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Cases;

/// <summary>How a person relates to a case that they may work with by their role.</summary>
public enum LeadStanding
{
    /// <summary>It is theirs.</summary>
    Lead = 1,

    /// <summary>They have chosen to act on behalf of the one who has it.</summary>
    StandsIn = 2,

    /// <summary>No one has it by name.</summary>
    Unled = 3,

    /// <summary>Somebody else has it.</summary>
    SomeoneElses = 4,
}

/// <summary>
/// A case is worked with by the one who has it. Others of the same organisation may act for them once they have chosen to, and the trail
/// says so (KS' concept study ch. 6.3: a case has somebody who leads it).
/// </summary>
public static class CaseLeadRules
{
    /// <param name="standsInFor">On whose behalf the person has chosen to act in this case. It counts while that one has the case.</param>
    public static LeadStanding StandingOf(PersonId person, PersonId? lead, PersonId? standsInFor) =>
        lead is null ? LeadStanding.Unled
        : lead == person ? LeadStanding.Lead
        : standsInFor == lead ? LeadStanding.StandsIn
        : LeadStanding.SomeoneElses;

    /// <summary>A need, a concept or a project without a name becomes the first one's who works with it; a service waits for its product owner.</summary>
    public static bool IsTakenByWorking(CaseKind kind) => kind switch
    {
        CaseKind.Idea or CaseKind.Concept or CaseKind.Project => true,
        CaseKind.Service => false,
    };

    public static IReadOnlyList<Error> ObstaclesToStandingIn(LeadStanding standing) => standing switch
    {
        LeadStanding.SomeoneElses => [],
        LeadStanding.Lead => [CaseLeadErrors.IsYours],
        LeadStanding.StandsIn => [CaseLeadErrors.StandsInAlready],
        LeadStanding.Unled => [CaseLeadErrors.NoLead],
    };
}

public static class CaseLeadErrors
{
    public static readonly Error IsYours = new("case.is-yours");
    public static readonly Error StandsInAlready = new("case.stands-in-already");
    public static readonly Error NoLead = new("case.no-lead");
    public static readonly Error NotOfTheRole = new("case.lead-not-of-the-role");

    /// <summary>Somebody else has the case, and one has not chosen to act on their behalf.</summary>
    /// <param name="lead">Who has it.</param>
    public static Error NotYours(string lead) => new("case.not-yours", [lead]);

    /// <summary>A service without a product owner is the company's officers' to change.</summary>
    public static readonly Error HasNoOwner = new("case.has-no-owner");
}

/// <summary>The case has somebody who leads it.</summary>
public sealed record CaseLeadNamed(CaseId Id) : CaseHappening(Id, "case.lead-named");

/// <summary>Somebody acts on behalf of the one who has the case, from now on.</summary>
public sealed record CaseStandInBegan(CaseId Id) : CaseHappening(Id, "case.stand-in-began")
{
    public override bool TellsFollowers => false;
}

public sealed record CaseStandInEnded(CaseId Id) : CaseHappening(Id, "case.stand-in-ended")
{
    public override bool TellsFollowers => false;
}
