using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Text;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>A day as the browser's date field writes it, <c>2027-03-01</c>; empty when none is chosen.</summary>
internal static class WrittenDay
{
    public static string Of(DateOnly? day) => day is { } one && one != DayRules.Unfinished ? one.ToString("O", CultureInfo.InvariantCulture) : "";

    public static DateOnly? Read(string written) =>
        DateOnly.TryParseExact(written, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>As a reader sees it.</summary>
    public static string Show(string written) => Read(written) is { } day ? Dates.Day(day) : written;
}
