using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Travel;

/// <summary>What is done at a gate, in the workspace.</summary>
internal static class GateSteps
{
    /// <summary>The owner of the phase opens the gate from the case's page.</summary>
    /// <returns>The review's address in the workspace.</returns>
    public static async Task<string> OpenAsync(IPage officer, string gate)
    {
        // It is the page's main action, or in the menu when something else is more urgent.
        await Expect(officer.Locator("[data-live=true]")).ToBeAttachedAsync();
        await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Flere valg" })).ToBeVisibleAsync();
        if (await officer.GetByRole(AriaRole.Button, new() { Name = $"Åpne {gate}" }).IsVisibleAsync())
        {
            await officer.GetByRole(AriaRole.Button, new() { Name = $"Åpne {gate}" }).ClickAsync();
        }
        else
        {
            await officer.MoreAsync($"Åpne {gate}");
        }

        var dialog = officer.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Åpne behandlingen" }).ClickAsync();
        await Expect(dialog.GetByText("Velg ett av alternativene.").First).ToBeVisibleAsync();
        await dialog.GetByLabel("Omfang").SelectOptionAsync("Ordinary");
        await dialog.GetByLabel("Risiko").SelectOptionAsync("Medium");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Åpne behandlingen" }).ClickAsync();
        await officer.WaitForURLAsync(url => new Uri(url).AbsolutePath.StartsWith("/arbeid/beslutninger/", StringComparison.Ordinal));
        await Expect(officer.GetByRole(AriaRole.Heading, new() { Name = "Dette må på plass før saken kan gå videre" })).ToBeVisibleAsync();
        return new Uri(officer.Url).AbsolutePath;
    }

    public static async Task ProvideAsync(IPage page, string requirement, string text)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = $"Legg frem: {requirement}" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = requirement })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Grunnlaget" }).FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Expect(page.GetByText(text).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Legg frem: {requirement}" })).ToHaveCountAsync(0);
    }

    /// <summary>Chooses an outcome that was not recommended; the reason is asked for before anything can be decided.</summary>
    public static async Task DecideOtherwiseAsync(IPage director, string outcome, string reason)
    {
        await director.GetByRole(AriaRole.Button, new() { Name = "Beslutt", Exact = true }).ClickAsync();
        await director.GetByRole(AriaRole.Radio, new() { Name = outcome, Exact = false }).First.CheckAsync();
        await Expect(director.GetByText("Beslutningen avviker fra det som ble anbefalt.", new() { Exact = false })).ToBeVisibleAsync();
        await director.GetByRole(AriaRole.Button, new() { Name = "Se over beslutningen" }).ClickAsync();
        await Expect(director.Locator("#begrunnelse-feil")).ToBeVisibleAsync();
        await director.GetByRole(AriaRole.Textbox, new() { Name = "Begrunnelse" }).FillAsync(reason);
    }

    /// <summary>As recommended: no reason is asked for.</summary>
    public static async Task GoOnAsync(IPage decider)
    {
        await decider.GetByRole(AriaRole.Button, new() { Name = "Beslutt", Exact = true }).ClickAsync();
        await decider.Locator("label.choice", new() { HasText = "Gå videre" }).First.GetByRole(AriaRole.Radio).CheckAsync();
        await SendDecisionAsync(decider);
    }

    /// <summary>Lets go of something that may be let go of, in the open.</summary>
    public static async Task WaiveAsync(IPage decider, string what, string why)
    {
        await decider.GetByRole(AriaRole.Button, new() { Name = $"Fravik: {what}" }).ClickAsync();
        var dialog = decider.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Fravik kravet" }).ClickAsync();
        await Expect(dialog.GetByText("Fyll ut dette feltet.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Hvorfor kan saken gå videre uten?").FillAsync(why);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Fravik kravet" }).ClickAsync();
        await Expect(decider.GetByText(why).First).ToBeVisibleAsync();
    }

    public static async Task SendDecisionAsync(IPage director)
    {
        await director.GetByRole(AriaRole.Button, new() { Name = "Se over beslutningen" }).ClickAsync();
        await Expect(director.GetByRole(AriaRole.Heading, new() { Name = "Stemmer dette?" })).ToBeVisibleAsync();
        Assert.Empty(await Browser.ViolationsAsync(director));
        await director.GetByRole(AriaRole.Button, new() { Name = "Ta beslutningen" }).ClickAsync();
        await Expect(director.GetByRole(AriaRole.Heading, new() { Name = "Beslutningen", Exact = true })).ToBeVisibleAsync();
    }
}
