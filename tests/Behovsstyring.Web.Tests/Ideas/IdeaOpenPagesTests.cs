using System.Net;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Web.Tests.Ideas;

public sealed class IdeaOpenPagesTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anyone_reads_where_a_need_stands_who_has_it_and_what_happens_next()
    {
        var sent = await site.SubmitAsync();

        var page = await ReadAsync($"/behov/{sent.Number}");

        Assert.Contains("Felles oversikt over ledige barnehageplasser", page);
        Assert.Contains("Mottatt", page);
        Assert.Contains("En saksbehandler i KS leser behovet og tar det til vurdering.", page);
        Assert.Contains("Bergen kommune", page);
        Assert.Contains("Bergen kommune sendte inn behovet.", page);
    }

    /// <summary>What the database cannot hold is no key of anybody's.</summary>
    [Theory]
    [InlineData("?avsender=%00")]
    [InlineData("?avsender=a%00b")]
    [InlineData("?avsender=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%F0%9F%98%80")]
    [InlineData("?sok=a%00b")]
    [InlineData("?fylke=%00%00")]
    public async Task Odd_signs_in_the_address_are_no_failure(string query)
    {
        foreach (var list in new[] { "/behov", "/behov.csv", "/behov.xlsx" })
        {
            using var answer = await site.Client().GetAsync(list + query, Now);
            Assert.Equal((list, HttpStatusCode.OK), (list, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("nn", "Ein saksbehandlar i KS les behovet og tek det til vurdering.")]
    [InlineData("en", "A case officer at KS reads the need and takes it into assessment.")]
    public async Task It_is_said_in_the_readers_language(string language, string expected)
    {
        var sent = await site.SubmitAsync();

        Assert.Contains(expected, await ReadAsync($"/behov/{sent.Number}", language));
    }

    [Fact]
    public async Task A_kept_page_is_let_go_of_when_something_happens_to_the_need()
    {
        var sent = await site.SubmitAsync();
        await ReadAsync($"/behov/{sent.Number}");
        await site.RunAsync(new SupportIdea(sent.Id, SupportLevel.WillPilot, "Vi har tre barnehager klare."), await site.App.PersonAsync(Role.MemberRepresentative, "1103"));

        var page = await ReadAsync($"/behov/{sent.Number}");

        Assert.Contains("Vi har tre barnehager klare.", page);
        Assert.Contains("2 av 372 medlemmer har behovet, fra 2 av 15 fylker.", page);
    }

    [Fact]
    public async Task What_somebody_wrote_is_text_whatever_it_looks_like()
    {
        var sent = await site.SubmitAsync(c => c with
        {
            Title = "<script>alert('tittel')</script> og mer",
            Summary = "<img src=x onerror=alert(1)>",
            Problem = "Vi trenger <b>dette</b> & \"det\" nå.\n\n<script>alert(2)</script>\n\nשלום עולם 👩‍👩‍👧 javascript:alert(3)",
        });
        await site.RunAsync(new SupportIdea(sent.Id, SupportLevel.Useful, "<svg onload=alert(4)>"), await site.App.PersonAsync(Role.MemberRepresentative, "1103"));

        foreach (var path in new[] { $"/behov/{sent.Number}", "/behov?sok=alert", "/?a" })
        {
            var html = await site.Client().GetStringAsync(path, Now);
            Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<svg onload", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        }

        var read = await ReadAsync($"/behov/{sent.Number}");
        Assert.Contains("<script>alert(2)</script>", read); // decoded: as text, it is all there
        Assert.Contains("שלום עולם 👩‍👩‍👧", read);
    }

    [Theory]
    [InlineData("/behov/IDE-2020-9999")]
    [InlineData("/behov/tull")]
    public async Task A_number_nobody_has_is_not_found(string path)
    {
        var response = await site.Client().GetAsync(path, Now);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Vi finner ikke siden", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Now)));
    }

    [Fact]
    public async Task A_draft_is_nobodys_business()
    {
        var writer = await site.App.PersonAsync(Role.Contributor, "4601");
        await site.RunAsync(new SaveIdeaDraft(Domain.Common.CaseId.New(), new IdeaContent { Title = "Hemmelig kladd om noe helt særegent" }), writer);

        Assert.DoesNotContain("Hemmelig kladd", await ReadAsync("/behov?sok=særegent"));
    }

    [Fact]
    public async Task The_address_narrows_and_sorts_the_list()
    {
        var dental = await site.SubmitAsync(c => c with { Title = "Tannklinikker mangler felles venteliste", Area = ServiceArea.Dental });
        var other = await site.SubmitAsync();

        var page = await ReadAsync("/behov?fagomrade=tannhelse&fylke=46&sorter=-stotte");

        Assert.Contains(dental.Number, page);
        Assert.DoesNotContain(other.Number, page);
        Assert.Contains("Fjern filteret Fagområde: Tannhelse", page);
        Assert.DoesNotContain(dental.Number, await ReadAsync("/behov?fagomrade=tannhelse&fylke=11"));
    }

    [Fact]
    public async Task Words_nobody_has_written_give_an_empty_list_and_a_way_out()
    {
        var page = await ReadAsync("/behov?sok=romskipsverft");

        Assert.Contains("Ingen behov passer", page);
        Assert.Contains("Vis alle behov", page);
    }

    [Theory]
    [InlineData("/behov?status=finnes-ikke&side=-3&sorter=noe&fylke=abc&fagomrade=")]
    [InlineData("/behov?side=99999999999999")]
    [InlineData("/behov?sok=%27%3B%20DROP%20TABLE%20cases%3B--%20%26%20%7C%20!%20%3A%2A")]
    [InlineData("/behov?sok=%00%F0%9F%98%80")]
    public async Task A_mistyped_address_still_shows_a_list(string path)
    {
        var response = await site.Client().GetAsync(path, Now);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Why_a_need_ended_is_told_where_one_looks_first()
    {
        var sent = await site.SubmitAsync();
        await site.RunAsync(new RouteIdeaElsewhere(sent.Id, "Helsedirektoratet", "De har allerede fått oppdraget."), await site.App.PersonAsync(Role.CaseOfficer, "ks"));

        var page = await ReadAsync($"/behov/{sent.Number}");

        Assert.Contains("Hvorfor behovet ble sendt videre", page);
        Assert.Contains("De har allerede fått oppdraget.", page);
        Assert.Contains("Helsedirektoratet har fått behovet.", page);
    }

    [Fact]
    public async Task What_the_one_it_was_sent_to_answered_stands_on_the_page_and_ends_the_wait()
    {
        var sent = await site.SubmitAsync();
        var officer = await site.App.PersonAsync(Role.CaseOfficer, "ks");
        await site.RunAsync(new RouteIdeaElsewhere(sent.Id, "Helsedirektoratet", "De har allerede fått oppdraget."), officer);
        await site.RunAsync(new RecordIdeaAnswer(sent.Id, "Det kommer i <b>neste</b> versjon."), officer);

        var page = await ReadAsync($"/behov/{sent.Number}");

        Assert.Contains("Svaret fra Helsedirektoratet", page);
        Assert.Contains("Det kommer i <b>neste</b> versjon.", page);
        Assert.DoesNotContain("<b>neste</b>", await site.Client("nb").GetStringAsync($"/behov/{sent.Number}", Now));
        Assert.Contains("Helsedirektoratet har svart.", page);
        Assert.DoesNotContain("Helsedirektoratet har fått behovet.", page);
    }

    private async Task<string> ReadAsync(string path, string language = "nb") =>
        WebUtility.HtmlDecode(await site.Client(language).GetStringAsync(path, Now));
}
