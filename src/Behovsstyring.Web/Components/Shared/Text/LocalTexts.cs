using System.Globalization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Web.Components.Shared.Text;

public static class LocalTexts
{
    /// <summary>In the language the page is read in.</summary>
    public static string Read(this LocalText text) => text.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>A body's name in the language the page is read in.</summary>
    public static string Read(this BodyName name) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "nn" => name.Nn ?? name.Nb,
        "en" => name.En ?? name.Nb,
        _ => name.Nb,
    };
}
