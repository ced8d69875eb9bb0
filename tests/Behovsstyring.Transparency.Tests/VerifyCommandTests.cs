using System.Globalization;
using System.Security.Cryptography;

namespace Behovsstyring.Transparency.Tests;

/// <summary>The command as it is typed: files, words and exit codes.</summary>
public sealed class VerifyCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("behovsstyring-logg ").FullName;
    private readonly ExportedLog _log = ExportedLog.Of(7);

    private string Export => Path.Combine(_folder, "logg.ndjson");

    private string Saved => Path.Combine(_folder, "kontrollpunkt.json");

    private string Keys => Path.Combine(_folder, "nøkler.pem");

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllBytesAsync(Export, await _log.ExportAsync(), Now);
        await File.WriteAllTextAsync(Saved, _log.Checkpoints[^1].ToJson().ToJsonString(), Now);
        await File.WriteAllTextAsync(Keys, _log.Signer.Key.ToPem(), Now);
    }

    public ValueTask DisposeAsync()
    {
        _log.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_sound_log_ends_with_0_and_says_what_was_checked()
    {
        var (code, said, _) = await RunAsync("nb", "verify", Export, "--checkpoint", Saved, "--key", Keys);

        Assert.Equal(0, code);
        Assert.Contains("Loggen er i orden: 7 oppføringer", said, StringComparison.Ordinal);
        Assert.Contains("De 7 første oppføringene er de samme", said, StringComparison.Ordinal);
        Assert.Contains("en av dem du oppga", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "signert 4. januar 2027 kl. 09.07 med nøkkel")]
    [InlineData("nn", "signert 4. januar 2027 kl. 09.07 med nøkkel")]
    [InlineData("en", "signed 4 January 2027, 09:07 with key")]
    [InlineData("de", "signert 4. januar 2027 kl. 09.07 med nøkkel")]
    public async Task The_signature_has_the_time_on_the_clock_in_Norway(string language, string when)
    {
        var (_, said, _) = await RunAsync(language, "verify", Export);

        Assert.Contains($"{when} {_log.Signer.Key.Id}.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_it_says_that_the_key_was_the_files_own()
    {
        var (code, said, _) = await RunAsync("en", "verify", Export);

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
        lines[3] = lines[3].Replace("utfall 2", "utfall 3", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(Export, lines, Now);

        var (code, said, _) = await RunAsync(language, "verify", Export);

        Assert.Equal(1, code);
        Assert.Contains(what, said, StringComparison.Ordinal);
        Assert.Contains(where, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_lost_its_newest_entries_ends_with_1()
    {
        var lines = await File.ReadAllLinesAsync(Export, Now);
        await File.WriteAllLinesAsync(Export, lines[..^2], Now);

        Assert.Equal(1, (await RunAsync("nb", "verify", Export)).Code);
    }

    [Fact]
    public async Task Another_key_ends_with_1()
    {
        using var stranger = LogSigner.FromPem(LogSigner.NewPem());
        await File.WriteAllTextAsync(Keys, stranger.Key.ToPem(), Now);

        var (code, said, _) = await RunAsync("nb", "--key", Keys, "verify", Export);

        Assert.Equal(1, code);
        Assert.Contains("en annen nøkkel", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_tried_ends_with_2_and_nothing_is_said_about_the_log()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "tom"), "", Now);
        await File.WriteAllTextAsync(Path.Combine(_folder, "to ganger"), """{"size":1,"size":2}""", Now);
        await File.WriteAllTextAsync(Path.Combine(_folder, "uten navn"), UnnamedCurve(), Now);
        string[][] wrong =
        [
            [],
            ["verify"],
            ["--verify-log", Export],
            ["verify", Export, "--checkpoint"],
            ["verify", Export, "verify", Export],
            ["verify", Export, "--unknown", "x"],
            ["verify", Export + ".missing"],
            ["verify", ""],
            ["verify", _folder],
            ["verify", Export, "--key", Export],
            ["verify", Export, "--key", Export + ".missing"],
            ["verify", Export, "--key", Path.Combine(_folder, "uten navn")],
            ["verify", Export, "--checkpoint", Keys],
            ["verify", Export, "--checkpoint", "-"],
            ["verify", Export, "--checkpoint", Path.Combine(_folder, "tom")],
            ["verify", Export, "--checkpoint", Path.Combine(_folder, "to ganger")],
        ];
        foreach (var args in wrong)
        {
            var (code, said, complaint) = await RunAsync("nb", args);
            Assert.Equal(2, code);
            Assert.Empty(said);
            Assert.Single(complaint.TrimEnd().Split('\n'));
            Assert.NotEmpty(complaint.Trim());
        }
    }

    [Theory]
    [InlineData("nb", "Finner ingen fil som heter borte.ndjson.")]
    [InlineData("nn", "Finn inga fil som heiter borte.ndjson.")]
    [InlineData("en", "There is no file called borte.ndjson.")]
    public async Task A_file_that_is_not_there_is_named(string language, string sentence) =>
        Assert.Equal(sentence, (await RunAsync(language, "verify", "borte.ndjson")).Complaint.TrimEnd());

    [Fact]
    public async Task The_usage_names_the_word_that_was_to_be_typed() =>
        Assert.Equal("Bruk: verify FIL [--checkpoint LAGRET.json] [--key NØKLER.pem]", (await RunAsync("nb")).Complaint.TrimEnd());

    [Fact]
    public void Every_fault_has_words_in_every_language() => Assert.Empty(
        from kind in Enum.GetNames<LogFaultKind>()
        from language in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("nn"), CultureInfo.GetCultureInfo("en") }
        // tryParents: false, or a missing text would be found in bokmål.
        let texts = VerifyTexts.ResourceManager.GetResourceSet(language, createIfNotExists: true, tryParents: false)
        where string.IsNullOrWhiteSpace(texts?.GetString($"Fault.{kind}"))
        select $"{kind} ({language.Name})");

    private static async Task<(int Code, string Said, string Complaint)> RunAsync(string language, params string[] args)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            using var said = new StringWriter();
            using var complaint = new StringWriter();
            var code = await new VerifyCommand("verify", said, complaint).RunAsync(args, Now);
            return (code, said.ToString(), complaint.ToString());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    /// <summary>P-256 by its numbers instead of by its name.</summary>
    private static string UnnamedCurve()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var unnamed = ECDsa.Create(key.ExportExplicitParameters(includePrivateParameters: false));
        return unnamed.ExportSubjectPublicKeyInfoPem();
    }
}
