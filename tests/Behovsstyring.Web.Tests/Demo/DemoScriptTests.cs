using Behovsstyring.DevHost.Demo;
using Behovsstyring.DevHost.Demo.Story;
using Behovsstyring.Testing.Databases;
using Npgsql;

namespace Behovsstyring.Web.Tests.Demo;

/// <summary>The product itself plays the demo: every scene is a use case, run as the person it is about.</summary>
public sealed class DemoScriptTests(TestDatabaseServer server)
{
    /// <summary>The tests' own demo goes up to the day they are run; this is the other edge.</summary>
    [Fact]
    public async Task The_whole_demo_can_be_told_on_the_first_day_of_a_quarter()
    {
        var end = new DateTimeOffset(2027, 1, 1, 0, 30, 0, TimeSpan.FromHours(1));
        await using var database = await TestDatabase.CreateAsync(server);
        await DemoScript.RunAsync(database.AppConnectionString, end, TestContext.Current.CancellationToken);

        var content = DemoContent.Load();
        Assert.Equal(content.Needs.Count, await Count(database, "ideas"));
        Assert.Equal(content.Journeys.Sum(j => j.Gates.Count), await Count(database, "gate_reviews"));
        Assert.Equal(content.Journeys.Count(j => j.Project is not null), await Count(database, "projects"));
        Assert.Equal(0, await Count(database, "case_trail WHERE at > '" + end.ToUniversalTime().ToString("O") + "'"));
    }

    private static async Task<long> Count(TestDatabase database, string of)
    {
        await using var connection = new NpgsqlConnection(database.OwnerConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var count = new NpgsqlCommand("SELECT count(*) FROM " + of, connection);
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
