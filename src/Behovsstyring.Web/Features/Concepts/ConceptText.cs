using Behovsstyring.Domain.Concepts;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Concepts;

/// <summary>The written fields of a concept.</summary>
internal static class ConceptText
{
    public static readonly WrittenFields<ConceptContent> Fields = new(
        new(nameof(ConceptContent.Title), () => PortfolioTexts.ColumnTitle, c => c.Title, (c, text) => c with { Title = text }),
        new(nameof(ConceptContent.Summary), () => PortfolioTexts.ColumnSummary, c => c.Summary, (c, text) => c with { Summary = text }),
        new(nameof(ConceptContent.Purpose), () => ConceptTexts.Purpose, c => c.Purpose, (c, text) => c with { Purpose = text }),
        new(nameof(ConceptContent.Constraints), () => ConceptTexts.Constraints, c => c.Constraints, (c, text) => c with { Constraints = text }),
        new(nameof(ConceptContent.Plan), () => ConceptTexts.Plan, c => c.Plan, (c, text) => c with { Plan = text }),
        new(nameof(ConceptContent.Reuse), () => ConceptTexts.Reuse, c => c.Reuse, (c, text) => c with { Reuse = text }),
        new(nameof(ConceptContent.StateAid), () => ConceptTexts.StateAid, c => c.StateAid, (c, text) => c with { StateAid = text }))
    {
        MergeChoices = (origin, theirs, mine) => mine.ServiceIsNew == origin.ServiceIsNew ? mine with { ServiceIsNew = theirs.ServiceIsNew } : mine,
    };
}

/// <summary>An alternative as it is written: the cost as text until it is a number.</summary>
public sealed record AlternativeForm(string Title, string Description, string Benefits, string Drawbacks, string Cost, bool IsDoingNothing)
{
    internal static readonly WrittenFields<AlternativeForm> Fields = new(
        new(nameof(Title), () => ConceptWorkTexts.AlternativeName, a => a.Title, (a, text) => a with { Title = text }),
        new(nameof(Description), () => ConceptTexts.Description, a => a.Description, (a, text) => a with { Description = text }),
        new(nameof(Benefits), () => ConceptTexts.Benefits, a => a.Benefits, (a, text) => a with { Benefits = text }),
        new(nameof(Drawbacks), () => ConceptTexts.Drawbacks, a => a.Drawbacks, (a, text) => a with { Drawbacks = text }),
        new(nameof(Cost), () => ConceptTexts.Cost, a => a.Cost, (a, text) => a with { Cost = text }))
    {
        MergeChoices = (origin, theirs, mine) => mine.IsDoingNothing == origin.IsDoingNothing ? mine with { IsDoingNothing = theirs.IsDoingNothing } : mine,
    };

    internal static readonly AlternativeForm Empty = new("", "", "", "", "", false);

    internal static AlternativeForm Of(AlternativeContent content) => new(
        content.Title, content.Description, content.Benefits, content.Drawbacks, WrittenNumber.Of(content.Cost), content.IsDoingNothing);

    internal AlternativeContent AsContent() => new()
    {
        Title = Title,
        Description = Description,
        Benefits = Benefits,
        Drawbacks = Drawbacks,
        Cost = WrittenNumber.Read(Cost),
        IsDoingNothing = IsDoingNothing,
    };
}
