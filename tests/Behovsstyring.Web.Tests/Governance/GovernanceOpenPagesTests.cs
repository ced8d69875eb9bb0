using System.Net;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Web.Tests.Governance;

public sealed class GovernanceOpenPagesTests(GateSite gates) : IClassFixture<GateSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nb", "Beslutningsmatrisen", "Før anbefalingen", "KommIT-rådet (anbefaler)", "Styret i selskapet når saken er uvanlig eller av stor betydning eller risikoen er høy", "Minstekrav")]
    [InlineData("nn", "Avgjerdsmatrisa", "Før tilrådinga", "KommIT-rådet (tilrår)", "Styret i selskapet når saka er uvanleg eller av stor betydning eller risikoen er høg", "Minstekrav")]
    [InlineData("en", "The decision matrix", "Before the recommendation", "KommIT council (recommends)", "The board of the company when the case is unusual or of great importance or the risk is high", "Minimum requirement")]
    public async Task Anyone_can_read_who_recommends_and_who_decides(string language, params string[] expected)
    {
        var page = await PageAsync("/beslutningsmatrise", language);

        Assert.All(expected, text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.DoesNotContain("{0}", page, StringComparison.Ordinal);
        foreach (var gate in new[] { "bp1", "bp2", "bp3", "bp4", "bp5", "bp6" })
        {
            Assert.Contains($"id=\"{gate}\"", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/beslutningsmatrise?versjon=99")]
    [InlineData("/beslutningsmatrise?versjon=tull")]
    [InlineData("/beslutninger/00000000-0000-7000-8000-000000000000")]
    [InlineData("/beslutninger/tull")]
    public async Task What_is_not_there_is_not_found(string url)
    {
        using var client = gates.Site.Client();
        using var response = await client.GetAsync(url, Now);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_running_review_shows_what_is_missing_and_who_has_it()
    {
        var (review, number) = await gates.OpenAsync();
        await gates.EvidenceAsync(review, "bp1.total-assessment", "<script>alert(1)</script> Høy verdi");

        var page = await PageAsync($"/beslutninger/{review.Value}");

        Assert.Contains("Dette må på plass før saken kan gå videre", page, StringComparison.Ordinal);
        Assert.Contains("KS må legge frem grunnlag.", page, StringComparison.Ordinal);
        Assert.Contains("Foreløpig plan for konseptfasen", page, StringComparison.Ordinal);
        Assert.Contains($"/behov/{number}", page, StringComparison.Ordinal);
        using var client = gates.Site.Client();
        Assert.DoesNotContain("<script>alert", await client.GetStringAsync($"/beslutninger/{review.Value}", Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_departure_is_shown_as_one_with_its_reason_wherever_the_decision_is_shown()
    {
        var (review, number) = await gates.OpenAsync("Samtykke som følger innbyggeren mellom tjenestene");
        await gates.RecommendedAsync(review, GateOutcome.Pause);
        await gates.DecideAsync(review, GateOutcome.GoOn, "Loven trer i kraft til sommeren.");

        var page = await PageAsync($"/beslutninger/{review.Value}");
        Assert.Contains("Ikke fulgt", page, StringComparison.Ordinal);
        Assert.Contains("Avviker fra KommIT-rådet, som ville: Sett på pause", page, StringComparison.Ordinal);
        Assert.Contains("Loven trer i kraft til sommeren.", page, StringComparison.Ordinal);
        Assert.Contains("administrerende direktør i KS ved Solveig Nordli", page, StringComparison.Ordinal);

        var need = await PageAsync($"/behov/{number}");
        Assert.Contains($"href=\"/beslutninger/{review.Value}\"", need, StringComparison.Ordinal);
        Assert.Contains("mot anbefalingen", need, StringComparison.OrdinalIgnoreCase);

        var list = await PageAsync("/beslutninger?anbefaling=avvik");
        Assert.Contains(number, list, StringComparison.Ordinal);
        Assert.Contains("KommIT-rådet: Sett på pause", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_are_shown_with_owner_and_deadline()
    {
        var (review, _) = await gates.OpenAsync("Digitale vigselsattester");
        await gates.RecommendedAsync(review, GateOutcome.GoOnWithConditions);
        await gates.DecideAsync(
            review, GateOutcome.GoOnWithConditions, conditions: new ConditionTerms(ConditionId.New(), "Avklar personvernet", KnownOrganisations.Company, new DateOnly(2099, 4, 1)));

        var page = await PageAsync($"/beslutninger/{review.Value}");
        Assert.Contains("Avklar personvernet", page, StringComparison.Ordinal);
        Assert.Contains("1. april 2099", page, StringComparison.Ordinal);
        Assert.Contains("Ikke oppfylt", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/beslutninger?punkt=bp1&utfall=videre&av=ks&side=2&ar=2020")]
    [InlineData("/beslutninger?punkt=tull&utfall=tull&av=tull&side=-4&ar=tull&sok=%27%22")]
    public async Task Any_address_shows_a_list(string url) => Assert.Contains("Beslutninger", await PageAsync(url), StringComparison.Ordinal);

    private async Task<string> PageAsync(string url, string language = "nb")
    {
        using var client = gates.Site.Client(language);
        using var response = await client.GetAsync(url, Now);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Now));
    }
}
