using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Text;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>A moment is shown by the clock on the wall in Norway at that moment, whatever the server's zone and season.</summary>
public sealed class DatesTests
{
    [Theory]
    // Summer time begins 29 March 2026 at 02.00: an hour is missing.
    [InlineData("2026-03-29T00:59:00Z", "29. mars 2026 kl. 01.59")]
    [InlineData("2026-03-29T01:00:00Z", "29. mars 2026 kl. 03.00")]
    // It ends 25 October 2026 at 03.00: an hour comes twice.
    [InlineData("2026-10-25T00:30:00Z", "25. oktober 2026 kl. 02.30")]
    [InlineData("2026-10-25T01:30:00Z", "25. oktober 2026 kl. 02.30")]
    // The year turns an hour earlier here than in UTC.
    [InlineData("2026-12-31T22:59:00Z", "31. desember 2026 kl. 23.59")]
    [InlineData("2026-12-31T23:00:00Z", "1. januar 2027 kl. 00.00")]
    public void A_moment_follows_the_clock_in_Norway(string moment, string text)
    {
        Assert.Equal(text, Dates.Moment(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("nb", "12. mars 2027", "12. mars 2027 kl. 09.05", "1. kvartal 2027")]
    [InlineData("nn", "12. mars 2027", "12. mars 2027 kl. 09.05", "1. kvartal 2027")]
    [InlineData("en", "12 March 2027", "12 March 2027, 09:05", "Q1 2027")]
    public void Dates_are_written_out_in_the_readers_language(string language, string day, string moment, string quarter)
    {
        using var _ = new InLanguage(language);
        var at = new DateOnly(2027, 3, 12);

        Assert.Equal(day, Dates.Day(at));
        Assert.Equal(moment, Dates.Moment(OsloTime.At(at, new TimeOnly(9, 5))));
        Assert.Equal(quarter, Dates.Quarter(Quarter.Of(at)));
    }

    [Theory]
    [InlineData(0, "i dag")]
    [InlineData(1, "i morgen")]
    [InlineData(-1, "i går")]
    [InlineData(3, "om 3 dager")]
    [InlineData(-40, "for 40 dager siden")]
    public void How_far_off_a_day_is(int days, string text)
    {
        var today = new DateOnly(2027, 3, 12);

        Assert.Equal(text, Dates.Relative(today.AddDays(days), today));
    }
}
