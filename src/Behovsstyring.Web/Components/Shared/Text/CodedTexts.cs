using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace Behovsstyring.Web.Components.Shared.Text;

/// <summary>
/// Texts that are found by a code: errors (<c>idea.not-paused</c>), enum words (<c>Role.Leader</c>), sentences of the trail (<c>trail.idea.paused</c>).
/// Each is in a set of its own feature. Every set of the program is asked, so none can be forgotten. A key with a dot is a code, and is in one set only.
/// </summary>
internal static class CodedTexts
{
    private const string Sets = "Behovsstyring.Web.Texts.";
    private const string Ending = ".resources";

    /// <summary>Read once and never changed after; a lookup takes no lock.</summary>
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByLanguage = Languages.Codes.ToFrozenDictionary(code => code, Read);

    /// <summary>The text in the language the page is read in; none when there is no such code.</summary>
    public static string? Find(string key) =>
        ByLanguage.TryGetValue(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, out var own) && own.TryGetValue(key, out var text)
            ? text
            : In(Languages.Default).GetValueOrDefault(key);

    /// <summary>What one language has itself: no falling back to bokmål.</summary>
    public static FrozenDictionary<string, string> In(string language) => ByLanguage[language];

    /// <summary>A code in two sets throws here.</summary>
    private static FrozenDictionary<string, string> Read(string language)
    {
        var assembly = typeof(CodedTexts).Assembly;
        var culture = language == Languages.Default ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Sets, StringComparison.Ordinal)))
        {
            using var set = new ResourceManager(name[..^Ending.Length], assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
            foreach (var entry in set?.Cast<DictionaryEntry>() ?? [])
            {
                if (entry is { Key: string key, Value: string text } && key.Contains('.', StringComparison.Ordinal))
                {
                    texts.Add(key, text);
                }
            }
        }

        return texts.ToFrozenDictionary();
    }
}
