using System.Globalization;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Tests.Common;

public sealed class OsloTimeTests
{
    [Theory]
    // Winter: UTC+1, summer: UTC+2.
    [InlineData("2027-01-31T22:59:59Z", "2027-01-31")]
    [InlineData("2027-01-31T23:00:00Z", "2027-02-01")]
    [InlineData("2027-07-31T21:59:59Z", "2027-07-31")]
    [InlineData("2027-07-31T22:00:00Z", "2027-08-01")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void A_moment_belongs_to_the_day_it_is_in_Norway(string moment, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), OsloTime.DayOf(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2027-03-28", "2027-03-27T23:00:00Z", "2027-03-28T22:00:00Z")] // 23 hours: to summer time
    [InlineData("2027-10-31", "2027-10-30T22:00:00Z", "2027-10-31T23:00:00Z")] // 25 hours: to winter time
    [InlineData("2027-05-17", "2027-05-16T22:00:00Z", "2027-05-17T22:00:00Z")]
    public void A_deadline_ends_at_midnight_in_Norway_across_the_clock_changes(string day, string start, string end)
    {
        Assert.Equal(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture), OsloTime.StartOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
        Assert.Equal(DateTimeOffset.Parse(end, CultureInfo.InvariantCulture), OsloTime.EndOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
        Assert.False(OsloTime.HasPassed(DateOnly.Parse(day, CultureInfo.InvariantCulture), DateTimeOffset.Parse(end, CultureInfo.InvariantCulture).AddTicks(-1)));
        Assert.True(OsloTime.HasPassed(DateOnly.Parse(day, CultureInfo.InvariantCulture), DateTimeOffset.Parse(end, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_time_that_the_change_to_summer_time_skips_is_read_an_hour_later() =>
        Assert.Equal(DateTimeOffset.Parse("2027-03-28T01:30:00Z", CultureInfo.InvariantCulture), OsloTime.At(new DateOnly(2027, 3, 28), new TimeOnly(2, 30)));

    [Theory]
    [InlineData("2026-12-31T22:59:59Z", 2026, 4)]
    [InlineData("2026-12-31T23:00:00Z", 2027, 1)]
    [InlineData("2027-03-31T22:00:00Z", 2027, 2)]
    [InlineData("2027-06-30T21:59:59Z", 2027, 2)]
    public void A_moment_belongs_to_the_quarter_it_is_in_Norway(string moment, int year, int number) =>
        Assert.Equal(new Quarter(year, number), Quarter.Of(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    [Fact]
    public void Quarters_follow_each_other_without_gap_or_overlap()
    {
        var quarter = new Quarter(2025, 1);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(quarter.End, quarter.Next().Start);
            Assert.Equal(quarter, quarter.Next().Previous());
            Assert.True(quarter.CompareTo(quarter.Next()) < 0);
            quarter = quarter.Next();
        }
    }
}
