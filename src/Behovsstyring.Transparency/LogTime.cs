using System.Globalization;

namespace Behovsstyring.Transparency;

/// <summary>How a moment is written in the log: UTC, three decimals, always the same length.</summary>
public static class LogTime
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The moment as it will be read back.</summary>
    public static DateTimeOffset Rounded(DateTimeOffset moment) => Read(Write(moment));
}
