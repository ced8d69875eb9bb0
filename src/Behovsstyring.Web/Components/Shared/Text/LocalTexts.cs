using System.Globalization;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Web.Components.Shared.Text;

public static class LocalTexts
{
    /// <summary>In the language the page is read in.</summary>
    public static string Read(this LocalText text) => text.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
