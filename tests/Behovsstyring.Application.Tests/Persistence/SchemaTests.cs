using Behovsstyring.Application.Persistence;
using Behovsstyring.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Behovsstyring.Application.Tests.Persistence;

/// <summary>The migrations say what the model and the scripts say, no more and no less.</summary>
public sealed class SchemaTests(TestDatabaseServer server)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_database_migrated_is_the_model_and_the_scripts()
    {
        await using var migrated = await TestDatabase.CreateAsync(server);
        await using var made = await TestDatabase.CreateAsync(server, TestTemplate.Empty);
        await MakeFromTheModelAsync(made);

        Assert.Equal(await SchemaCatalogue.ReadAsync(made.OwnerConnectionString), await SchemaCatalogue.ReadAsync(migrated.OwnerConnectionString));
    }

    [Fact]
    public async Task The_catalogue_sees_an_index_and_a_grant_that_only_one_has()
    {
        await using var one = await TestDatabase.CreateAsync(server);
        var before = await SchemaCatalogue.ReadAsync(one.OwnerConnectionString);
        await ExecuteAsync(one.OwnerConnectionString, $"CREATE INDEX ix_extra ON ideas (summary); GRANT DELETE ON votes TO {Database.AppRole}");

        var added = (await SchemaCatalogue.ReadAsync(one.OwnerConnectionString)).Except(before).ToArray();

        Assert.Equal(2, added.Length);
        Assert.Contains(added, line => line.Contains("ix_extra", StringComparison.Ordinal));
        Assert.Contains($"grant on votes: DELETE to {Database.AppRole}", added);
    }

    [Fact]
    public async Task Every_table_is_granted_or_left_out_on_purpose()
    {
        await using var database = await TestDatabase.CreateAsync(server);
        var tables = (await SchemaCatalogue.ReadAsync(database.OwnerConnectionString))
            .Where(line => line.StartsWith("relation ", StringComparison.Ordinal) && line.Contains(" kind=r ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]);

        Assert.Equal(["case_numbers"], tables.Except(Grants.ToApp.Select(g => g.Table)));
    }

    [Fact]
    public async Task The_model_holds_nothing_that_no_migration_makes()
    {
        await using var database = await TestDatabase.CreateAsync(server);
        await using var source = Database.CreateDataSource(database.OwnerConnectionString);
        await using var db = Database.CreateContext(source);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_database_with_another_history_is_met_with_one_sentence()
    {
        await using var old = await TestDatabase.CreateAsync(server);
        await ExecuteAsync(old.OwnerConnectionString, "UPDATE __ef_migrations SET migration_id = '20261123062159_Initial'");

        var refused = await Assert.ThrowsAsync<ForeignHistoryException>(() => DatabaseMigrator.MigrateAsync(old.OwnerConnectionString, Cancelled));

        Assert.Contains("./run.sh --reset", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    private static async Task MakeFromTheModelAsync(TestDatabase database)
    {
        await using var source = Database.CreateDataSource(database.OwnerConnectionString);
        await using var db = Database.CreateContext(source);
        await ExecuteAsync(database.OwnerConnectionString, db.GetService<IHistoryRepository>().GetCreateScript());
        await ExecuteAsync(database.OwnerConnectionString, db.Database.GenerateCreateScript());
        foreach (var script in SchemaScripts.All)
        {
            await ExecuteAsync(database.OwnerConnectionString, script);
        }
    }

    private static async Task ExecuteAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync(Cancelled);
        await using var command = new NpgsqlCommand(sql, open);
        await command.ExecuteNonQueryAsync(Cancelled);
    }
}
