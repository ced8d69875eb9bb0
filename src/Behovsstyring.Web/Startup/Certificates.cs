using System.Security.Cryptography.X509Certificates;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// The certificates that the keys in the database are encrypted with: <c>DataProtection:CertificatePath</c> (PEM with certificate and
/// RSA key, or PFX with <c>DataProtection:CertificatePassword</c>), and <c>DataProtection:EarlierCertificatePath</c> while changing.
/// </summary>
internal static class Certificates
{
    /// <summary>The current first; none when none is configured.</summary>
    public static IReadOnlyList<X509Certificate2> Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("DataProtection");
        return
        [
            .. new[] { section["CertificatePath"], section["EarlierCertificatePath"] }
                .Where(path => !string.IsNullOrEmpty(path))
                .Select(path => Load(path!, section["CertificatePassword"])),
        ];
    }

    private static X509Certificate2 Load(string path, string? password) =>
        Path.GetExtension(path).ToLowerInvariant() is ".pfx" or ".p12"
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
            : X509Certificate2.CreateFromPemFile(path);
}
