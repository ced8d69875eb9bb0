using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Behovsstyring.DemoIdentity;

/// <summary>
/// A person's claims, added when the code is redeemed: on the way through the code an array with one element would
/// come out as the bare element, and <c>authorization_details</c> is an array.
/// </summary>
internal static class DemoClaims
{
    public static void Add(ClaimsIdentity identity, DemoPerson person)
    {
        if (person.SharesProfile)
        {
            identity.SetClaim(Claims.Name, person.Name).SetClaim(Claims.Email, person.Email);
        }

        foreach (var (name, value) in person.Claims)
        {
            Set(identity, name, JsonSerializer.SerializeToElement(value));
        }

        // Everything goes into the identity token: there is no userinfo endpoint, as Ansattporten has none.
        identity.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
    }

    private static void Set(ClaimsIdentity identity, string name, JsonElement value)
    {
        var (text, type) = value.ValueKind switch
        {
            JsonValueKind.Array => (value.GetRawText(), JsonClaimValueTypes.JsonArray),
            JsonValueKind.Object => (value.GetRawText(), JsonClaimValueTypes.Json),
            JsonValueKind.True or JsonValueKind.False => (value.GetRawText(), ClaimValueTypes.Boolean),
            JsonValueKind.Number => (value.GetRawText(), ClaimValueTypes.Integer64),
            _ => (value.GetString(), ClaimValueTypes.String),
        };
        identity.RemoveClaims(name);
        if (text is not null)
        {
            identity.AddClaim(new Claim(name, text, type));
        }
    }
}
