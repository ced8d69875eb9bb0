using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Behovsstyring.Web.Tests.Components;

/// <summary>Runs a test in a language of the product, and puts the old one back.</summary>
internal sealed class InLanguage : IDisposable
{
    public static readonly string[] All = ["nb", "nn", "en"];

    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    public InLanguage(string code) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(code);

    /// <summary>Runs something as a reader of one language would meet it.</summary>
    public static T Read<T>(string language, Func<T> what)
    {
        using var _ = new InLanguage(language);
        return what();
    }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _uiCulture);
}

internal static class OwnTexts
{
    /// <summary>Every set of texts in Web.</summary>
    public static readonly ResourceManager[] Sets =
    [
        .. typeof(Web.Components.Urls).Assembly.GetTypes()
            .Where(type => type.Namespace == "Behovsstyring.Web.Texts" && !type.IsNested)
            .Select(Manager),
    ];

    public static ResourceManager Manager(Type texts) =>
        (ResourceManager)texts.GetProperty("ResourceManager", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;

    public static IEnumerable<string> Keys(this ResourceManager texts, string language) =>
        Of(texts, language)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);

    /// <summary>The text of a key in just this language: no falling back to bokmål.</summary>
    public static string? Own(this ResourceManager texts, string key, string language) =>
        Of(texts, language)?.GetString(key);

    private static ResourceSet? Of(ResourceManager texts, string language) =>
        texts.GetResourceSet(language == "nb" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false);
}
