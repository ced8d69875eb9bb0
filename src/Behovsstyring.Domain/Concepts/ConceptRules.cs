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

    public static IReadOnlyList<Error> WrongIn(ConceptContent content)
    {
        List<Error> wrong = [];
        if (string.IsNullOrWhiteSpace(content.Title))
        {
            wrong.Add(new Error("text.required") { Field = nameof(content.Title) });
        }

        Limit(wrong, nameof(content.Title), content.Title, TitleMaxLength);
        Limit(wrong, nameof(content.Summary), content.Summary, SummaryMaxLength);
        Limit(wrong, nameof(content.Purpose), content.Purpose, TextMaxLength);
        Limit(wrong, nameof(content.Constraints), content.Constraints, TextMaxLength);
        Limit(wrong, nameof(content.Plan), content.Plan, TextMaxLength);
        Limit(wrong, nameof(content.Reuse), content.Reuse, TextMaxLength);
        Limit(wrong, nameof(content.StateAid), content.StateAid, TextMaxLength);
        return wrong;
    }

    public static IReadOnlyList<Error> WrongIn(AlternativeContent content)
    {
        List<Error> wrong = [];
        if (string.IsNullOrWhiteSpace(content.Title))
        {
            wrong.Add(new Error("text.required") { Field = nameof(content.Title) });
        }

        if (content.Cost < 0)
        {
            wrong.Add(ConceptErrors.CostIsNegative);
        }

        Limit(wrong, nameof(content.Title), content.Title, TitleMaxLength);
        Limit(wrong, nameof(content.Description), content.Description, TextMaxLength);
        Limit(wrong, nameof(content.Benefits), content.Benefits, TextMaxLength);
        Limit(wrong, nameof(content.Drawbacks), content.Drawbacks, TextMaxLength);
        return wrong;
    }

    public static bool AlternativesAreWeighed(IReadOnlyList<Alternative> alternatives) => alternatives.Count >= 2;

    public static bool ThreeAlternativesWithDoingNothing(IReadOnlyList<Alternative> alternatives) =>
        alternatives.Count >= FewestAlternatives && alternatives.Any(a => a.Content.IsDoingNothing);

    /// <summary>Another actor than the company is named; doing nothing needs no actor.</summary>
    public static IReadOnlyList<Error> ObstaclesToChoosing(ActorChoice choice, IReadOnlyList<Alternative> alternatives)
    {
        List<Error> unmet = [];
        if (choice.Actor != SolutionActor.Company && choice.Actor != SolutionActor.VigoIks && string.IsNullOrWhiteSpace(choice.Name))
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

    private static void Limit(List<Error> wrong, string field, string text, int limit)
    {
        if (text.Length > limit)
        {
            wrong.Add(new Error("text.too-long", limit) { Field = field });
        }
    }
}
