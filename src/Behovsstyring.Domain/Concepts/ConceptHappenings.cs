using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Concepts;

public sealed record ConceptCreated(CaseId Case, string Number) : CaseHappening(Case, "concept.created");

public sealed record ConceptEdited(CaseId Case) : CaseHappening(Case, "concept.edited")
{
    public override bool TellsFollowers => false;
}

public sealed record ConceptActorChosen(CaseId Case, SolutionActor Actor, string Name, string Reason) : CaseHappening(Case, "concept.actor-chosen")
{
    public override IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["actor"] = Actor.ToString(), ["name"] = Name, ["reason"] = Reason };
}

public sealed record ConceptSteeringGroupSetUp(CaseId Case) : CaseHappening(Case, "concept.steering-group-set-up");

public sealed record ConceptResumed(CaseId Case) : CaseHappening(Case, "concept.resumed");

public sealed record ConceptExternalAnswered(CaseId Case, string Answer) : CaseHappening(Case, "concept.external-answered")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["answer"] = Answer };
}
