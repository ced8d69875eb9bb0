using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Governance;

/// <summary>The one place that says where a gate leads. Applied in the transaction of the decision or the acceptance that closed it.</summary>
public static class Crossing
{
    public static CrossingEffect Of(GateReview review)
    {
        var here = PhaseRules.PhaseBefore(review.Gate);
        return review.State switch
        {
            GateReviewState.Open => new(here, CaseState.AtGate),
            GateReviewState.AwaitingAcceptance => new(here, CaseState.AtGate,
                Holder: review.Decision!.AwaitsAcceptanceOf == Party.Company ? KnownOrganisations.Company : null),
            GateReviewState.Crossed => Passed(review.Gate, review.Decision!.Actor),
            GateReviewState.SentBack or GateReviewState.Withdrawn or GateReviewState.Declined => new(here, PhaseRules.AtWork(here)),
            GateReviewState.Paused => new(here, CaseState.Paused),
            GateReviewState.Stopped => new(here, CaseState.Stopped),
        };
    }

    /// <summary>
    /// BP1 makes a concept of the idea, BP2 a project of the concept where the company takes it on, and something to follow
    /// where another actor does. BP3–BP5 move the project on; after BP6 the road is walked to its end.
    /// </summary>
    public static CrossingEffect Passed(Gate gate, SolutionActor? actor) => gate switch
    {
        Gate.Bp1 => new(Phase.Idea, CaseState.Completed, Creates.Concept),
        Gate.Bp2 => actor == SolutionActor.Company
            ? new(Phase.Concept, CaseState.Completed, Creates.Project)
            : new(Phase.Concept, CaseState.RoutedElsewhere, Creates.ExternalFollowing),
        Gate.Bp3 => new(Phase.Execution, CaseState.Active),
        Gate.Bp4 => new(Phase.Closing, CaseState.Active),
        Gate.Bp5 => new(Phase.Realisation, CaseState.Active),
        Gate.Bp6 => new(Phase.Realisation, CaseState.Completed),
    };
}
