using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Concepts;

/// <summary>What may be done with a concept, asked before it is done.</summary>
public static class ConceptRules
{
    public const int TitleMaxLength = 150;
    public const int SummaryMaxLength = 400;
    public const int TextMaxLength = 20_000;
    public const int ActorNameMaxLength = 200;
    public const int ReasonMaxLength = 4_000;
    public const int MostAlternatives = 12;

    /// <summary>At least this many should be studied, doing nothing among them (Prosjektveiviseren, concept phase).</summary>
    public const int FewestAlternatives = 3;

    public static IReadOnlyList<Error> ObstaclesToEditing(CaseState state) =>
        state is CaseState.Active ? [] : [ConceptErrors.NotEditable];

    public static IReadOnlyList<Error> WrongIn(ConceptContent content) => new TextCheck()
        .Required(content.Title, TitleMaxLength, nameof(content.Title))
        .Optional(content.Summary, SummaryMaxLength, nameof(content.Summary))
        .Optional(content.Purpose, TextMaxLength, nameof(content.Purpose))
        .Optional(content.Constraints, TextMaxLength, nameof(content.Constraints))
        .Optional(content.Plan, TextMaxLength, nameof(content.Plan))
        .Optional(content.Reuse, TextMaxLength, nameof(content.Reuse))
        .Optional(content.StateAid, TextMaxLength, nameof(content.StateAid))
        .Errors;

    public static IReadOnlyList<Error> WrongIn(AlternativeContent content) => new TextCheck()
        .Required(content.Title, TitleMaxLength, nameof(content.Title))
        .Optional(content.Description, TextMaxLength, nameof(content.Description))
        .Optional(content.Benefits, TextMaxLength, nameof(content.Benefits))
        .Optional(content.Drawbacks, TextMaxLength, nameof(content.Drawbacks))
        .That(content.Cost is not < 0, ConceptErrors.CostIsNegative)
        .Errors;

    public static IReadOnlyList<Error> ObstaclesToAddingAlternative(CaseState state, int alternatives) =>
        alternatives < MostAlternatives ? ObstaclesToEditing(state) : [.. ObstaclesToEditing(state), ConceptErrors.TooManyAlternatives];

    /// <summary>Whether anything can be proposed at all: there must be an alternative that is something.</summary>
    public static IReadOnlyList<Error> ObstaclesToProposing(CaseState state, IEnumerable<AlternativeContent> alternatives) =>
        alternatives.Any(a => !a.IsDoingNothing) ? ObstaclesToEditing(state) : [.. ObstaclesToEditing(state), ConceptErrors.NothingToChoose];

    /// <summary>KS sets up one group in the concept phase (KS' concept study ch. 6.3); who sits in it may change.</summary>
    public static IReadOnlyList<Error> ObstaclesToSettingUpSteeringGroup(CaseState state, bool hasOne) =>
        hasOne ? [.. ObstaclesToEditing(state), ConceptErrors.HasSteeringGroup] : ObstaclesToEditing(state);

    public static bool AlternativesAreWeighed(IReadOnlyList<Alternative> alternatives) => alternatives.Count >= 2;

    public static bool ThreeAlternativesWithDoingNothing(IReadOnlyList<Alternative> alternatives) =>
        alternatives.Count >= FewestAlternatives && alternatives.Any(a => a.Content.IsDoingNothing);

    /// <summary>The company and Vigo IKS are one each; of the others there are many, and it is said which.</summary>
    public static bool NeedsName(SolutionActor actor) => actor switch
    {
        SolutionActor.Company or SolutionActor.VigoIks => false,
        SolutionActor.StateAgency or SolutionActor.InterMunicipal or SolutionActor.Other => true,
    };

    /// <summary>Another actor than the company is named; doing nothing needs no actor.</summary>
    public static IReadOnlyList<Error> ObstaclesToChoosing(ActorChoice choice, IReadOnlyList<Alternative> alternatives)
    {
        List<Error> unmet = [];
        if (NeedsName(choice.Actor) && string.IsNullOrWhiteSpace(choice.Name))
        {
            unmet.Add(ConceptErrors.ActorNameMissing);
        }

        if (string.IsNullOrWhiteSpace(choice.Reason))
        {
            unmet.Add(ConceptErrors.ReasonMissing);
        }

        var preferred = alternatives.FirstOrDefault(a => a.Id == choice.PreferredAlternative);
        if (preferred is null)
        {
            unmet.Add(ConceptErrors.NoSuchAlternative);
        }
        else if (preferred.Content.IsDoingNothing)
        {
            unmet.Add(ConceptErrors.NullAlternativeCannotBePreferred);
        }

        return unmet;
    }
}
