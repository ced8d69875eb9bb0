using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Projects;

public sealed record ProjectCreated(CaseId Case, string Number) : CaseHappening(Case, "project.created");

public sealed record ProjectEdited(CaseId Case) : CaseHappening(Case, "project.edited")
{
    public override bool TellsFollowers => false;
}

public sealed record ProjectResumed(CaseId Case) : CaseHappening(Case, "project.resumed");

public sealed record ProjectStatusReported(CaseId Case, Health Overall) : CaseHappening(Case, "project.status-reported")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["health"] = Overall.ToString() };
}

/// <summary>A delivery moved on; the state it came to tells how.</summary>
public sealed record DeliveryMoved(CaseId Case, string Title, DeliveryState State, string Note) : CaseHappening(Case, "project.delivery-moved")
{
    public override IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["title"] = Title, ["state"] = State.ToString(), ["note"] = Note };
}
