using System.Net;
using System.Text;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Web.Tests.Ideas;

/// <summary>Documents as they come over the web: a file to save, never a page of ours.</summary>
public sealed class DocumentEndpointTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_saved_as_a_file_asked_for_anew_each_time_and_gone_when_it_is_taken_down()
    {
        var officer = await site.App.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await site.SubmitAsync();
        var bytes = Encoding.UTF8.GetBytes("%PDF-1.7\n<script>alert(1)</script>");
        await site.RunAsync(new AttachDocument(sent.Id, "Kartlegging på <b>norsk.pdf", bytes), officer);
        var document = (await site.App.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Documents.Single();
        var address = $"/dokumenter/{document.Id.Value}";

        using var client = site.Client();
        var page = await client.GetStringAsync($"/behov/{sent.Number}", Now);
        Assert.Contains($"href=\"{address}\"", page);
        Assert.DoesNotContain("<b>norsk", page);
        using var file = await client.GetAsync(address, Now);
        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync(Now));
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "Kartlegging på <b>norsk.pdf"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; sandbox", file.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(file.Headers.CacheControl is { NoCache: true, Private: true });
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { file.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again, Now)).StatusCode);

        await site.RunAsync(new RemoveDocument(document.Id, "Et navn sto i vedlegget."), officer);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address, Now)).StatusCode);
        var after = WebUtility.HtmlDecode(await client.GetStringAsync($"/behov/{sent.Number}", Now));
        Assert.Contains("Et navn sto i vedlegget.", after);
        Assert.DoesNotContain($"href=\"{address}\"", after);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_not_found()
    {
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/dokumenter/{Guid.NewGuid()}", Now)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/dokumenter/plan.pdf", Now)).StatusCode);
    }
}
