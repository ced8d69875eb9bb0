using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Behovsstyring.Web.Components.Shared.Text;

/// <summary>
/// What the typed text classes read by, in place of the framework's own manager: that one takes two locks for each text, and a page has a
/// hundred. Each language is read once, over bokmål, and never changed after.
/// </summary>
internal sealed class KeptTexts : ResourceManager
{
    private readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> _byLanguage;

    public KeptTexts(string name, Assembly assembly)
        : base(name, assembly) => _byLanguage = new(() => Languages.Codes.ToFrozenDictionary(code => code, Read));

    public override string? GetString(string name) => GetString(name, null);

    public override string? GetString(string name, CultureInfo? culture)
    {
        var language = (culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName;
        return (_byLanguage.Value.TryGetValue(language, out var own) ? own : _byLanguage.Value[Languages.Default]).GetValueOrDefault(name);
    }

    private FrozenDictionary<string, string> Read(string language)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var culture in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo(language) })
        {
            foreach (var entry in GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>() ?? [])
            {
                texts[(string)entry.Key] = (string)entry.Value!;
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
