using System.Collections;
using System.Reflection;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Components.Shared.Trail;

namespace Behovsstyring.Web.Tests.Components.Shared;

public sealed class TrailTextTests
{
    [Fact]
    public void Everything_that_can_happen_to_a_case_can_be_told_in_every_language()
    {
        var missing =
            from code in Happenings().Select(h => h.Code).Distinct()
            from language in InLanguage.All
            where string.IsNullOrWhiteSpace(CodedTexts.In(language).GetValueOrDefault(TrailText.KeyOf(code)))
            select $"{code} ({language})";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_sentence_uses_only_what_its_happening_tells()
    {
        foreach (var happening in Happenings())
        {
            var sentence = InLanguage.Read("nb", () => TrailText.Sentence(happening.Code, happening.Facts, "Bergen kommune"));
            Assert.DoesNotContain("{", sentence);
            Assert.False(sentence.Contains("  ", StringComparison.Ordinal), $"{happening.Code} leaves a hole: {sentence}");
        }
    }

    [Fact]
    public void The_one_who_got_a_need_reads_so_in_every_language() => Assert.All(
        InLanguage.All,
        language => Assert.Contains("KS", InLanguage.Read(language, () => TrailText.Sentence("idea.assigned-to-you", new Dictionary<string, string> { ["organisation"] = "KS" }, null)), StringComparison.Ordinal));

    [Fact]
    public void A_position_is_told_with_its_level_in_the_readers_language()
    {
        var facts = new IdeaSupported(default, SupportLevel.WillPilot, null, "Vi har tre skoler klare.").Facts;

        Assert.Equal("Bergen kommune har også dette behovet: Vi vil være med på pilot.", InLanguage.Read("nb", () => TrailText.Sentence("idea.supported", facts, "Bergen kommune")));
        Assert.Equal("Bergen kommune has this need too: We will join a pilot.", InLanguage.Read("en", () => TrailText.Sentence("idea.supported", facts, "Bergen kommune")));
        Assert.Equal("Vi har tre skoler klare.", TrailText.Quote(facts));
    }

    [Fact]
    public void What_the_program_did_itself_is_not_blamed_on_anybody() =>
        Assert.StartsWith("Noen ", InLanguage.Read("nb", () => TrailText.Sentence("idea.resumed", new Dictionary<string, string>(), null)));

    /// <summary>A misspelt code would leave its event with a plain arrow.</summary>
    [Fact]
    public void Every_mark_is_beside_a_sentence() =>
        Assert.All(TrailLook.Marks.Keys, code => Assert.Contains(TrailText.KeyOf(code), CodedTexts.In("nb").Keys));

    /// <summary>One of each kind, in every shape that its enums, switches and absent values give it.</summary>
    private static IEnumerable<CaseHappening> Happenings() =>
        from type in typeof(CaseHappening).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(CaseHappening)) && !type.IsAbstract
        let constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(c => c.GetParameters().Length).First()
        from arguments in Combinations([.. constructor.GetParameters().Select(p => Samples(p.ParameterType))])
        select (CaseHappening)constructor.Invoke(arguments);

    private static IEnumerable<object?[]> Combinations(IReadOnlyList<object?[]> choices) => choices.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (sofar, next) => sofar.SelectMany(_ => next, (before, value) => (object?[])[.. before, value]));

    private static object?[] Samples(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return [null, .. Samples(inner)];
        }

        return type switch
        {
            { IsEnum: true } => [.. Enum.GetValues(type).Cast<object>()],
            _ when type == typeof(bool) => [true, false],
            _ when type == typeof(string) => ["ord"],
            _ when type == typeof(int) => [7],
            _ when type == typeof(DateOnly) => [new DateOnly(2027, 3, 12)],
            { IsValueType: true } => [Activator.CreateInstance(type)],
            _ when type.IsAssignableTo(typeof(IEnumerable)) => [Empty(type)],
            _ => [null],
        };
    }

    private static object Empty(Type sequence) =>
        Array.CreateInstance(sequence.IsGenericType ? sequence.GetGenericArguments()[0] : typeof(object), 0);
}
