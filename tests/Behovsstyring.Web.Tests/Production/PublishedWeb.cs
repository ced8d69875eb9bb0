using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.DevHost.Postgres;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Transparency;

namespace Behovsstyring.Web.Tests.Production;

/// <summary>
/// Web published as the container image has it, run as an ordinary user in the production environment: what the
/// container files promise, without a container.
/// </summary>
public sealed class PublishedWeb(TestDatabaseServer databases) : IAsyncLifetime
{
    private static readonly UnixFileMode ForEverybody =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly string _folder = Path.Combine(StateFolder.For("test"), $"published-{Environment.ProcessId}");

    internal static string Dotnet { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));

    public TestDatabase Database { get; private set; } = null!;

    /// <summary>Everything production needs, and no more. A test takes something away and sees what happens.</summary>
    public Dictionary<string, string> Settings() => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["ConnectionStrings__App"] = Database.AppConnectionString,
        ["Proxies__Known"] = "127.0.0.1",
        ["Log__SigningKeyPath"] = Path.Combine(_folder, "log-signing-key.pem"),
        ["DataProtection__CertificatePath"] = Path.Combine(_folder, "data-protection.pem"),
        ["SignIn__SubjectKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["SignIn__Providers__0__Kind"] = "Ansattporten",
        ["SignIn__Providers__0__Name"] = "Ansattporten",
        ["SignIn__Providers__0__Authority"] = "https://ansattporten.example/",
        ["SignIn__Providers__0__ClientId"] = "behovsstyring",
        ["SignIn__Providers__0__ClientSecret"] = "hemmelig",
    };

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync(databases);
        var configuration = AppContext.BaseDirectory.TrimEnd('/').Split('/')[^2];
        var project = Path.Combine(StateFolder.CheckoutRoot, "src", "Behovsstyring.Web", "Behovsstyring.Web.csproj");
        using var publish = Process.Start(new ProcessStartInfo(Dotnet,
            ["publish", project, "-c", configuration, "--no-build", "-o", _folder, "-v", "q", "--disable-build-servers"]) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, said);
        Write("log-signing-key.pem", LogSigner.NewPem());
        Write("data-protection.pem", SelfSigned());
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        await Database.DisposeAsync();
    }

    /// <summary>Starts it as the user who runs PostgreSQL for root, else as the user who runs the tests: never as root.</summary>
    public RunningProgram Start(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        string[] command =
        [
            .. ServerUser.Find().Prefix, "env", .. settings.Select(s => $"{s.Key}={s.Value}"),
            Dotnet, Path.Combine(_folder, "Behovsstyring.Web.dll"), .. arguments,
        ];
        return new RunningProgram(new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = _folder });
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, ForEverybody);
        }
    }

    private static string SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=behovsstyring", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n";
    }
}
