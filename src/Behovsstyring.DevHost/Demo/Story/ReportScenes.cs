using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>The company draws and comments the reports of the quarters that are over, and its director approves and publishes them.</summary>
internal static class ReportScenes
{
    private const string Officer = "stine-haugerlien";
    private const string Director = "marte-rustadstuen";

    /// <summary>A story pressed together must not draw a report before its quarter is over.</summary>
    private const int DaysIntoQuarter = 5;

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time) => content.Reports.SelectMany(told => Of(time, told));

    private static IEnumerable<Scene> Of(DemoTime time, DemoReport told)
    {
        var quarter = time.Quarter(told.QuartersAgo);
        var (first, today) = (quarter.LastDay.AddDays(DaysIntoQuarter), time.Day("now+0"));
        if (today <= first)
        {
            yield break;
        }

        yield return new Scene(Scene.Moment(Latest(first, time.Day(told.Drawn)), 9, 45), $"draw the report for {quarter}", stage => Draw(stage, quarter, told.Comments));
        if (told.Approved is not { } approved)
        {
            yield break;
        }

        yield return new Scene(Scene.Moment(time.Day(approved), 13, 10), $"approve the report for {quarter}", async stage =>
            await stage.Do(new ApproveReport(quarter, await Version(stage, quarter)), stage.As(Director)));
        yield return new Scene(Scene.Moment(time.Day(told.Published!), 9, 5), $"publish the report for {quarter}", async stage =>
            await stage.Do(new PublishReport(quarter, await Version(stage, quarter)), stage.As(Director)));
        foreach (var correction in told.Corrections)
        {
            yield return new Scene(Scene.Moment(time.Day(correction.When), 10, 20), $"correct the report for {quarter}", stage =>
                stage.Do(new CorrectReport(quarter, correction.Text), stage.As(Director)));
        }
    }

    private static async Task Draw(Stage stage, Quarter quarter, IReadOnlyList<DemoComment> comments)
    {
        await stage.Do(new DrawReport(quarter), stage.As(Officer));
        stage.Wait(40);
        await stage.Do(
            new CommentReport(quarter, await Version(stage, quarter), [.. comments.Select(c => new ReportComment(c.Section, c.Text))]), stage.As(Officer));
    }

    private static async Task<uint> Version(Stage stage, Quarter quarter) =>
        (await stage.Do(new GetReportForWork(quarter), stage.As(Director))).Version;

    private static DateOnly Latest(DateOnly a, DateOnly b) => a > b ? a : b;
}
