using Behovsstyring.DevHost.Demo;
using Behovsstyring.Testing.Databases;
using Npgsql;

namespace Behovsstyring.Web.Tests.Demo;

/// <summary>The story can be told by the product itself, from the first day of a quarter as from the last.</summary>
public sealed class DemoScriptTests(TestDatabaseServer server)
{
    [Theory]
    [InlineData("2027-02-10T09:00:00Z")]
    [InlineData("2027-01-01T00:30:00+01:00")]
    public async Task The_whole_demo_is_played_by_the_product_s_own_use_cases(string now)
    {
        var end = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        await using var database = await TestDatabase.CreateAsync(server);
        await DemoScript.RunAsync(database.AppConnectionString, end, TestContext.Current.CancellationToken);

        Assert.Equal(DemoContent.Load().Needs.Count, await Count(database, "ideas"));
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
