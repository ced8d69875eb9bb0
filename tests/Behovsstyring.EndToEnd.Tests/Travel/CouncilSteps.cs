using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Travel;

/// <summary>What the secretary, the leader and the members do around one meeting, each in their own browser.</summary>
internal static class CouncilSteps
{
    /// <summary>The secretary plans a meeting, puts the case on its agenda as one that the council recommends on, and sends the notice.</summary>
    /// <returns>The meeting's address in the workspace.</returns>
    public static async Task<string> CallAsync(IPage secretary, string number, string gate = "BP1", string? capacity = "AdviserToKs")
    {
        await secretary.GetByText("Planlegg møte").ClickAsync();
        await secretary.GetByLabel("Dato").FillAsync(DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await secretary.GetByLabel("Fra klokken").FillAsync("10:00");
        await secretary.GetByLabel("Sted").FillAsync("Oslo");
        await secretary.GetByRole(AriaRole.Button, new() { Name = "Opprett møtet" }).ClickAsync();
        await secretary.WaitForURLAsync(url => new Uri(url).AbsolutePath.StartsWith("/arbeid/moter/", StringComparison.Ordinal));

        await secretary.GetByLabel("Finn saken").FillAsync(number);
        await secretary.GetByRole(AriaRole.Option, new() { Name = number }).ClickAsync();
        await Expect(secretary.GetByLabel($"Utvalget skal ta stilling til {gate} i saken")).ToBeCheckedAsync();
        if (capacity is not null)
        {
            await secretary.GetByLabel("I hvilken rolle?").SelectOptionAsync(capacity);
        }

        await secretary.GetByLabel("Saksframlegg").FillAsync("KS ber rådet om en innstilling.");
        await secretary.GetByRole(AriaRole.Button, new() { Name = "Sett opp saken" }).ClickAsync();
        await Expect(secretary.Locator(".agenda li")).ToHaveCountAsync(1);

        await PressTwiceAsync(secretary, "Send innkallingen");
        await Expect(secretary.GetByText("Innkallingen er sendt", new() { Exact = true }).First).ToBeVisibleAsync();
        return new Uri(secretary.Url).AbsolutePath;
    }

    /// <summary>The leader opens the meeting, the members come, a proposal is put, and everyone votes from their own browser.</summary>
    public static async Task RecommendAsync(IPage secretary, IPage leader, IReadOnlyList<IPage> members, string outcome)
    {
        await OpenAheadAsync(leader);
        foreach (var member in members)
        {
            await member.GetByText("Oppmøte").First.ClickAsync();
            await member.GetByRole(AriaRole.Button, new() { Name = "Jeg er til stede" }).ClickAsync();
        }

        await Expect(leader.GetByText("Beslutningsdyktig: 3 av 3 medlemmer er til stede, og det trengs 2.")).ToBeVisibleAsync();
        await leader.GetByLabel("Forslag til anbefaling eller vedtak").FillAsync("KommIT-rådet anbefaler at behovet går til konseptfasen.");
        await leader.GetByLabel("Hva skal utvalget anbefale ved BP1").SelectOptionAsync(outcome);
        await leader.GetByRole(AriaRole.Button, new() { Name = "Legg frem forslaget" }).ClickAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Start avstemning", Exact = true }).ClickAsync();
        foreach (var voter in new[] { leader }.Concat(members))
        {
            await voter.GetByRole(AriaRole.Radio, new() { Name = "For" }).CheckAsync();
            await voter.GetByRole(AriaRole.Button, new() { Name = "Avgi stemmen: For" }).ClickAsync();
            await Expect(voter.GetByText("Stemmen din er registrert: For")).ToBeVisibleAsync();
        }

        await PressTwiceAsync(leader, "Avslutt avstemningen");
        await Expect(secretary.GetByText("Vedtatt med vanlig flertall: 3 stemte for, og flertallet av 3 er 2.")).ToBeVisibleAsync();
        await PressTwiceAsync(leader, "Hev møtet");
    }

    /// <summary>The record is drawn from what happened, written, approved by the leader and published.</summary>
    public static async Task PublishRecordAsync(IPage secretary, IPage leader)
    {
        await secretary.GetByRole(AriaRole.Button, new() { Name = "Lag utkast til protokoll" }).ClickAsync();
        await secretary.GetByLabel("Innledning").FillAsync("Lederen ønsket velkommen.");
        await secretary.GetByRole(AriaRole.Button, new() { Name = "Lagre protokollen" }).ClickAsync();
        await Expect(secretary.GetByText("Lagret", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(leader.GetByText("Lederen ønsket velkommen.")).ToBeVisibleAsync();
        await PressTwiceAsync(leader, "Godkjenn protokollen");
        await PressTwiceAsync(secretary, "Offentliggjør protokollen");
        await Expect(secretary.GetByRole(AriaRole.Link, new() { Name = "Les den åpne protokollen" })).ToBeVisibleAsync();
    }

    /// <summary>
    /// The same in short: the leader plans, calls, opens, notes who is there, and records that all agree. The recommendation is at the
    /// gate when the meeting is over.
    /// </summary>
    /// <param name="others">How many sit in the body besides the leader.</param>
    public static async Task AgreeAsync(IPage leader, string number, string gate, string? capacity, int others)
    {
        await CallAsync(leader, number, gate, capacity);
        await OpenAheadAsync(leader);
        var arrivals = leader.GetByRole(AriaRole.Button, new() { Name = "Er til stede", Exact = true });
        for (var left = others; left > 0; left--)
        {
            await Expect(arrivals).ToHaveCountAsync(left);
            await arrivals.First.ClickAsync();
        }

        await Expect(arrivals).ToHaveCountAsync(0);
        await leader.GetByLabel("Forslag til anbefaling eller vedtak").FillAsync($"Vi anbefaler at saken passerer {gate}.");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Legg frem forslaget" }).ClickAsync();
        await PressTwiceAsync(leader, "Alle er enige");
        await PressTwiceAsync(leader, "Hev møtet");
        await Expect(leader.GetByText("Møtet er hevet", new() { Exact = true }).First).ToBeVisibleAsync();
    }

    /// <summary>It is planned for another day, so it is asked about.</summary>
    public static async Task OpenAheadAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sett møtet", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, sett møtet" }).ClickAsync();
    }

    /// <summary>What cannot be taken back asks once more.</summary>
    private static async Task PressTwiceAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }
}
