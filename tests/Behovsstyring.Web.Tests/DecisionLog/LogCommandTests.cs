using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Web.Features.DecisionLog;
using Behovsstyring.Web.Tests.Components;

namespace Behovsstyring.Web.Tests.DecisionLog;

/// <summary>The command as it is typed: files, words and exit codes.</summary>
public sealed class LogCommandTests(LogSite site) : IClassFixture<LogSite>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("behovsstyring-logg ").FullName;

    private string Export => Path.Combine(_folder, "logg.ndjson");

    private string Saved => Path.Combine(_folder, "kontrollpunkt.json");

    private string Keys => Path.Combine(_folder, "nøkler.pem");

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        using var client = site.Client();
        await File.WriteAllBytesAsync(Export, await client.GetByteArrayAsync("/api/v1/log", Now), Now);
        await File.WriteAllTextAsync(Saved, await client.GetStringAsync("/api/v1/log/checkpoint", Now), Now);
        await File.WriteAllTextAsync(Keys, await client.GetStringAsync("/api/v1/log/keys.pem", Now), Now);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_sound_log_ends_with_0_and_says_what_was_checked()
    {
        var (code, said, _) = await RunAsync("nb", "--verify-log", Export, "--checkpoint", Saved, "--key", Keys);

        Assert.Equal(0, code);
        Assert.Contains("Loggen er i orden: 7 oppføringer", said, StringComparison.Ordinal);
        Assert.Contains("De 7 første oppføringene er de samme", said, StringComparison.Ordinal);
        Assert.Contains("en av dem du oppga", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_it_says_that_the_key_was_the_files_own()
    {
        var (code, said, _) = await RunAsync("en", "--verify-log", Export);

        Assert.Equal(0, code);
        Assert.Contains("taken from the file itself", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Loggen er endret.", "Oppføring 2 er ikke den som ble loggført her. (Linje 4 i filen.)")]
    [InlineData("nn", "Loggen er endra.", "Oppføring 2 er ikkje den som vart loggført her. (Linje 4 i fila.)")]
    [InlineData("en", "The log has been tampered with.", "Entry 2 is not the one that was logged here. (Line 4 of the file.)")]
    public async Task A_changed_log_ends_with_1_and_says_where(string language, string what, string where)
    {
        var lines = await File.ReadAllLinesAsync(Export, Now);
        lines[3] = lines[3].Replace("\"outcome\":\"GoOn\"", "\"outcome\":\"Stop\"", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(Export, lines, Now);

        var (code, said, _) = await RunAsync(language, "--verify-log", Export);

        Assert.Equal(1, code);
        Assert.Contains(what, said, StringComparison.Ordinal);
        Assert.Contains(where, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_lost_its_newest_entries_ends_with_1()
    {
        var lines = await File.ReadAllLinesAsync(Export, Now);
        await File.WriteAllLinesAsync(Export, lines[..^2], Now);

        Assert.Equal(1, (await RunAsync("nb", "--verify-log", Export)).Code);
    }

    [Fact]
    public async Task Another_key_ends_with_1()
    {
        using var stranger = LogSigner.FromPem(LogSigner.NewPem());
        await File.WriteAllTextAsync(Keys, stranger.Key.ToPem(), Now);

        var (code, said, _) = await RunAsync("nb", "--key", Keys, "--verify-log", Export);

        Assert.Equal(1, code);
        Assert.Contains("en annen nøkkel", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_tried_ends_with_2_and_nothing_is_said_about_the_log()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "tom"), "", Now);
        string[][] wrong =
        [
            ["--verify-log"],
            ["--verify-log", Export, "--checkpoint"],
            ["--verify-log", Export, "--verify-log", Export],
            ["--verify-log", Export, "--unknown", "x"],
            ["--verify-log", Export + ".missing"],
            ["--verify-log", Export, "--key", Export],
            ["--verify-log", Export, "--checkpoint", Keys],
            ["--verify-log", Export, "--checkpoint", Path.Combine(_folder, "tom")],
        ];
        foreach (var args in wrong)
        {
            var (code, said, complaint) = await RunAsync("nb", args);
            Assert.Equal(2, code);
            Assert.Empty(said);
            Assert.NotEmpty(complaint);
        }
    }

    private static async Task<(int Code, string Said, string Complaint)> RunAsync(string language, params string[] args)
    {
        using var _ = new InLanguage(language);
        using var said = new StringWriter();
        using var complaint = new StringWriter();
        var code = await new LogCommand(said, complaint).RunAsync(args, Now);
        return (code, said.ToString(), complaint.ToString());
    }
}
