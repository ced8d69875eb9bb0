using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Transparency;

namespace Behovsstyring.Application.Tests.DecisionLog;

public sealed class ReadLogTests(TestDatabaseServer server) : IAsyncLifetime
{
    private readonly LogApp _app = new(server);

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Every_entry_proves_itself_against_the_signed_root_and_earlier_logs_against_the_present()
    {
        var sizes = new List<Checkpoint>();
        foreach (var entries in new[] { 3, 1, 7, 2 })
        {
            await _app.RunAsync(new DecideSomething("ja", Entries: entries));
            sizes.Add((await _app.RunAsync(new SignCheckpoint()))!);
        }

        for (var i = 0; i < 13; i++)
        {
            var proof = await _app.RunAsync(new GetInclusionProof(i), Actor.Anonymous);
            Assert.True(proof.Holds, $"entry {i}");
            Assert.Equal(13, proof.Checkpoint.Size);
        }

        foreach (var earlier in sizes)
        {
            var proof = await _app.RunAsync(new GetConsistencyProof(earlier.Size), Actor.Anonymous);
            Assert.True(earlier.HasRoot(proof.Root));
            Assert.True(MerkleProof.IsConsistent(
                earlier.Size, proof.Checkpoint.Size, Convert.FromHexString(earlier.Root), Convert.FromHexString(proof.Checkpoint.Root), proof.Path));
        }
    }

    [Fact]
    public async Task A_proof_is_given_for_what_is_signed_and_for_nothing_else()
    {
        await _app.RunAsync(new DecideSomething("ja"));
        await _app.App.RefusedAsync(new GetInclusionProof(0), Actor.Anonymous, "log.not-signed-yet");
        await _app.RunAsync(new SignCheckpoint());
        await _app.RunAsync(new DecideSomething("nei"));

        await _app.App.RefusedAsync(new GetInclusionProof(1), Actor.Anonymous, "log.not-covered-yet");
        await _app.App.RefusedAsync(new GetInclusionProof(2), Actor.Anonymous, "common.not-found");
        await _app.App.RefusedAsync(new GetInclusionProof(-1), Actor.Anonymous, "common.not-found");
        await _app.App.RefusedAsync(new GetConsistencyProof(2), Actor.Anonymous, "log.no-such-size");
        await _app.App.RefusedAsync(new GetConsistencyProof(-1), Actor.Anonymous, "log.no-such-size");
        Assert.Null((await _app.RunAsync(new GetLogEntry(1), Actor.Anonymous)).Proof);
        Assert.True((await _app.RunAsync(new GetLogEntry(0), Actor.Anonymous)).Proof?.Holds);
    }

    [Fact]
    public async Task Erasing_what_an_entry_says_about_people_breaks_no_proof_and_is_itself_kept()
    {
        var administrator = await _app.App.PersonAsync(Role.Administrator, "ks");
        await _app.RunAsync(new DecideSomething("ja", Entries: 3));
        var saved = await _app.RunAsync(new SignCheckpoint());
        Assert.True((await _app.RunAsync(new GetLogEntry(1), Actor.Anonymous)).PersonalIsKept);

        await _app.RunAsync(new ErasePersonalPart(1), administrator);
        await _app.RunAsync(new SignCheckpoint());

        var entry = await _app.RunAsync(new GetLogEntry(1), Actor.Anonymous);
        Assert.False(entry.PersonalIsKept);
        Assert.NotNull(entry.Leaf.Personal);
        Assert.True(entry.Proof?.Holds);
        Assert.Null((await LogApp.VerifyAsync(await _app.ExportAsync(), saved, _app.Signer.Key)).Fault);
        var erasure = (await _app.RunAsync(new GetLogEntry(3), Actor.Anonymous)).Leaf;
        Assert.Equal(("erasure", "1", "KS"), (erasure.Type, erasure.Subject["entry"], erasure.Organisation));

        // What is gone cannot be erased again.
        await _app.App.RefusedAsync(new ErasePersonalPart(1), administrator, "common.not-found");
    }

    [Fact]
    public async Task No_name_leaves_the_house_with_the_export()
    {
        await _app.RunAsync(new DecideSomething("ja", Entries: 3));
        await _app.RunAsync(new SignCheckpoint());

        Assert.DoesNotContain("Solbakken", System.Text.Encoding.UTF8.GetString(await _app.ExportAsync()));
    }

    [Fact]
    public async Task An_export_longer_than_a_portion_is_whole()
    {
        await _app.RunAsync(new DecideSomething("ja", Entries: 700));
        await _app.RunAsync(new SignCheckpoint());
        await _app.RunAsync(new DecideSomething("nei", Entries: 500));
        await _app.RunAsync(new SignCheckpoint());
        await _app.RunAsync(new DecideSomething("ikke signert ennå"));

        var found = await LogApp.VerifyAsync(await _app.ExportAsync());

        Assert.Null(found.Fault);
        Assert.Equal(1200, found.Entries);
    }

    [Fact]
    public async Task The_list_is_searched_and_filtered_newest_first()
    {
        var sent = await _app.App.SubmitAsync();
        await _app.RunAsync(new DecideSomething("videreføres"));
        await _app.RunAsync(new DecideSomething("stoppes", sent.Id));
        await _app.RunAsync(new ErasePersonalPart(0));

        await ShowsAsync(new ListLog(), 2, 1, 0);
        await ShowsAsync(new ListLog { Type = LogEntryType.Decision }, 1, 0);
        await ShowsAsync(new ListLog { Search = sent.Number }, 1);
        await ShowsAsync(new ListLog { Search = "viderefør" }, 0);
        await ShowsAsync(new ListLog { Search = "finnesikke" });
        await ShowsAsync(new ListLog { Size = 1, Page = 2 }, 1);
        Assert.Equal(IdeaScenario.Content.Title, (await _app.RunAsync(new ListLog { Search = sent.Number }, Actor.Anonymous)).Entries.Rows[0].CaseTitle);
    }

    private async Task ShowsAsync(ListLog request, params long[] indexes) =>
        Assert.Equal(indexes, (await _app.RunAsync(request, Actor.Anonymous)).Entries.Rows.Select(r => r.Index));
}
