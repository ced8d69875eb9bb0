using System.Globalization;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>Runs something as a reader of one language would meet it.</summary>
internal static class InLanguage
{
    public static readonly string[] All = ["nb", "nn", "en"];

    public static T Read<T>(string language, Func<T> what)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return what();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    /// <summary>The text of a key in just this language: no falling back to bokmål.</summary>
    public static string? Own(this System.Resources.ResourceManager texts, string key, string language) =>
        texts.GetResourceSet(language == "nb" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language), true, false)?.GetString(key);
}
