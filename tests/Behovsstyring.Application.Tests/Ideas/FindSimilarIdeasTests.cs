using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

public sealed class FindSimilarIdeasTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Compound_words_and_other_endings_are_recognised()
    {
        var alike = await app.SubmitAsync(content: IdeaScenario.Content with { Title = "Ingen oversikt over ledige barnehageplasser" });
        await app.SubmitAsync(content: IdeaScenario.Content with { Title = "Brøyting av gangveier om vinteren", Summary = "", Problem = "Brøytebilene kommer sent, og ingen vet hvilke gangveier som er ryddet når skolen begynner." });

        var found = await app.RunAsync(new FindSimilarIdeas("Vi finner ikke ledig barnehageplass når familien flytter"), Actor.Anonymous);

        Assert.Contains(found, f => f.Number == alike.Number);
        Assert.DoesNotContain(found, f => f.Title.StartsWith("Brøyting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_being_written_is_not_like_itself()
    {
        var sent = await app.SubmitAsync();

        Assert.DoesNotContain(await app.RunAsync(new FindSimilarIdeas(IdeaScenario.Content.Title, sent.Id), Actor.Anonymous), f => f.Number == sent.Number);
    }

    [Fact]
    public async Task A_draft_is_never_shown_to_others()
    {
        await app.RunAsync(new SaveIdeaDraft(CaseId.New(), IdeaScenario.Content with { Title = "Kvantedatamaskin til svømmehallen" }), await app.PersonAsync(Role.Contributor, "4601"));

        Assert.Empty(await app.RunAsync(new FindSimilarIdeas("kvantedatamaskin svømmehallen"), Actor.Anonymous));
    }

    [Theory]
    [InlineData("")]
    [InlineData("og i å")]
    [InlineData("!!! & | :* ' \\ ()")]
    [InlineData("ordsomingenharskrevetnoensinne annetmerkeligord")]
    public async Task Nothing_to_go_by_gives_nothing(string text) =>
        Assert.Empty(await app.RunAsync(new FindSimilarIdeas(text), Actor.Anonymous));
}
