using System.Security.Cryptography;

namespace Behovsstyring.Transparency;

/// <summary>
/// A public key that checkpoints are checked with. Old ones stay published, so that a checkpoint someone saved years ago
/// can still be checked after the log has changed its key.
/// </summary>
public sealed class LogKey
{
    private const string P256 = "1.2.840.10045.3.1.7";
    private const string PemLabel = "PUBLIC KEY";

    private readonly byte[] _spki;

    private LogKey(byte[] spki)
    {
        _spki = spki;
        Id = Convert.ToHexStringLower(SHA256.HashData(spki))[..16];
    }

    /// <summary>The first 16 hex digits of the SHA-256 of the key as published (SubjectPublicKeyInfo).</summary>
    public string Id { get; }

    public string Spki => Convert.ToBase64String(_spki);

    public string ToPem() => PemEncoding.WriteString(PemLabel, _spki);

    public static LogKey Of(ECDsa key)
    {
        // A curve given by its numbers has no name: it could be this curve, and is refused all the same.
        if (key.ExportParameters(includePrivateParameters: false).Curve is not { IsNamed: true, Oid.Value: P256 })
        {
            throw new FormatException("The log's keys are ECDSA on the curve P-256.");
        }

        return new LogKey(key.ExportSubjectPublicKeyInfo());
    }

    public static LogKey FromSpki(string base64)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(base64), out _);
        }
        // A key on a curve this machine never heard of is as wrong as no key.
        catch (Exception e) when (e is CryptographicException or PlatformNotSupportedException)
        {
            throw new FormatException("Not a public key.", e);
        }

        var read = Of(key);
        // One key, one spelling: otherwise a changed export could pass as the same.
        return read.Spki == base64 ? read : throw new FormatException("The public key is written in an unusual way.");
    }

    /// <summary>Every public key in a PEM file; a file may hold several, from before and after a change of key.</summary>
    public static IReadOnlyList<LogKey> FromPem(string pem)
    {
        var keys = new List<LogKey>();
        for (var rest = pem.AsSpan(); PemEncoding.TryFind(rest, out var found); rest = rest[found.Location.End..])
        {
            if (rest[found.Label] is not PemLabel)
            {
                throw new FormatException($"Expected '{PemLabel}' in the file, found '{rest[found.Label]}'.");
            }

            var content = new string(rest[found.Base64Data]).ReplaceLineEndings("");
            keys.Add(FromSpki(content));
        }

        return keys.Count > 0 ? keys : throw new FormatException("No public key in the file.");
    }

    public bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(_spki, out _);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
