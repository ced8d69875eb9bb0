using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Running;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Transparency;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Behovsstyring.Application.Tests.DecisionLog;

/// <summary>Each test has a log of its own, since what is signed can never be taken back.</summary>
public sealed class SignCheckpointTests(TestDatabaseServer server) : IAsyncLifetime
{
    private readonly LogApp _app = new(server);

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_empty_log_is_signed_too_so_that_its_beginning_is_covered()
    {
        var refused = await _app.UseCases.Run(new GetCheckpoint(), Actor.Anonymous, TestContext.Current.CancellationToken);
        Assert.Equal([LogErrors.NotSignedYet], refused.Errors);

        var signed = await _app.RunAsync(new SignCheckpoint());

        Assert.NotNull(signed);
        Assert.True(signed.HasRoot(Merkle.EmptyRoot));
        Assert.Equal(signed, await _app.RunAsync(new GetCheckpoint(), Actor.Anonymous));
        Assert.True((await LogApp.VerifyAsync(await _app.ExportAsync(), signed, _app.Signer.Key)).Verified);
    }

    [Fact]
    public async Task What_is_signed_once_is_not_signed_again()
    {
        await _app.RunAsync(new DecideSomething("ja"));

        Assert.NotNull(await _app.RunAsync(new SignCheckpoint()));
        Assert.Null(await _app.RunAsync(new SignCheckpoint()));
    }

    [Fact]
    public async Task Everyone_can_read_the_key_and_check_with_it()
    {
        await _app.RunAsync(new DecideSomething("ja", Entries: 5));
        await _app.RunAsync(new SignCheckpoint());

        var key = Assert.Single(await _app.RunAsync(new GetLogKeys(), Actor.Anonymous)).Key;
        var found = await LogApp.VerifyAsync(await _app.ExportAsync(), await _app.RunAsync(new GetCheckpoint(), Actor.Anonymous), key);

        Assert.Null(found.Fault);
        Assert.Equal(5, found.Entries);
        Assert.True(found.KeyIsTrusted);
    }

    [Fact]
    public async Task Many_nodes_at_once_sign_it_once()
    {
        var nodes = Enumerable.Range(0, 6).Select(_ => _app.Node()).ToList();
        await _app.RunAsync(new DecideSomething("ja"));

        var answers = await Task.WhenAll(nodes.Select(n => n.GetRequiredService<UseCases>().Run(new SignCheckpoint(), Actor.System)));

        Assert.All(answers, a => Assert.True(a.IsOk, string.Join("; ", a.Errors)));
        Assert.Single(answers, a => a.Value is not null);
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_job_signs_what_comes_without_being_asked()
    {
        var job = Assert.Single(_app.Services.GetServices<IHostedService>().OfType<CheckpointService>());
        await job.StartAsync(TestContext.Current.CancellationToken);

        foreach (var size in new[] { 1, 2 })
        {
            await _app.RunAsync(new DecideSomething("ja"));
            while ((await NewestAsync())?.Size != size)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        await job.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task After_a_change_of_key_the_log_is_signed_anew_and_the_old_key_stays_published()
    {
        await _app.RunAsync(new DecideSomething("ja"));
        var old = await _app.RunAsync(new SignCheckpoint());
        using var newKey = LogSigner.FromPem(LogSigner.NewPem());
        await using var node = _app.Node(newKey);
        _app.App.Clock.Advance(TimeSpan.FromDays(1));

        await _app.RunAsync(new DecideSomething("nei"));
        var now = (await node.GetRequiredService<UseCases>().Run(new SignCheckpoint(), Actor.System, TestContext.Current.CancellationToken)).Value;

        Assert.Equal([_app.Signer.Key.Id, newKey.Key.Id], (await _app.RunAsync(new GetLogKeys(), Actor.Anonymous)).Select(k => k.Key.Id));
        Assert.Equal(newKey.Key.Id, now?.KeyId);
        // A checkpoint saved under the old key can be checked against the log of today.
        Assert.Null((await LogApp.VerifyAsync(await _app.ExportAsync(), old, newKey.Key)).Fault);
        Assert.Null((await LogApp.VerifyAsync(await _app.ExportAsync(), old)).Fault);
    }

    [Theory]
    [InlineData("UPDATE decision_log SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'ja', 'nei'), 'UTF8') WHERE idx = 2", 2, LogFaultKind.EntryDiffers)]
    [InlineData("DELETE FROM decision_log_personal WHERE idx = 5; DELETE FROM decision_log WHERE idx = 5", 5, LogFaultKind.EntriesMissingAtEnd)]
    public async Task A_rewritten_database_is_never_signed_and_its_export_does_not_verify(string sql, long at, LogFaultKind kind)
    {
        await _app.RunAsync(new DecideSomething("ja", Entries: 6));
        await _app.RunAsync(new SignCheckpoint());
        var sound = await _app.ExportAsync();
        await _app.TamperAsync(sql);
        await using var restarted = _app.Node();

        var refused = await restarted.GetRequiredService<UseCases>().Run(new SignCheckpoint(), Actor.System, TestContext.Current.CancellationToken);

        Assert.Equal([LogErrors.Rewritten], refused.Errors);
        Assert.Null((await LogApp.VerifyAsync(sound)).Fault);
        var fault = (await LogApp.VerifyAsync(await _app.ExportAsync())).Fault;
        // The roots in the export are worked out from what the database holds now, so it is the signature that tells.
        Assert.Equal(kind == LogFaultKind.EntryDiffers ? LogFaultKind.CheckpointDiffers : kind, fault?.Kind);
        Assert.InRange(at, fault!.First!.Value, fault.Last!.Value);
    }

    [Fact]
    public async Task A_node_that_was_up_notices_that_its_database_was_put_back()
    {
        await _app.RunAsync(new DecideSomething("ja", Entries: 4));
        await _app.RunAsync(new SignCheckpoint());
        await _app.TamperAsync("DELETE FROM decision_log_personal WHERE idx = 3; DELETE FROM decision_log WHERE idx = 3");

        var refused = await _app.UseCases.Run(new SignCheckpoint(), Actor.System, TestContext.Current.CancellationToken);

        Assert.Equal([LogErrors.Rewritten], refused.Errors);
    }

    private async Task<Checkpoint?> NewestAsync()
    {
        var result = await _app.UseCases.Run(new GetCheckpoint(), Actor.Anonymous, TestContext.Current.CancellationToken);
        return result.IsOk ? result.Value : null;
    }
}
