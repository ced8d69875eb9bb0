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
    public const int AlternativesMax = 12;

    /// <summary>At least this many should be studied, doing nothing among them (Prosjektveiviseren, concept phase).</summary>
    public const int AlternativesMin = 3;

    public static IReadOnlyList<Error> ObstaclesToEditing(CaseState state) =>
        state is CaseState.Active ? [] : [ConceptErrors.NotEditable];

    public static IReadOnlyList<Error> ObstaclesToGate(CaseState state) =>
        state is CaseState.Active ? [] : [ConceptErrors.NotOpenForGate];

    public static IReadOnlyList<Error> ProblemsIn(ConceptContent content) => new Unmet()
        .Required(content.Title, TitleMaxLength)
        .Optional(content.Summary, SummaryMaxLength)
        .Optional(content.Purpose, TextMaxLength)
        .Optional(content.Constraints, TextMaxLength)
        .Optional(content.Plan, TextMaxLength)
        .Optional(content.Reuse, TextMaxLength)
        .Optional(content.StateAid, TextMaxLength);

    public static IReadOnlyList<Error> ProblemsIn(AlternativeContent content) => new Unmet()
        .Required(content.Title, TitleMaxLength)
        .Optional(content.Description, TextMaxLength)
        .Optional(content.Benefits, TextMaxLength)
        .Optional(content.Drawbacks, TextMaxLength)
        .If(content.Cost is < 0, ConceptErrors.CostIsNegative);

    public static IReadOnlyList<Error> ObstaclesToAddingAlternative(CaseState state, int alternatives) => new Unmet()
        .And(ObstaclesToEditing(state))
        .If(alternatives >= AlternativesMax, ConceptErrors.TooManyAlternatives);

    /// <summary>Whether anything can be proposed at all: there must be an alternative that is something.</summary>
    public static IReadOnlyList<Error> ObstaclesToProposing(CaseState state, IEnumerable<AlternativeContent> alternatives) => new Unmet()
        .And(ObstaclesToEditing(state))
        .If(alternatives.All(a => a.IsDoingNothing), ConceptErrors.NothingToChoose);

    /// <summary>KS sets up one group in the concept phase (KS' concept study ch. 6.3); who sits in it may change.</summary>
    public static IReadOnlyList<Error> ObstaclesToSettingUpSteeringGroup(CaseState state, bool hasOne) => new Unmet()
        .And(ObstaclesToEditing(state))
        .If(hasOne, ConceptErrors.HasSteeringGroup);

    public static bool AlternativesAreWeighed(IReadOnlyList<Alternative> alternatives) => alternatives.Count >= 2;

    public static bool ThreeAlternativesWithDoingNothing(IReadOnlyList<Alternative> alternatives) =>
        alternatives.Count >= AlternativesMin && alternatives.Any(a => a.Content.IsDoingNothing);

    /// <summary>The company and Vigo IKS are one each; of the others there are many, and it is said which.</summary>
    public static bool NeedsName(SolutionActor actor) => actor switch
    {
        SolutionActor.Company or SolutionActor.VigoIks => false,
        SolutionActor.StateAgency or SolutionActor.InterMunicipal or SolutionActor.Other => true,
    };

    /// <summary>Another actor than the company is named; doing nothing needs no actor.</summary>
    public static IReadOnlyList<Error> ObstaclesToChoosing(ActorChoice choice, IReadOnlyList<Alternative> alternatives)
    {
        var preferred = alternatives.FirstOrDefault(a => a.Id == choice.PreferredAlternative);
        return new Unmet()
            .If(NeedsName(choice.Actor) && string.IsNullOrWhiteSpace(choice.Name), ConceptErrors.ActorNameMissing)
            .If(string.IsNullOrWhiteSpace(choice.Reason), ConceptErrors.ReasonMissing)
            .If(preferred is null, ConceptErrors.NoSuchAlternative)
            .If(preferred is { Content.IsDoingNothing: true }, ConceptErrors.NullAlternativeCannotBePreferred);
    }
}
