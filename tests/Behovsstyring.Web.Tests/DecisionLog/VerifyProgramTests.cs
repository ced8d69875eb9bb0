using System.Diagnostics;
using System.Text;
using Behovsstyring.Transparency;
using Behovsstyring.Web.Tests.Production;

namespace Behovsstyring.Web.Tests.DecisionLog;

/// <summary>
/// The built programs, started as a user starts them, on what the open API gave: the one for outsiders, and Web.
/// They are to end alike and say the same.
/// </summary>
public sealed class VerifyProgramTests(LogSite site) : IClassFixture<LogSite>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("behovsstyring-logg ").FullName;

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        using var client = site.Client();
        await WriteAsync("logg.ndjson", await client.GetStringAsync("/api/v1/log", Now));
        await WriteAsync("kontrollpunkt.json", await client.GetStringAsync("/api/v1/log/checkpoint", Now));
        await WriteAsync("nøkler.pem", await client.GetStringAsync("/api/v1/log/keys.pem", Now));

        var lines = await File.ReadAllLinesAsync(Path.Combine(_folder, "logg.ndjson"), Now);
        await WriteAsync("kuttet.ndjson", string.Join('\n', lines[..^2]));
        lines[3] = lines[3].Replace("\"outcome\":\"GoOn\"", "\"outcome\":\"Stop\"", StringComparison.Ordinal);
        await WriteAsync("endret.ndjson", string.Join('\n', lines));
        using var stranger = LogSigner.FromPem(LogSigner.NewPem());
        await WriteAsync("fremmed.pem", stranger.Key.ToPem());
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("logg.ndjson --checkpoint kontrollpunkt.json --key nøkler.pem", 0, "Loggen er i orden: 7 oppføringer, signert ")]
    [InlineData("endret.ndjson", 1, "Loggen er endret.\nOppføring 2 er ikke den som ble loggført her. (Linje 4 i filen.)\n")]
    [InlineData("kuttet.ndjson", 1, "Loggen er endret.\nOppføring 5 til 6 mangler på slutten.\n")]
    [InlineData("logg.ndjson --key fremmed.pem", 1, "Loggen er endret.\nLoggen er signert med en annen nøkkel enn den du oppga. (Linje 1 i filen.)\n")]
    [InlineData("borte.ndjson", 2, "Finner ingen fil som heter borte.ndjson.\n")]
    public async Task Ends_with_a_code_and_a_plain_sentence(string arguments, int code, string sentence)
    {
        var outsiders = await RunAsync("Behovsstyring.Transparency", "verify", arguments);
        var web = await RunAsync("Behovsstyring.Web", "--verify-log", arguments);

        Assert.Equal(code, outsiders.Code);
        Assert.StartsWith(sentence, outsiders.Said, StringComparison.Ordinal);
        Assert.Equal(outsiders, web);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder, name), text, Now);

    /// <summary>From the program's own folder, so that it has only what it was built with.</summary>
    private async Task<(int Code, string Said)> RunAsync(string program, string command, string arguments)
    {
        var configuration = AppContext.BaseDirectory.TrimEnd('/').Split('/')[^2];
        var built = Path.Combine(Repository.Root, "src", program, "bin", configuration, "net10.0", program + ".dll");
        var start = new ProcessStartInfo(PublishedWeb.Dotnet, ["exec", built, command, .. arguments.Split(' ')])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "nb_NO.UTF-8";
        using var running = Process.Start(start)!;
        var output = running.StandardOutput.ReadToEndAsync(Now);
        var errors = running.StandardError.ReadToEndAsync(Now);
        await running.WaitForExitAsync(Now);
        return (running.ExitCode, (await output + await errors).ReplaceLineEndings("\n"));
    }
}
