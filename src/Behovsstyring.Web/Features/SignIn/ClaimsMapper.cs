using System.Security.Claims;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>
/// What a provider's claims say: who, and which organisations it vouches for. The one place that knows how the providers differ.
/// Personal numbers (<c>pid</c>) are never read: the provider's own subject identifies the person as well.
/// </summary>
public static class ClaimsMapper
{
    public static MappedSignIn Map(SignInProvider provider, IReadOnlyCollection<Claim> claims)
    {
        if (!AssuranceLevels.Suffices(provider, Value(claims, "acr")))
        {
            return new(SignInRefusal.LevelTooLow);
        }

        return provider.Kind switch
        {
            ProviderKind.Demo => Person(provider, claims, Value(claims, "sub"), []),
            ProviderKind.IdPorten => Person(provider, claims, Value(claims, "sub"), []),
            ProviderKind.Ansattporten => Person(provider, claims, Value(claims, "sub"), AuthorizationDetails.OrganisationNumbers(
                claims.Where(c => c.Type == "authorization_details").Select(c => c.Value), provider.Resource)),
            ProviderKind.EntraId => Entra(provider, claims),
        };
    }

    /// <summary>The tenant is the employer. A guest of a tenant is somebody else's employee, and gets nothing for it.</summary>
    private static MappedSignIn Entra(SignInProvider provider, IReadOnlyCollection<Claim> claims)
    {
        if (Value(claims, "tid") is not { } tenant || !provider.Tenants.TryGetValue(tenant, out var organisation))
        {
            return new(SignInRefusal.UnknownTenant);
        }

        var isGuest = Value(claims, "acct") == "1" || (Value(claims, "idp") is { } home && !home.Contains(tenant, StringComparison.OrdinalIgnoreCase));
        // An object id is unique in its tenant only; sub differs from one client to the next.
        var subject = Value(claims, "oid") is { } person ? $"{tenant}:{person}" : null;
        return Person(provider, claims, subject?.ToLowerInvariant(), isGuest ? [] : [organisation]);
    }

    private static MappedSignIn Person(
        SignInProvider provider, IReadOnlyCollection<Claim> claims, string? subject, IReadOnlyList<string> organisations) =>
        subject is null
            ? new(SignInRefusal.Failed)
            : new(new VerifiedSignIn(provider.Key, subject, Value(claims, "sid"), Value(claims, "name"), Email(claims), organisations));

    /// <summary>An address to write to; never what somebody is recognised by.</summary>
    private static string? Email(IReadOnlyCollection<Claim> claims) =>
        Value(claims, "email") ?? (Value(claims, "preferred_username") is { } name && name.Contains('@') ? name : null);

    private static string? Value(IEnumerable<Claim> claims, string type) =>
        claims.FirstOrDefault(c => c.Type == type)?.Value is { Length: > 0 } value ? value : null;
}

/// <param name="Subject">Who, in the provider's words. Kept only as a keyed hash.</param>
/// <param name="ProviderSession">What the provider calls this sign-in when it ends it; kept only as a keyed hash.</param>
/// <param name="OrganisationNumbers">Those the provider vouches that the person may act for.</param>
public sealed record VerifiedSignIn(
    string Provider, string Subject, string? ProviderSession, string? Name, string? Email, IReadOnlyList<string> OrganisationNumbers)
{
    /// <summary>Never by accident in a log.</summary>
    public override string ToString() => $"a sign-in at {Provider}";
}

/// <summary>Either a sign-in, or why not.</summary>
public sealed record MappedSignIn
{
    public MappedSignIn(VerifiedSignIn signIn) => SignIn = signIn;

    public MappedSignIn(SignInRefusal refusal) => Refusal = refusal;

    public VerifiedSignIn? SignIn { get; }

    public SignInRefusal? Refusal { get; }
}

/// <summary>Why somebody did not get in, as far as they can do something about it.</summary>
public enum SignInRefusal
{
    Failed,
    Cancelled,
    LevelTooLow,
    UnknownTenant,
    Closed,
    Away,
    Invitation,
}
