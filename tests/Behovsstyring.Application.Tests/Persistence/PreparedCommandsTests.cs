using Behovsstyring.Application.Persistence;
using Behovsstyring.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Tests.Persistence;

/// <summary>What says so itself is planned once for a connection, and nothing else is.</summary>
public sealed class PreparedCommandsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Only_marked_commands_are_prepared_and_only_once()
    {
        // One connection, so that what it has prepared can be asked of it.
        await using var source = Database.CreateDataSource(database.AppConnectionString + ";Pooling=true;Maximum Pool Size=1");
        for (var time = 0; time < 2; time++)
        {
            await using var db = Database.CreateContext(source);
            await db.People.TagWith(PreparedCommands.Mark).CountAsync(TestContext.Current.CancellationToken);
            await db.Organisations.CountAsync(TestContext.Current.CancellationToken);
            await db.Database.ExecuteSqlAsync($"-- prepared\nUPDATE form_drafts SET content = content WHERE false", TestContext.Current.CancellationToken);
        }

        await using var asking = Database.CreateContext(source);
        var prepared = await asking.Database.SqlQuery<string>($"SELECT statement AS \"Value\" FROM pg_prepared_statements").ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, prepared.Count);
        Assert.All(prepared, statement => Assert.StartsWith(PreparedCommands.Comment, statement, StringComparison.Ordinal));
    }
}
