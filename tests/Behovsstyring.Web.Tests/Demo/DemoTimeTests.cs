using Behovsstyring.DevHost.Demo;

namespace Behovsstyring.Web.Tests.Demo;

public sealed class DemoTimeTests
{
    [Theory]
    [InlineData("Q-1+0", "2026-10-01")]
    [InlineData("Q-6+14", "2025-07-15")]
    [InlineData("now+14", "2027-02-24")]
    [InlineData("Q0+0", "2027-01-01")]
    [InlineData("Q0+45", "2027-01-21")] // half the quarter's story when half of what has passed has passed
    [InlineData("Q0+89", "2027-02-09")]
    public void Days_are_told_from_the_quarter_of_the_first_start(string when, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), At(2027, 2, 10).Day(when));

    [Fact]
    public void On_the_first_day_of_a_quarter_its_whole_story_is_today_and_none_of_it_tomorrow() =>
        Assert.All(Enumerable.Range(0, 90), day => Assert.Equal(new DateOnly(2027, 1, 1), At(2027, 1, 1).Day(0, day)));

    [Theory]
    [InlineData("Q-1")]
    [InlineData("tomorrow")]
    [InlineData("Q-12+3")]
    public void What_is_no_time_is_refused(string when) => Assert.Throws<FormatException>(() => At(2027, 2, 10).Day(when));

    [Fact]
    public void Meetings_are_held_on_working_days()
    {
        Assert.Equal(new DateOnly(2027, 2, 12), DemoTime.WorkingDay(new DateOnly(2027, 2, 13)));
        Assert.Equal(new DateOnly(2027, 2, 15), DemoTime.WorkingDay(new DateOnly(2027, 2, 14)));
        Assert.Equal(new DateOnly(2027, 2, 10), DemoTime.WorkingDay(new DateOnly(2027, 2, 10)));
    }

    private static DemoTime At(int year, int month, int day) => new(new DateTimeOffset(year, month, day, 11, 0, 0, TimeSpan.Zero));
}
