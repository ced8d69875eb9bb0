using System.Security.Cryptography;

namespace Behovsstyring.Transparency;

/// <summary>The private key that signs checkpoints. Comes from configuration, is never stored by the system, and never leaves it.</summary>
public sealed class LogSigner : IDisposable
{
    private readonly ECDsa _key;

    private LogSigner(ECDsa key)
    {
        _key = key;
        Key = LogKey.Of(key);
    }

    public LogKey Key { get; }

    public static LogSigner FromPem(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            // A public key can be read, too; better to find out when starting than at the first checkpoint.
            key.SignHash(new byte[SHA256.HashSizeInBytes]);
            return new LogSigner(key);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException)
        {
            key.Dispose();
            throw new FormatException("The log's signing key must be a private ECDSA P-256 key in PEM.", e);
        }
    }

    /// <summary>A new private key as PEM, for a first start.</summary>
    public static string NewPem()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }

    // DER is the form the common command line tools read, so that a checkpoint can be checked without this program.
    public byte[] Sign(byte[] data) => _key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    public void Dispose() => _key.Dispose();
}
