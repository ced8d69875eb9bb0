using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Npgsql;

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

    [Fact]
    public async Task Among_thousands_that_share_one_word_each_those_that_share_two_are_found_every_time()
    {
        await app.SubmitAsync();
        await ThousandsAsync("SELECT 'Felles ' || CASE n % 2 WHEN 0 THEN 'kaianløp' ELSE 'fiskemottak' END || ' til kommunen', n FROM generate_series(1, 1900) n");
        await ThousandsAsync("SELECT 'Felles kaianløp og fiskemottak nummer ' || n, 1900 + n FROM generate_series(1, 3) n");

        for (var time = 0; time < 3; time++)
        {
            var found = await app.RunAsync(new FindSimilarIdeas("Kommunen trenger et kaianløp med fiskemottak", Most: 3), Actor.Anonymous);
            Assert.Equal(3, found.Count(f => f.Title.StartsWith("Felles kaianløp og fiskemottak", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("og i å")]
    [InlineData("!!! & | :* ' \\ ()")]
    [InlineData("ordsomingenharskrevetnoensinne annetmerkeligord")]
    public async Task Nothing_to_go_by_gives_nothing(string text) =>
        Assert.Empty(await app.RunAsync(new FindSimilarIdeas(text), Actor.Anonymous));

    /// <summary>Copies of one need under other titles; thousands through the use case would take minutes.</summary>
    private async Task ThousandsAsync(string titles)
    {
        await using var source = NpgsqlDataSource.Create(app.Database.OwnerConnectionString);
        await using var copies = source.CreateCommand($"""
            CREATE TEMP TABLE titled AS SELECT gen_random_uuid() AS id, t.title, t.n FROM ({titles}) AS t (title, n);
            CREATE TEMP TABLE alike AS SELECT i.* FROM ideas i JOIN cases c ON c.id = i.id WHERE c.state = 1 LIMIT 1;
            INSERT INTO cases (id, kind, number, title, summary, search_words, phase, state, owner_id, visibility, created_at, submitted_at, updated_at)
            SELECT t.id, c.kind, 'IDE-2019-' || t.n, t.title, '', setweight(to_tsvector('simple', t.title), 'A'), c.phase, c.state, c.owner_id, c.visibility, c.created_at, c.submitted_at, c.updated_at
            FROM titled t, cases c WHERE c.id = (SELECT id FROM alike);
            INSERT INTO ideas SELECT (jsonb_populate_record(a, jsonb_build_object('id', t.id))).* FROM titled t, alike a;
            DROP TABLE titled; DROP TABLE alike;
            ANALYZE cases;
            """);
        await copies.ExecuteNonQueryAsync();
    }
}
