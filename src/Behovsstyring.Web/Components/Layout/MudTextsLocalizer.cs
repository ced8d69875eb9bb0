using System.Globalization;
using Behovsstyring.Web.Texts;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>MudBlazor's own words in our languages. A key we do not have falls back to its English.</summary>
internal sealed class MudTextsLocalizer : MudLocalizer
{
    public override LocalizedString this[string key] =>
        MudTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) is { } text
            ? new LocalizedString(key, text)
            : new LocalizedString(key, key, resourceNotFound: true);
}
