using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Components.Forms;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>The written fields of a need.</summary>
internal static class IdeaText
{
    public static readonly WrittenFields<IdeaContent> Fields = new(
        new(nameof(IdeaContent.Problem), () => IdeaFields.LabelOf(nameof(IdeaContent.Problem)), c => c.Problem, (c, text) => c with { Problem = text }),
        new(nameof(IdeaContent.Affected), () => IdeaFields.LabelOf(nameof(IdeaContent.Affected)), c => c.Affected, (c, text) => c with { Affected = text }),
        new(nameof(IdeaContent.ExpectedBenefit), () => IdeaFields.LabelOf(nameof(IdeaContent.ExpectedBenefit)), c => c.ExpectedBenefit, (c, text) => c with { ExpectedBenefit = text }),
        new(nameof(IdeaContent.Title), () => IdeaFields.LabelOf(nameof(IdeaContent.Title)), c => c.Title, (c, text) => c with { Title = text }),
        new(nameof(IdeaContent.Summary), () => IdeaFields.LabelOf(nameof(IdeaContent.Summary)), c => c.Summary, (c, text) => c with { Summary = text }),
        new(nameof(IdeaContent.StrategyGoal), () => IdeaFields.LabelOf(nameof(IdeaContent.StrategyGoal)), c => c.StrategyGoal, (c, text) => c with { StrategyGoal = text }),
        new(nameof(IdeaContent.LawOrDeadline), () => IdeaFields.LabelOf(nameof(IdeaContent.LawOrDeadline)), c => c.LawOrDeadline, (c, text) => c with { LawOrDeadline = text }),
        new(nameof(IdeaContent.Existing), () => IdeaFields.LabelOf(nameof(IdeaContent.Existing)), c => c.Existing, (c, text) => c with { Existing = text }))
    {
        MergeChoices = (origin, theirs, mine) => mine with
        {
            Area = mine.Area == origin.Area ? theirs.Area : mine.Area,
            Channel = mine.Channel == origin.Channel ? theirs.Channel : mine.Channel,
        },
    };
}
