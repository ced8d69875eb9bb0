using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Concepts;

public sealed record ConceptCreated(CaseId Case, string Number) : CaseHappening(Case)
{
    public override string Code => "concept.created";
}

public sealed record ConceptEdited(CaseId Case) : CaseHappening(Case)
{
    public override string Code => "concept.edited";

    public override bool TellsFollowers => false;
}

public sealed record ConceptActorChosen(CaseId Case, SolutionActor Actor, string Name, string Reason) : CaseHappening(Case)
{
    public override string Code => "concept.actor-chosen";

    public override IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["actor"] = Actor.ToString(), ["name"] = Name, ["reason"] = Reason };
}

public sealed record ConceptSteeringGroupSetUp(CaseId Case) : CaseHappening(Case)
{
    public override string Code => "concept.steering-group-set-up";
}

public sealed record ConceptResumed(CaseId Case) : CaseHappening(Case)
{
    public override string Code => "concept.resumed";
}

public sealed record ConceptExternalAnswered(CaseId Case, string Answer) : CaseHappening(Case)
{
    public override string Code => "concept.external-answered";

    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["answer"] = Answer };
}
