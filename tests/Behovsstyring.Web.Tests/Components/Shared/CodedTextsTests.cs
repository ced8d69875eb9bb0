using System.Text.RegularExpressions;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Components.Shared.Trail;
using Behovsstyring.Web.Tests.Architecture;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>Errors, enum words and the trail's sentences are each in one feature's set, and all are in use.</summary>
public sealed partial class CodedTextsTests
{
    [Fact]
    public void No_code_is_in_two_sets()
    {
        var twice = OwnTexts.Sets
            .SelectMany(set => set.Keys("nb").Where(IsCode).Select(key => (Set: set.BaseName, Key: key)))
            .GroupBy(found => found.Key)
            .Where(found => found.Count() > 1)
            .Select(found => $"{found.Key}: {string.Join(", ", found.Select(f => f.Set))}");

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_code_of_every_set_is_found_in_every_language()
    {
        var codes = OwnTexts.Sets.SelectMany(set => set.Keys("nb").Where(IsCode).Select(key => (Set: set, Key: key))).ToList();

        Assert.NotEmpty(codes);
        Assert.All(InLanguage.All, language => Assert.All(
            codes, code => Assert.Equal(code.Set.Own(code.Key, language), InLanguage.Read(language, () => CodedTexts.Find(code.Key)))));
    }

    /// <summary>A text of an error that is gone would be translated for ever.</summary>
    [Fact]
    public void No_text_is_left_over()
    {
        var sources = string.Concat(House.Sources("src").Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Text));
        var literals = CodeInSource().Matches(sources).Select(found => found.Groups[1].Value).ToHashSet();
        var typed = TypedInSource().Matches(sources).Select(found => found.Groups[1].Value).ToHashSet();
        var obstacles = IdeaRules.ObstaclesToSubmitting(new IdeaContent()).Select(error => error.Code).ToHashSet();
        var values = new[] { typeof(Error).Assembly, typeof(Result<>).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsEnum).SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")).ToHashSet();

        Assert.Empty(
            from key in CodedTexts.In("nb").Keys
            where !key.StartsWith("Field.", StringComparison.Ordinal)
            let code = key.StartsWith("trail.", StringComparison.Ordinal) ? key["trail.".Length..] : CodeOfLine(key) ?? key
            where !values.Contains(code) && !literals.Contains(code) && !obstacles.Contains(code) && !typed.Contains(key.Replace('.', '_').Replace('-', '_'))
            select key);
    }

    /// <summary>A line below a sentence belongs to the sentence's code, and to a fact that lines are made of.</summary>
    private static string? CodeOfLine(string key) => key.LastIndexOf('.') is var end and > 0 && TrailText.Particulars.Contains(key[(end + 1)..])
        && key.StartsWith("trail-line.", StringComparison.Ordinal) ? key["trail-line.".Length..end] : null;

    private static bool IsCode(string key) => key.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex("\"([a-z-]+\\.[a-z0-9-]+)\"")]
    private static partial Regex CodeInSource();

    [GeneratedRegex(@"Texts\.(\w+)")]
    private static partial Regex TypedInSource();
}
