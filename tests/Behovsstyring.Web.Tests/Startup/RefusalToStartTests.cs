using System.Diagnostics;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Testing.Databases;
using Npgsql;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>The built program as a process: it ends at once, says why in lines one can act on, and its exit code is not 0.</summary>
public sealed class RefusalToStartTests(TestDatabaseServer server, TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Production_without_its_settings_says_all_that_is_missing()
    {
        var (exit, lines) = await RunAsync("Production", ("ConnectionStrings__App", database.AppConnectionString),
            ("SignIn__Providers__0__Kind", "Demo"), ("SignIn__Providers__0__Authority", "http://127.0.0.1:1/"), ("SignIn__Providers__0__ClientId", "x"));

        Assert.Equal(1, exit);
        Assert.All(lines, line => Assert.StartsWith("fail: Starter ikke. ", line));
        foreach (var said in new[] { "demoinnloggingen", "SubjectKey", "HTTPS", "SigningKeyPath", "CertificatePath" })
        {
            Assert.Contains(lines, line => line.Contains(said, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_database_that_lacks_a_migration_is_refused()
    {
        var behind = await TestDatabase.CreateAsync(server);
        await using (var owner = new NpgsqlConnection(behind.OwnerConnectionString))
        {
            await owner.OpenAsync(Xunit.TestContext.Current.CancellationToken);
            await using var forget = new NpgsqlCommand(
                "DELETE FROM __ef_migrations WHERE migration_id = (SELECT max(migration_id) FROM __ef_migrations)", owner);
            Assert.Equal(1, await forget.ExecuteNonQueryAsync(Xunit.TestContext.Current.CancellationToken));
        }

        var (exit, lines) = await RunAsync("Development", ("ConnectionStrings__App", behind.AppConnectionString));

        Assert.Equal(1, exit);
        Assert.Contains("Databasen mangler 1 migrering", Assert.Single(lines));
    }

    [Fact]
    public async Task A_database_of_another_edition_is_refused_by_the_program_and_by_its_migration()
    {
        await using var old = await TestDatabase.CreateAsync(server);
        await using (var owner = new NpgsqlConnection(old.OwnerConnectionString))
        {
            await owner.OpenAsync(Xunit.TestContext.Current.CancellationToken);
            await using var rewrite = new NpgsqlCommand("UPDATE __ef_migrations SET migration_id = '20261123062159_Initial'", owner);
            await rewrite.ExecuteNonQueryAsync(Xunit.TestContext.Current.CancellationToken);
        }

        var (exit, lines) = await RunAsync("Development", [], ("ConnectionStrings__App", old.AppConnectionString));
        var (migrationExit, migrationLines) = await RunAsync("Development", ["--migrate"], ("ConnectionStrings__Owner", old.OwnerConnectionString));

        Assert.Equal(1, exit);
        Assert.Contains("./run.sh --reset", Assert.Single(lines));
        Assert.Equal(ForeignHistoryException.ExitCode, migrationExit);
        Assert.Equal(ForeignHistoryException.Sentence, Assert.Single(migrationLines));
    }

    [Fact]
    public async Task A_role_that_owns_the_tables_is_refused()
    {
        var (exit, lines) = await RunAsync("Development", ("ConnectionStrings__App", database.OwnerConnectionString));

        Assert.Equal(1, exit);
        Assert.Contains("eier tabellene", Assert.Single(lines));
    }

    private static Task<(int Exit, IReadOnlyList<string> Errors)> RunAsync(string environment, params (string Name, string Value)[] settings) =>
        RunAsync(environment, [], settings);

    private static async Task<(int Exit, IReadOnlyList<string> Errors)> RunAsync(
        string environment, IReadOnlyList<string> arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Behovsstyring.Web.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Xunit.TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(Xunit.TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(Xunit.TestContext.Current.CancellationToken);
        await output;
        return (process.ExitCode, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
