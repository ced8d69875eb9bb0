using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Behovsstyring.Web.Tests.DecisionLog;

/// <summary>The whole program on a database of its own, with a decision log that has something in it.</summary>
public sealed class LogSite(TestDatabaseServer server) : IAsyncLifetime
{
    private TestDatabase _database = null!;
    // Any type of the program names it; the word Program alone would name the development host, too.
    private WebApplicationFactory<SiteOptions> _program = null!;

    /// <summary>The errors that the program has logged.</summary>
    public LogLines Log { get; } = new();

    public UseCases UseCases => _program.Services.GetRequiredService<UseCases>();

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(server);
        _program = new WebApplicationFactory<SiteOptions>().WithWebHostBuilder(host => host
            .UseSetting("ConnectionStrings:App", _database.AppConnectionString)
            .ConfigureServices(services => services.AddSingleton<ILoggerFactory>(
                new LoggerFactory([Log], new LoggerFilterOptions { MinLevel = LogLevel.Error }))));
        for (var i = 0; i < 7; i++)
        {
            await AppendAsync(Decided(i));
        }

        await SignAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        await _database.DisposeAsync();
    }

    public HttpClient Client(string language = "nb")
    {
        var client = _program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    public static LogEntry Decided(int number) => new(LogEntryType.Decision, new LogSubject
    {
        Gate = Gate.Bp1,
        Outcome = number % 2 == 0 ? GateOutcome.GoOn : GateOutcome.Stop,
        Followed = Followed.Followed,
        Item = number,
    })
    {
        ActorRole = Role.KsDecisionMaker,
        Organisation = "KS",
        Personal = new() { ["decidedBy"] = "Ingrid Solbakken" },
    };

    /// <summary>The way the runner does it.</summary>
    public async Task AppendAsync(LogEntry entry)
    {
        var made = entry.Seal(DateTimeOffset.UnixEpoch.AddYears(57));
        await using var connection = new NpgsqlConnection(_database.AppConnectionString);
        await connection.OpenAsync(Now);
        await using var command = new NpgsqlCommand("SELECT append_decision_log($1, NULL, $2, $3, $4)", connection);
        command.Parameters.AddWithValue(made.Leaf);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)made.Personal?.Salt ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)made.Personal?.Part ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea });
        command.Parameters.AddWithValue(LogLeaf.WordsOf(made.Leaf));
        await command.ExecuteNonQueryAsync(Now);
    }

    /// <summary>Asks until everything is covered: the job of the program may be at it, too.</summary>
    public async Task SignAsync()
    {
        while ((await UseCases.Run(new ListLog(), Actor.Anonymous, Now)).Value.Entries.Count != await SignedAsync())
        {
            await UseCases.Run(new SignCheckpoint(), Actor.System, Now);
        }
    }

    private async Task<long> SignedAsync()
    {
        var newest = await UseCases.Run(new GetCheckpoint(), Actor.Anonymous, Now);
        return newest.IsOk ? newest.Value.Size : -1;
    }
}
