using System.Net;
using System.Security.Cryptography;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Tests.Portfolio;

namespace Behovsstyring.Web.Tests.Reports;

public sealed class ReportOpenPagesTests(PortfolioSite site) : IClassFixture<PortfolioSite>
{
    /// <summary>The program's own clock is the real one: the latest quarter that is over.</summary>
    private static readonly Quarter Latest = Quarter.Of(DateTimeOffset.UtcNow).Previous();

    [Fact]
    public async Task First_nothing_then_a_frozen_report_that_leads_to_its_cases_and_its_data()
    {
        Assert.Contains("Ingen rapport er publisert ennå", await site.ReadAsync("/rapporter"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client().GetAsync($"/rapporter/{Latest.Key}")).StatusCode);

        var number = await SubmittedInAsync(Latest, "Felles <b>nøkkel</b>");
        await PublishAsync(Latest);

        // The list was kept, and hears of it.
        var list = await site.ReadAsync("/rapporter");
        Assert.Contains($"{Latest.Number}. kvartal {Latest.Year}", list);
        Assert.Contains("Et godt kvartal.", list);
        Assert.Contains("Ingen rapporter passer til søket", await site.ReadAsync("/rapporter?sok=romferge"));
        Assert.Contains($"/rapporter/{Latest.Key}", await site.ReadAsync("/rapporter?sok=godt"));

        var page = await site.ReadAsync($"/rapporter/{Latest.Key}");
        foreach (var (language, title) in new[] { ("nb", "Sakene på veien"), ("nn", "Sakene på vegen"), ("en", "Cases on the road") })
        {
            var told = await site.ReadAsync($"/rapporter/{Latest.Key}", language);
            Assert.Contains(title, told);
            Assert.Contains("Et godt kvartal.", told);
        }

        Assert.Contains("1 flere enn kvartalet før", page);
        Assert.Contains("Ingen beslutninger ble tatt ved beslutningspunktene i kvartalet.", page);
        Assert.Contains($"href=\"/rapporter/{Latest.Key}/tall/ide-inn\"", page);

        var behind = await site.ReadAsync($"/rapporter/{Latest.Key}/tall/ide-inn");
        Assert.Contains(number, behind);
        Assert.DoesNotContain("Felles <b>nøkkel</b>", await site.Client().GetStringAsync($"/rapporter/{Latest.Key}/tall/ide-inn"));
        Assert.Contains("Tallet er null.", await site.ReadAsync($"/rapporter/{Latest.Key}/tall/avvik"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client().GetAsync($"/rapporter/{Latest.Key}/tall/noe-annet")).StatusCode);

        // The downloaded data has the fingerprint that the page and the log show.
        var data = await site.Client().GetByteArrayAsync($"/rapporter/{Latest.Key}.json");
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(data)), page);
        await site.RunAsync(new SignCheckpoint(), Actor.System);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(data)), await site.ReadAsync("/api/v1/log"));

        var file = await site.CsvAsync($"/rapporter/{Latest.Key}/faser.csv");
        Assert.Equal("Fase;Ved starten;Inn;Gikk videre;Stoppet;Til andre;Ved slutten;Av dem på pause", file[0]);
        Assert.Equal("Idé;0;1;0;0;0;1;0", file[1]);
        var sheet = await site.Client().GetByteArrayAsync($"/rapporter/{Latest.Key}/tjenester.xlsx");
        Assert.Equal("PK"u8.ToArray(), sheet[..2]);

        await site.RunAsync(new CorrectReport(Latest, "Det skal stå to."), await site.App.PersonAsync(Role.CompanyDecisionMaker, "selskapet"));
        Assert.Contains("Det skal stå to.", await site.ReadAsync($"/rapporter/{Latest.Key}"));
        Assert.Contains("Rettet én gang", await site.ReadAsync("/rapporter"));
    }

    [Theory]
    [InlineData("/rapporter/2026-5")]
    [InlineData("/rapporter/noe")]
    [InlineData("/rapporter/2026-5.json")]
    [InlineData("/rapporter/2019-1/faser.csv")]
    [InlineData("/rapporter/2019-1")]
    public async Task What_is_no_report_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client().GetAsync(address)).StatusCode);

    private async Task<string> SubmittedInAsync(Quarter quarter, string title)
    {
        site.App.Clock.AdjustTime(quarter.Start.AddDays(20));
        return (await site.App.RunAsync(
            new SubmitIdea(CaseId.New(), new IdeaContent
            {
                Title = title,
                Summary = "Alle trenger en nøkkel.",
                Problem = "I dag har hver kommune sin egen nøkkel, og den passer ikke hos naboen.",
                Affected = "Alle som flytter.",
                ExpectedBenefit = "Færre nøkler.",
                Channel = IdeaChannel.SingleMember,
                Area = ServiceArea.Common,
            }),
            await site.App.PersonAsync(Role.Contributor, "4601"))).Number;
    }

    private async Task PublishAsync(Quarter quarter)
    {
        var officer = await site.App.PersonAsync(Role.CompanyOfficer, "selskapet");
        var director = await site.App.PersonAsync(Role.CompanyDecisionMaker, "selskapet");
        await site.RunAsync(new DrawReport(quarter), officer);
        await site.RunAsync(
            new CommentReport(quarter, await VersionAsync(), [new(ReportSection.Summary, "Et godt kvartal."), new(ReportSection.Services, "Stabilt."), new(ReportSection.Company, "Vi er flere.")]),
            officer);
        await site.RunAsync(new ApproveReport(quarter, await VersionAsync()), director);
        await site.RunAsync(new PublishReport(quarter, await VersionAsync()), director);

        async Task<uint> VersionAsync() => (await site.RunAsync(new GetReportForWork(quarter), director)).Version;
    }
}
