using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>The written fields of a need by name, for the browser's copy and for holding two versions against each other.</summary>
internal static class IdeaText
{
    public static readonly string[] Fields =
    [
        nameof(IdeaContent.Problem), nameof(IdeaContent.Affected), nameof(IdeaContent.ExpectedBenefit), nameof(IdeaContent.Title),
        nameof(IdeaContent.Summary), nameof(IdeaContent.StrategyGoal), nameof(IdeaContent.LawOrDeadline), nameof(IdeaContent.Existing),
    ];

    public static string Of(IdeaContent content, string field) => field switch
    {
        nameof(IdeaContent.Problem) => content.Problem,
        nameof(IdeaContent.Affected) => content.Affected,
        nameof(IdeaContent.ExpectedBenefit) => content.ExpectedBenefit,
        nameof(IdeaContent.Title) => content.Title,
        nameof(IdeaContent.Summary) => content.Summary,
        nameof(IdeaContent.StrategyGoal) => content.StrategyGoal,
        nameof(IdeaContent.LawOrDeadline) => content.LawOrDeadline,
        nameof(IdeaContent.Existing) => content.Existing,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field."),
    };

    public static IdeaContent With(IdeaContent content, string field, string text) => field switch
    {
        nameof(IdeaContent.Problem) => content with { Problem = text },
        nameof(IdeaContent.Affected) => content with { Affected = text },
        nameof(IdeaContent.ExpectedBenefit) => content with { ExpectedBenefit = text },
        nameof(IdeaContent.Title) => content with { Title = text },
        nameof(IdeaContent.Summary) => content with { Summary = text },
        nameof(IdeaContent.StrategyGoal) => content with { StrategyGoal = text },
        nameof(IdeaContent.LawOrDeadline) => content with { LawOrDeadline = text },
        nameof(IdeaContent.Existing) => content with { Existing = text },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field."),
    };

    public static IEnumerable<KeyValuePair<string, string>> All(IdeaContent content) =>
        Fields.Select(field => KeyValuePair.Create(field, Of(content, field)));

    /// <summary>What the browser had, laid over what the server has.</summary>
    public static IdeaContent Restored(IdeaContent content, IReadOnlyDictionary<string, string> copy) =>
        Fields.Where(copy.ContainsKey).Aggregate(content, (sofar, field) => With(sofar, field, copy[field]));

    /// <summary>
    /// Puts two versions of one text together: what only one has changed is taken; where both have, mine stands until somebody chooses.
    /// </summary>
    /// <returns>The whole, and the fields where both have changed and differ.</returns>
    public static (IdeaContent Merged, IReadOnlyList<string> Conflicts) Merge(IdeaContent origin, IdeaContent theirs, IdeaContent mine)
    {
        var merged = mine;
        List<string> conflicts = [];
        foreach (var field in Fields)
        {
            var (first, second, own) = (Of(origin, field), Of(theirs, field), Of(mine, field));
            if (own == first)
            {
                merged = With(merged, field, second);
            }
            else if (second != first && second != own)
            {
                conflicts.Add(field);
            }
        }

        merged = merged with
        {
            Area = mine.Area == origin.Area ? theirs.Area : mine.Area,
            Channel = mine.Channel == origin.Channel ? theirs.Channel : mine.Channel,
        };
        return (merged, conflicts);
    }
}
