using System.Security.Cryptography;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.DataProtection;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>
/// The link in an invitation's letter. Anyone who has it can become the person invited, so it is sealed with the installation's keys
/// when the letter is written, and stored nowhere. Knowing the database is not knowing the link.
/// </summary>
public sealed class InvitationLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector("behovsstyring.invitation.v1");

    public string Path(InvitationId invitation) => Urls.SignInInvited(_seal.Protect(invitation.Value.ToString("D")));

    /// <summary>None when it is not one of ours.</summary>
    public InvitationId? Read(string sealedText)
    {
        try
        {
            return Guid.TryParseExact(_seal.Unprotect(sealedText), "D", out var id) ? new InvitationId(id) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
