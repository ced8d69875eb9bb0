using System.Globalization;

namespace Behovsstyring.Domain.Common;

/// <summary>The order that readers in Norway expect of names (… z æ ø å), whatever language the page is in and the machine speaks.</summary>
public static class NorwegianOrder
{
    public static StringComparer Comparer { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), CompareOptions.None);
}
