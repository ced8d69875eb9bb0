using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Transparency;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Behovsstyring.Application.Tests.DecisionLog;

/// <summary>A use case that decides something, for tests of the log itself.</summary>
[Requires(Permission.RunJobs)]
internal sealed record DecideSomething(string Outcome, CaseId? Case = null, int Entries = 1, bool ThenFail = false) : ICommand<Done>;

internal sealed class DecideSomethingHandler : IHandler<DecideSomething, Done>
{
    public async Task<Done> Handle(DecideSomething request, UseCaseContext context, CancellationToken ct)
    {
        for (var i = 0; i < request.Entries; i++)
        {
            var entry = new LogEntry(LogEntryType.Decision, new LogSubject { LeadsTo = request.Outcome, Item = i })
            {
                ActorRole = Role.KsDecisionMaker,
                Organisation = "KS",
                Personal = new JsonObject { ["decidedBy"] = "Ingrid Solbakken" },
            };
            context.Log(request.Case is { } id ? entry.About(await context.Db.Cases.SingleAsync(c => c.Id == id, ct)) : entry);
        }

        return request.ThenFail ? throw new DomainException(new Error("test.failed")) : default;
    }
}

/// <summary>The use cases with the log's own, on a database of its own and as the app's role.</summary>
public sealed class LogApp(TestDatabaseServer server) : IAsyncLifetime
{
    public TestApp App { get; } = new(server);

    public ServiceProvider Services { get; private set; } = null!;

    public UseCases UseCases => Services.GetRequiredService<UseCases>();

    public string ConnectionString => App.Database.AppConnectionString;

    public LogSigner Signer { get; } = LogSigner.FromPem(LogSigner.NewPem());

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Services = Node();
    }

    /// <summary>One more program on the same database.</summary>
    public ServiceProvider Node(LogSigner? signer = null) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(App.Clock)
        .AddApplication(ConnectionString)
        .AddLogSigning(signer ?? Signer)
        .AddTransient<IHandler<DecideSomething, Done>, DecideSomethingHandler>()
        .BuildServiceProvider();

    public async ValueTask DisposeAsync()
    {
        Signer.Dispose();
        await Services.DisposeAsync();
        await App.DisposeAsync();
    }

    public async Task<T> RunAsync<T>(IRequest<T> request, Actor? actor = null)
    {
        var result = await UseCases.Run(request, actor ?? Actor.System, TestContext.Current.CancellationToken);
        Assert.True(result.IsOk, string.Join("; ", result.Errors));
        return result.Value;
    }

    /// <summary>The log as anyone gets it.</summary>
    public async Task<byte[]> ExportAsync(UseCases? node = null)
    {
        using var file = new MemoryStream();
        var to = PipeWriter.Create(file);
        var result = await (node ?? UseCases).Run(new ExportLog(to), Actor.Anonymous, TestContext.Current.CancellationToken);
        Assert.True(result.IsOk, string.Join("; ", result.Errors));
        await to.CompleteAsync();
        return file.ToArray();
    }

    /// <summary>What an outsider finds out about an export.</summary>
    public static async Task<LogVerification> VerifyAsync(byte[] export, Checkpoint? saved = null, params LogKey[] trusted)
    {
        using var file = new MemoryStream(export);
        return await LogVerifier.VerifyAsync(file, saved, trusted, TestContext.Current.CancellationToken);
    }

    /// <summary>A change that only the owner's password allows, and that must never happen.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = await OpenAsync(App.Database.OwnerConnectionString);
        await using var command = new NpgsqlCommand(
            $"ALTER TABLE decision_log DISABLE TRIGGER USER; {sql}; ALTER TABLE decision_log ENABLE ALWAYS TRIGGER decision_log_append_only", connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Every index there is, read as one statement.</summary>
    public async Task<long[]> IndexesAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand("SELECT array_agg(idx ORDER BY idx) FROM decision_log", connection);
        return await command.ExecuteScalarAsync() is long[] found ? found : [];
    }

    public async Task<NpgsqlConnection> OpenAsync(string? connectionString = null)
    {
        var connection = new NpgsqlConnection(connectionString ?? ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
