using System.Security.Cryptography;
using System.Text;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Organisations;

/// <summary>
/// The two organisations that the rules themselves name. Reference data gets its id from its key,
/// so that every installation knows KS and the company by the same id.
/// </summary>
public static class KnownOrganisations
{
    public const string KsKey = "ks";
    public const string CompanyKey = "selskapet";

    public static readonly OrganisationId Ks = IdOf(KsKey);
    public static readonly OrganisationId Company = IdOf(CompanyKey);

    public static OrganisationId IdOf(string key)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes("organisation:" + key), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80); // UUID version 8: made from content
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new OrganisationId(new Guid(hash[..16], bigEndian: true));
    }
}
