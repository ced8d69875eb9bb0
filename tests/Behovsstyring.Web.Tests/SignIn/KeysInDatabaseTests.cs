using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>The keys of cookies and forms: in the database, unreadable there without the certificate.</summary>
public sealed class KeysInDatabaseTests(KeysInDatabaseTests.Web web) : IClassFixture<KeysInDatabaseTests.Web>
{
    [Fact]
    public async Task A_key_is_kept_encrypted_and_still_serves()
    {
        var protector = web.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
        Assert.Equal("hemmelig", protector.Unprotect(protector.Protect("hemmelig")));

        var kept = await web.LookAsync(db => db.Database.SqlQuery<string>($"SELECT xml AS \"Value\" FROM data_protection_keys").ToListAsync());

        Assert.NotEmpty(kept);
        Assert.All(kept, xml =>
        {
            Assert.Contains("<EncryptedData", xml);
            Assert.DoesNotContain("<masterKey", xml);
        });
    }

    public sealed class Web(TestDatabaseServer databases) : RunningWeb(databases)
    {
        private readonly string _certificate = Write();

        protected override IEnumerable<(string Key, string Value)> Settings() =>
            [.. base.Settings(), ("DataProtection:CertificatePath", _certificate)];

        private static string Write()
        {
            using var key = RSA.Create(2048);
            var now = TimeProvider.System.GetUtcNow();
            using var certificate = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                .CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
            var path = Path.Combine(Directory.CreateTempSubdirectory("behovsstyring-").FullName, "sertifikat.pem");
            File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
            return path;
        }
    }
}
