using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>The row a list reads says what the rows it copies say, whatever has happened to them.</summary>
public sealed class ListedIdeaTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Copied = """
        SELECT c.id, c.number::text, c.title::text, c.state, c.visibility, i.area, i.organisation_id, o.county_number::text, c.submitted_at, c.updated_at,
            (SELECT count(*)::int FROM idea_supports s WHERE s.idea_id = c.id)
        FROM cases c JOIN ideas i ON i.id = c.id JOIN organisations o ON o.id = i.organisation_id WHERE c.state <> 0
        """;

    private const string Listed = """
        SELECT case_id, number::text, title::text, state, visibility, area, organisation_id, county_number::text, submitted_at, updated_at, supports FROM listed_ideas
        """;

    private const string Count = "SELECT count(*) FROM listed_ideas";

    [Fact]
    public async Task A_need_is_listed_as_it_is_after_everything_that_may_happen_to_it()
    {
        var before = await CountAsync(Count);
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var member = await app.PersonAsync(Role.MemberRepresentative, "1103");
        var writer = await app.PersonAsync(Role.Contributor, "4601");
        await app.RunAsync(new SaveIdeaDraft(CaseId.New(), IdeaScenario.Content), writer);
        await EqualAsync(before);

        var sent = await app.SubmitAsync(writer);
        await EqualAsync(before + 1);

        await app.RunAsync(new SupportIdea(sent.Id, SupportLevel.WillUse, ""), member);
        await EqualAsync(before + 1);
        var shown = await app.RunAsync(new GetIdeaForWork(sent.Number), writer);
        await app.RunAsync(new EditIdea(sent.Id, shown.Version, IdeaScenario.Content with { Title = "Ærlige arkiver", Area = ServiceArea.Security }), writer);
        await EqualAsync(before + 1);
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), officer);
        await app.RunAsync(new PauseIdea(sent.Id, "Venter på lov."), officer);
        await EqualAsync(before + 1);
        await app.RunAsync(new WithdrawSupport(sent.Id), member);
        await EqualAsync(before + 1);

        await ExecuteAsync("UPDATE organisations SET county_number = '11' WHERE key = '4601'; UPDATE cases SET visibility = 2");
        await EqualAsync(before + 1);
        await ExecuteAsync("UPDATE ideas SET organisation_id = (SELECT id FROM organisations WHERE key = '5501')");
        await EqualAsync(before + 1);
    }

    [Fact]
    public async Task A_need_that_begins_sent_in_is_listed()
    {
        await ExecuteAsync("""
            INSERT INTO cases (id, kind, number, title, summary, search_words, phase, state, owner_id, visibility, created_at, submitted_at, updated_at)
            SELECT gen_random_uuid(), 1, 'IDE-2020-0001', 'Fra før', '', '', 0, 1, id, 1, now(), now(), now() FROM organisations WHERE key = 'ks';
            INSERT INTO people (id, name, search_names, is_active, language) SELECT gen_random_uuid(), 'Fra Før', '', true, 'nb';
            INSERT INTO ideas (id, submitter_id, organisation_id, revision, affected, area, channel, existing, expected_benefit, law_or_deadline, problem, strategy_goal, summary, title)
            SELECT c.id, (SELECT id FROM people WHERE name = 'Fra Før'), c.owner_id, 1, '', 3, 1, '', '', '', '', '', '', 'Fra før' FROM cases c WHERE number = 'IDE-2020-0001'
            """);

        Assert.Equal(1, await CountAsync($"SELECT count(*) FROM ({Listed}) l WHERE number = 'IDE-2020-0001'"));
    }

    private async Task EqualAsync(long listed)
    {
        Assert.Equal(listed, await CountAsync(Count));
        Assert.Equal(0, await CountAsync($"SELECT count(*) FROM (({Copied} EXCEPT {Listed}) UNION ALL ({Listed} EXCEPT {Copied})) different"));
    }

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(app.Database.OwnerConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
