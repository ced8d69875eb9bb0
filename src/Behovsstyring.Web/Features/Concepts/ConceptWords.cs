using Behovsstyring.Application.Concepts;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Phases;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Concepts;

/// <summary>Sentences about a concept that both the open page and the workspace say.</summary>
internal static class ConceptWords
{
    public static PhasePathModel Path(CaseState state) => PhasePathModel.Of(Phase.Concept, state);

    /// <summary>What happens next, in one sentence.</summary>
    public static string? Next(ConceptDetails concept) => concept.State switch
    {
        CaseState.Received or CaseState.InAssessment or CaseState.Active => ConceptTexts.NextActive,
        CaseState.AtGate => ConceptTexts.NextAtGate,
        CaseState.Paused => ConceptTexts.NextPaused,
        CaseState.Stopped => ConceptTexts.NextStopped,
        CaseState.RoutedElsewhere => concept.ExternalAnswer is null ? ConceptTexts.NextRoutedElsewhere : ConceptTexts.NextAnswered,
        CaseState.Completed => ConceptTexts.NextCompleted,
        CaseState.Draft => null,
    };

    /// <summary>Who has it; the actor outside while one waits for its answer.</summary>
    public static string? Holder(ConceptDetails concept) =>
        PortfolioPhrases.IsHeld(concept.State) ? concept.Owner
        : concept is { State: CaseState.RoutedElsewhere, ExternalAnswer: null, Choice: { } choice } ? Actor(choice)
        : null;

    /// <summary>By its own name where it has one: «Utdanningsdirektoratet», not only «en statlig virksomhet».</summary>
    public static string Actor(ActorChoice choice) =>
        string.IsNullOrWhiteSpace(choice.Name) ? EnumText.Of(choice.Actor) : choice.Name;

    /// <summary>The choice is proposed while the concept is studied. The trail keeps what was decided.</summary>
    public static string ChoiceTitle(CaseState state) => IsBeingStudied(state) ? ConceptTexts.ChoiceProposed : ConceptTexts.ChoiceMade;

    public static bool IsBeingStudied(CaseState state) => PortfolioPhrases.IsHeld(state);

    public static bool AreEnough(IReadOnlyList<AlternativeRow> alternatives) =>
        alternatives.Count >= ConceptRules.AlternativesMin && alternatives.Any(a => a.Content.IsDoingNothing);

    public static string Ideas(int count) => count == 1 ? ConceptTexts.IdeasOne : PortfolioPhrases.Text(ConceptTexts.IdeasMany, Words.Number(count));

    public static (string Title, string Text)[] Parts(ConceptContent content) =>
    [
        (ConceptTexts.Purpose, content.Purpose),
        (ConceptTexts.Constraints, content.Constraints),
        (ConceptTexts.Plan, content.Plan),
        (ConceptTexts.Reuse, content.Reuse),
        (ConceptTexts.StateAid, content.StateAid),
    ];
}
