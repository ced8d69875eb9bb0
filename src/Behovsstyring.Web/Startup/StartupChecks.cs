using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Behovsstyring.Application.People;
using Behovsstyring.Transparency;
using Behovsstyring.Web.Features.SignIn;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// What the program refuses to start with, and says in one line each. Better at the operator's desk at once than at a user's later.
/// A new setting that production cannot do without gets its check here.
/// </summary>
internal static class StartupChecks
{
    /// <summary>Everything that is wrong, not only the first.</summary>
    public static IReadOnlyList<string> Obstacles(IConfiguration configuration, IHostEnvironment environment)
    {
        var signIn = SignInStartup.Read(configuration);
        List<string?> found = [DatabaseConnection(configuration), .. Providers(signIn, environment), SubjectKey(signIn, environment)];
        if (!environment.IsDevelopment())
        {
            found.AddRange([Https(configuration), LogKey(configuration), KeyCertificate(configuration)]);
        }

        return [.. found.OfType<string>()];
    }

    /// <summary>Says why, and gives the exit code.</summary>
    public static int Refuse(IEnumerable<string> obstacles)
    {
        foreach (var obstacle in obstacles)
        {
            Console.Error.WriteLine("fail: Starter ikke. " + obstacle);
        }

        return 1;
    }

    private static string? DatabaseConnection(IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration.GetConnectionString("App"))
            ? "ConnectionStrings:App mangler: databasen, med programmets egen rolle."
            : null;

    private static IEnumerable<string?> Providers(SignInOptions signIn, IHostEnvironment environment)
    {
        foreach (var provider in signIn.Providers)
        {
            if (provider.Kind == ProviderKind.Demo && !environment.IsDevelopment())
            {
                yield return "SignIn: demoinnloggingen slipper inn hvem som helst og kan ikke brukes i produksjon.";
            }

            if (!Uri.TryCreate(provider.Authority, UriKind.Absolute, out var authority) || (authority.Scheme != Uri.UriSchemeHttps && !environment.IsDevelopment()))
            {
                yield return $"SignIn: Authority for {provider.Name} må være en adresse med https.";
            }

            if (string.IsNullOrWhiteSpace(provider.ClientId))
            {
                yield return $"SignIn: ClientId for {provider.Name} mangler.";
            }

            if (provider.Level is not (AssuranceLevels.Substantial or AssuranceLevels.High))
            {
                yield return $"SignIn: Level for {provider.Name} må være {AssuranceLevels.Substantial} eller {AssuranceLevels.High}.";
            }

            if (!provider.Key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || provider.Key.Length is 0 or > 40)
            {
                yield return $"SignIn: Key for {provider.Name} kan bare ha små bokstaver, tall og bindestrek, og høyst 40 tegn.";
            }
        }

        foreach (var twice in signIn.Providers.GroupBy(p => p.Key).Where(g => g.Count() > 1))
        {
            yield return $"SignIn: flere innlogginger har nøkkelen {twice.Key}. Gi hver sin egen Key, og bytt den aldri.";
        }
    }

    /// <summary>The demo's key is in the source: it is good enough for invented people only.</summary>
    private static string? SubjectKey(SignInOptions signIn, IHostEnvironment environment)
    {
        if (signIn.SubjectKey is { } key)
        {
            var bytes = new byte[key.Length];
            return Convert.TryFromBase64String(key, bytes, out var length) && length >= SubjectHasher.KeyMinBytes
                ? null
                : $"SignIn:SubjectKey må være base64 av minst {SubjectHasher.KeyMinBytes} tilfeldige byte.";
        }

        return environment.IsDevelopment() && signIn.Providers.All(p => p.Kind == ProviderKind.Demo)
            ? null
            : "SignIn:SubjectKey mangler: nøkkelen til det som lagres om hvem som logger inn (openssl rand -base64 32).";
    }

    private static string? Https(IConfiguration configuration)
    {
        var addresses = (configuration["urls"] ?? "").Split(';')
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]));
        return addresses.Any(a => a?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true)
            || !string.IsNullOrEmpty(configuration["HTTPS_PORTS"])
            || SecurityStartup.KnownProxies(configuration).Count > 0
                ? null
                : "Verken HTTPS eller Proxies:Known er satt: innloggingen ville gått i klartekst.";
    }

    private static string? LogKey(IConfiguration configuration)
    {
        if (configuration[DecisionLogStartup.KeyPath] is not { Length: > 0 } path)
        {
            return $"{DecisionLogStartup.KeyPath} mangler: den private nøkkelen (ECDSA P-256, PEM) som signerer beslutningsloggen.";
        }

        try
        {
            _ = LogSigner.FromPem(File.ReadAllText(path));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException or CryptographicException)
        {
            return $"{DecisionLogStartup.KeyPath} kan ikke leses som en privat nøkkel (ECDSA P-256, PEM).";
        }
    }

    private static string? KeyCertificate(IConfiguration configuration)
    {
        try
        {
            return Certificates.Read(configuration) switch
            {
                [] => "DataProtection:CertificatePath mangler: sertifikatet som krypterer nøklene til informasjonskapslene i databasen.",
                var all when all.Any(c => !c.HasPrivateKey || c.GetRSAPrivateKey() is null) => "DataProtection: sertifikatet må ha en privat RSA-nøkkel.",
                _ => null,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            return "DataProtection:CertificatePath kan ikke leses som et sertifikat med privat nøkkel (PEM eller PFX).";
        }
    }
}
