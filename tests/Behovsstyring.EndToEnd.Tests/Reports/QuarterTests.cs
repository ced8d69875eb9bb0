using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Reports;

/// <summary>Point 11 of the travel: a quarter that is over becomes a report that everyone reads and the council has before it.</summary>
public sealed class QuarterTests(Browser browser, ReportWeb web) : IClassFixture<ReportWeb>
{
    private const string Summary = "Et rolig kvartal med <b>ett</b> viktig behov.";

    private static readonly string Title = $"Kvartalsrapport for {ReportWeb.Ended.Number}. kvartal {ReportWeb.Ended.Year}";
    private static readonly string Work = $"/arbeid/rapporter/{ReportWeb.Ended.Key}";

    [Fact]
    public async Task It_is_drawn_commented_approved_published_read_without_script_and_put_before_the_council()
    {
        var need = await web.SubmittedInTheQuarterAsync("Felles nøkkel til alle skolebygg");
        var meeting = await web.CouncilMeetingAsync();

        // The officer's own page says that the quarter is over and lacks its report.
        var officer = await web.SignedInAsync(browser, ReportWeb.Officer, "/arbeid");
        var waits = officer.GetByRole(AriaRole.Region, new() { Name = "Kvartalsrapport å trekke" });
        await waits.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Trekk rapporten" }).ClickAsync();
        await Expect(officer.GetByText("Rapporten er trukket.")).ToBeVisibleAsync();
        await SeenAsync(officer);

        // The director sees in words which comments are missing.
        var director = await web.SignedInAsync(browser, ReportWeb.Director, Work);
        var approve = director.GetByRole(AriaRole.Button, new() { Name = "Godkjenn rapporten" });
        await Expect(approve).ToBeDisabledAsync();
        await Expect(director.GetByText("Kommentaren til «Kvartalet kort» mangler. Kommentaren til «Tjenestene» mangler. Kommentaren til «Selskapet» mangler."))
            .ToBeVisibleAsync();

        await CommentAsync(officer);

        // What the officer saved opens the approval where the director looks.
        await Expect(approve).ToBeEnabledAsync();
        await PressAsync(director, "Godkjenn rapporten");
        await Expect(director.GetByText("Rapporten er godkjent.")).ToBeVisibleAsync();
        await Expect(officer.GetByRole(AriaRole.Link, new() { Name = "Skriv kommentarene" })).ToHaveCountAsync(0);
        await PressAsync(director, "Frys og publiser");
        await Expect(director.GetByRole(AriaRole.Link, new() { Name = "Se den publiserte rapporten" })).ToBeVisibleAsync();
        await Expect(director.GetByText("Ingen kommende møte er planlagt i Digitaliseringsutvalget.", new() { Exact = false })).ToBeVisibleAsync();
        await SeenAsync(director);

        await ReadSignedOutAsync(need);

        // It is for information on the council's planned agenda, and the item leads to it.
        var secretary = await web.SignedInAsync(browser, ReportWeb.Secretary, $"/arbeid/moter/{meeting}");
        await Expect(secretary.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
        await secretary.GetByRole(AriaRole.Link, new() { Name = $"Les rapporten for {ReportWeb.Ended.Number}. kvartal {ReportWeb.Ended.Year}" }).ClickAsync();
        await Expect(secretary.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Title })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/arbeid/rapporter/2026-1", ReportWeb.Officer)]
    [InlineData("/arbeid/rapporter", ReportWeb.Secretary)]
    [InlineData("/rapporter", ReportWeb.Secretary)]
    public async Task Pages_without_a_report_are_accessible_wide_and_light_narrow_and_dark(string at, string who)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await web.SignedInAsync(browser, who, at, width, scheme);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private static async Task CommentAsync(IPage officer)
    {
        await officer.GetByRole(AriaRole.Link, new() { Name = "Skriv kommentarene" }).ClickAsync();
        await Field(officer, "Kvartalet kort").FillAsync(Summary);
        await Expect(officer.GetByText("Lagret kl.")).ToBeVisibleAsync();
        await Field(officer, "Selskapet").FillAsync("Vi er fulltallige.");
        await officer.ReloadAsync();
        await Expect(Field(officer, "Kvartalet kort")).ToHaveValueAsync(Summary);
        await Expect(Field(officer, "Selskapet")).ToHaveValueAsync("Vi er fulltallige.");
        await Field(officer, "Tjenestene").FillAsync("Stabilt.");
        Assert.Empty(await Browser.ViolationsAsync(officer));
        await officer.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();
        await Expect(officer.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Title })).ToBeVisibleAsync();
        await Expect(officer.GetByText(Summary)).ToBeVisibleAsync();
    }

    /// <summary>By its role too: the report that one comes from has a section by the same name, and may still be there for a moment.</summary>
    private static ILocator Field(IPage page, string name) => page.GetByRole(AriaRole.Textbox, new() { Name = name });

    /// <summary>Signed out, on a phone, in the dark, without script: from the front page to the case behind a figure.</summary>
    private async Task ReadSignedOutAsync(string need)
    {
        var reader = await browser.VisitorAsync(360, scheme: ColorScheme.Dark, script: false);
        await reader.GotoAsync(web.Address.AbsoluteUri);
        await reader.GetByRole(AriaRole.Region, new() { Name = "Siste kvartalsrapport" })
            .GetByRole(AriaRole.Link, new() { Name = $"{ReportWeb.Ended.Number}. kvartal {ReportWeb.Ended.Year}" }).ClickAsync();
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Title })).ToBeVisibleAsync();
        await Expect(reader.GetByText(Summary)).ToBeVisibleAsync();
        Assert.Equal(360, await reader.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await reader.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "behov meldt" }).GetByRole(AriaRole.Link, new() { Name = "1", Exact = true }).ClickAsync();
        await Expect(reader.GetByText(need)).ToBeVisibleAsync();
        await reader.GetByRole(AriaRole.Link, new() { Name = "Felles nøkkel til alle skolebygg" }).ClickAsync();
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Felles nøkkel til alle skolebygg" })).ToBeVisibleAsync();
    }

    private static async Task SeenAsync(IPage page)
    {
        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Equal(1280, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>What binds asks once more.</summary>
    private static async Task PressAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }
}
