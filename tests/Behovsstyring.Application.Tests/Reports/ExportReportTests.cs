using Behovsstyring.Application.Common;
using Behovsstyring.Application.Reports;
using Behovsstyring.Application.Tests.Access;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Reports;

/// <summary>The tables of a report for a spreadsheet: those of the frozen report, and of no other.</summary>
public sealed class ExportReportTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_published_report_is_handed_over_as_it_was_frozen_whatever_has_happened_since()
    {
        var scene = await ReportScenario.WithAsync(app);
        var sent = await app.SubmitAsync();
        var quarter = scene.EndTheQuarter();
        await scene.PublishAsync(quarter);
        var first = await ExportAsync(quarter, Actor.Anonymous);

        var late = await app.SubmitAsync();
        await app.HideAsync(sent.Id);
        await app.RunAsync(new CorrectReport(quarter, "Tre møter, ikke to."), scene.Director);
        var second = await ExportAsync(quarter, Actor.Anonymous);

        Assert.Equivalent((await scene.ReadAsync(quarter)).Content, first, strict: true);
        Assert.Equivalent(first, second, strict: true);
        Assert.Contains(sent.Number, second.Phases[0].Entered);
        Assert.DoesNotContain(late.Number, second.Phases[0].Entered);
    }

    [Fact]
    public async Task Each_quarter_is_handed_over_by_itself()
    {
        var scene = await ReportScenario.WithAsync(app);
        var one = await app.SubmitAsync();
        var first = scene.EndTheQuarter();
        await scene.PublishAsync(first);
        var two = await app.SubmitAsync();
        var second = scene.EndTheQuarter();
        await scene.PublishAsync(second);

        Assert.Contains(one.Number, (await ExportAsync(first, Actor.Anonymous)).Phases[0].Entered);
        Assert.DoesNotContain(two.Number, (await ExportAsync(first, Actor.Anonymous)).Phases[0].Entered);
        Assert.Contains(two.Number, (await ExportAsync(second, Actor.Anonymous)).Phases[0].Entered);
        Assert.DoesNotContain(one.Number, (await ExportAsync(second, Actor.Anonymous)).Phases[0].Entered);
    }

    [Fact]
    public async Task What_is_not_published_is_handed_over_to_no_one_not_even_to_those_who_write_it()
    {
        var scene = await ReportScenario.WithAsync(app);
        var member = await app.PersonAsync(Role.MemberRepresentative, "4601");
        var quarter = scene.EndTheQuarter();
        await RefusedAsync();
        await scene.DrawAsync(quarter);
        await RefusedAsync();
        await app.RunAsync(new ApproveReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        await RefusedAsync();
        await app.RunAsync(new PublishReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);

        await ExportAsync(quarter, Actor.Anonymous);

        async Task RefusedAsync()
        {
            foreach (var who in new[] { Actor.Anonymous, member, scene.Officer, scene.Director })
            {
                await app.RefusedAsync(new ExportReport(quarter, _ => Assert.Fail("handed over")), who, "common.not-found");
            }
        }
    }

    private async Task<ReportContent> ExportAsync(Quarter quarter, Actor actor)
    {
        List<ReportContent> handedOver = [];
        Assert.Equal(1, await app.RunAsync(new ExportReport(quarter, handedOver.Add), actor));
        return Assert.Single(handedOver);
    }
}
