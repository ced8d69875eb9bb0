using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Behovsstyring.Web.Startup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>What production refuses to start with, one line each.</summary>
public sealed class StartupChecksTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("behovsstyring-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_complete_configuration_starts() => Assert.Empty(StartupChecks.Obstacles(Configuration(), In("Production")));

    [Fact]
    public void Known_proxies_do_instead_of_https() =>
        Assert.Empty(StartupChecks.Obstacles(Configuration(("urls", "http://+:8080"), ("Proxies:Known:0", "10.0.0.0/8")), In("Production")));

    [Fact]
    public void A_developer_needs_a_database_and_nothing_else()
    {
        var bare = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("ConnectionStrings:App", "Host=x")]).Build();

        Assert.Empty(StartupChecks.Obstacles(bare, In("Development")));
    }

    [Theory]
    [InlineData("ConnectionStrings:App", null, "ConnectionStrings:App mangler")]
    [InlineData("ConnectionStrings:App", " ", "ConnectionStrings:App mangler")]
    [InlineData("urls", "http://+:8080", "Verken HTTPS eller Proxies:Known")]
    [InlineData("Log:SigningKeyPath", null, "Log:SigningKeyPath mangler")]
    [InlineData("Log:SigningKeyPath", "/finnes/ikke.pem", "Log:SigningKeyPath kan ikke leses")]
    [InlineData("DataProtection:CertificatePath", null, "DataProtection:CertificatePath mangler")]
    [InlineData("DataProtection:CertificatePath", "/finnes/ikke.pfx", "DataProtection:CertificatePath kan ikke leses")]
    [InlineData("SignIn:SubjectKey", null, "SignIn:SubjectKey mangler")]
    [InlineData("SignIn:SubjectKey", "a29ydA==", "SignIn:SubjectKey må være")]
    [InlineData("SignIn:SubjectKey", "ikke base64!", "SignIn:SubjectKey må være")]
    [InlineData("SignIn:Providers:0:Kind", "Demo", "demoinnloggingen slipper inn hvem som helst")]
    [InlineData("SignIn:Providers:0:Authority", "http://ansattporten.no", "Authority for Ansattporten må være en adresse med https")]
    [InlineData("SignIn:Providers:0:Authority", null, "Authority for Ansattporten")]
    [InlineData("SignIn:Providers:0:ClientId", null, "ClientId for Ansattporten mangler")]
    [InlineData("SignIn:Providers:0:Level", "low", "Level for Ansattporten må være")]
    [InlineData("SignIn:Providers:0:Key", "Ansatt/porten", "Key for Ansattporten")]
    public void What_is_missing_or_wrong_is_said_in_one_line(string key, string? value, string said)
    {
        var obstacle = Assert.Single(StartupChecks.Obstacles(Configuration((key, value)), In("Production")));

        Assert.Contains(said, obstacle);
        Assert.DoesNotContain('\n', obstacle);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal(3, StartupChecks.Obstacles(Configuration(("Log:SigningKeyPath", null), ("urls", null), ("SignIn:SubjectKey", null)), In("Production")).Count);

    [Fact]
    public void Two_providers_never_share_a_key()
    {
        var twice = Configuration(
            ("SignIn:Providers:1:Kind", "Ansattporten"), ("SignIn:Providers:1:Name", "En til"),
            ("SignIn:Providers:1:Authority", "https://test.ansattporten.no"), ("SignIn:Providers:1:ClientId", "x"));

        Assert.Contains("flere innlogginger har nøkkelen ansattporten", Assert.Single(StartupChecks.Obstacles(twice, In("Production"))));
    }

    [Fact]
    public void The_log_is_not_signed_with_a_public_key_or_another_kind_of_key()
    {
        using var rsa = RSA.Create(2048);
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        foreach (var pem in new[] { rsa.ExportPkcs8PrivateKeyPem(), ec.ExportSubjectPublicKeyInfoPem(), "rot" })
        {
            Assert.Single(StartupChecks.Obstacles(Configuration(("Log:SigningKeyPath", Write("feil.pem", pem))), In("Production")));
        }
    }

    [Fact]
    public void A_certificate_without_its_private_key_encrypts_what_nobody_can_read()
    {
        using var rsa = RSA.Create(2048);
        var publicOnly = Write("offentlig.pem", Certificate(rsa).ExportCertificatePem());

        Assert.Single(StartupChecks.Obstacles(Configuration(("DataProtection:CertificatePath", publicOnly)), In("Production")));
    }

    private IConfiguration Configuration(params (string Key, string? Value)[] changes)
    {
        using var rsa = RSA.Create(2048);
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var settings = new Dictionary<string, string?>
        {
            ["ConnectionStrings:App"] = "Host=x",
            ["urls"] = "https://+:8443",
            ["Log:SigningKeyPath"] = Write("logg.pem", ec.ExportPkcs8PrivateKeyPem()),
            ["DataProtection:CertificatePath"] = Write("sertifikat.pem", Certificate(rsa).ExportCertificatePem() + "\n" + rsa.ExportPkcs8PrivateKeyPem()),
            ["SignIn:SubjectKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            ["SignIn:Providers:0:Kind"] = "Ansattporten",
            ["SignIn:Providers:0:Name"] = "Ansattporten",
            ["SignIn:Providers:0:Authority"] = "https://ansattporten.no",
            ["SignIn:Providers:0:ClientId"] = "klient",
        };
        foreach (var (key, value) in changes)
        {
            settings[key] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static X509Certificate2 Certificate(RSA key)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private static Environment In(string name) => new() { EnvironmentName = name };

    private sealed class Environment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
