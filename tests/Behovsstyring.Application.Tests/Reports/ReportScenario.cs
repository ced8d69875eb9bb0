using Behovsstyring.Application.Common;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Reports;

/// <summary>The people who make a quarterly report, and the steps they take.</summary>
internal sealed class ReportScenario
{
    public static readonly IReadOnlyList<ReportComment> Words =
    [
        new(ReportSection.Summary, "Kvartalet ga flere behov enn vanlig.\n\nNetthotell for barnehager er i gang."),
        new(ReportSection.Services, "Tjenestene har vært stabile."),
        new(ReportSection.Company, "Selskapet er fullt bemannet."),
    ];

    private ReportScenario(TestApp app, Actor officer, Actor director) => (App, Officer, Director) = (app, officer, director);

    public TestApp App { get; }

    public Actor Officer { get; }

    public Actor Director { get; }

    public static async Task<ReportScenario> WithAsync(TestApp app) =>
        new(app, await app.PersonAsync(Role.CompanyOfficer, "selskapet"), await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet"));

    public async Task<ReportForWork> WorkAsync(Quarter quarter) => await App.RunAsync(new GetReportForWork(quarter), Director);

    /// <summary>Each test has a quarter of its own, since there is one report a quarter.</summary>
    public Quarter EndTheQuarter()
    {
        var quarter = Quarter.Of(App.Clock.GetUtcNow());
        App.Clock.AdjustTime(quarter.End.AddDays(5));
        return quarter;
    }

    public async Task DrawAsync(Quarter quarter)
    {
        await App.RunAsync(new DrawReport(quarter), Officer);
        await App.RunAsync(new CommentReport(quarter, (await WorkAsync(quarter)).Version, Words), Officer);
    }

    public async Task ApproveAsync(Quarter quarter)
    {
        await DrawAsync(quarter);
        await App.RunAsync(new ApproveReport(quarter, (await WorkAsync(quarter)).Version), Director);
    }

    public async Task PublishAsync(Quarter quarter)
    {
        await ApproveAsync(quarter);
        await App.RunAsync(new PublishReport(quarter, (await WorkAsync(quarter)).Version), Director);
    }

    public Task<ReportDetails> ReadAsync(Quarter quarter) => App.RunAsync(new GetReport(quarter), Actor.Anonymous);

    /// <summary>The state the database refuses with, as the app's own role.</summary>
    public static async Task<string> RefusalAsync(TestApp app, string sql)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState;
    }
}
