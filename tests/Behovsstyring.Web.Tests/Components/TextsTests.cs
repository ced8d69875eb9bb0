using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Behovsstyring.Web.Components.Shared.Text;

namespace Behovsstyring.Web.Tests.Components;

/// <summary>All three languages are complete, always. A missing bokmål text does not compile; these are the other two.</summary>
public sealed partial class TextsTests
{
    private static readonly Type[] Classes =
    [
        .. typeof(Web.Components.Urls).Assembly.GetTypes().Where(type => type.Namespace == "Behovsstyring.Web.Texts" && !type.IsNested),
        typeof(Transparency.VerifyTexts),
    ];

    public static TheoryData<string, string> Translations => new(
        from type in Classes
        from language in new[] { "nn", "en" }
        select (type.Name, language));

    [Fact]
    public void There_are_texts() => Assert.True(Classes.Length >= 5);

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_text_is_translated_with_the_same_placeholders(string name, string language)
    {
        var texts = Manager(name);
        var neutral = Read(texts, CultureInfo.InvariantCulture);
        var translated = Read(texts, CultureInfo.GetCultureInfo(language));

        Assert.Equal(neutral.Keys.Order(), translated.Keys.Order());
        var different = neutral.Where(text => !Placeholders(text.Value).SequenceEqual(Placeholders(translated[text.Key]))).Select(text => text.Key);
        Assert.Empty(different);
        Assert.DoesNotContain(translated, text => string.IsNullOrWhiteSpace(text.Value));
    }

    /// <summary>Word-swapped bokmål gives itself away by the words that nynorsk never has.</summary>
    [Fact]
    public void Nynorsk_has_no_bokmål_words()
    {
        var strays = from type in Classes
                     from text in Read(Manager(type.Name), CultureInfo.GetCultureInfo("nn"))
                     where BokmalWords().IsMatch(text.Value)
                     select $"{type.Name}.{text.Key}: {text.Value}";
        Assert.Empty(strays);
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Every_term_of_the_glossary_is_explained(string language)
    {
        using var _ = new InLanguage(language);

        Assert.All(Enum.GetValues<Term>(), term =>
        {
            Assert.NotEmpty(Glossary.WordOf(term));
            Assert.EndsWith(".", Glossary.MeaningOf(term), StringComparison.Ordinal);
        });
    }

    private static ResourceManager Manager(string name) => OwnTexts.Manager(Classes.Single(type => type.Name == name));

    private static Dictionary<string, string> Read(ResourceManager texts, CultureInfo culture)
    {
        // tryParents: false, or a missing text would be found in the neutral language.
        var set = texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.True(set is not null, $"{texts.BaseName} has no file for '{culture.Name}'.");
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(found => found.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(ikke|jeg|hva|hvem|hvor|hvordan|hvilke[nt]?|noe|noen|fra|bare|gjøre|mye|flere|ennå|siden er|blitt|være|uke|uken|tjenesten?e?r?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BokmalWords();
}
