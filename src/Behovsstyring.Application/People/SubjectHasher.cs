using System.Security.Cryptography;
using System.Text;

namespace Behovsstyring.Application.People;

/// <summary>
/// Turns what a provider calls a person into what we keep: a keyed hash. Without the key there is no way from the database
/// back to a subject, not even by trying them all (personopplysningsloven § 12: no national identity number is needed, so none is kept).
/// </summary>
public sealed class SubjectHasher
{
    public const int KeyMinBytes = 32;

    private readonly byte[] _key;

    public SubjectHasher(byte[] key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, KeyMinBytes);
        _key = key;
    }

    /// <summary>For invented people only: the demo and the tests. Anyone can read it here.</summary>
    public static SubjectHasher ForDemo { get; } = new(SHA256.HashData("behovsstyring: demo"u8));

    /// <summary>64 hex digits, different for the same subject at another provider.</summary>
    public string Hash(string provider, string subject) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{provider}\n{subject}")));
}
