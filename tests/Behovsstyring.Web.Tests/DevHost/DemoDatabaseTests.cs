using Behovsstyring.Testing.Databases;
using Npgsql;

namespace Behovsstyring.Web.Tests.DevHost;

/// <summary>The tests that need a lived-in portal get the demo, each class its own copy.</summary>
public sealed class DemoDatabaseTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task A_copy_of_the_demo_holds_its_cases()
    {
        await using var connection = new NpgsqlConnection(database.AppConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM cases", connection);
        Assert.NotEqual(0L, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }
}
