using System.Security.Claims;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Web.Components.Workspace;

/// <summary>
/// What the cookie says: the person, the session and the organisation chosen. Nothing about what anyone may do, and nothing
/// of what the provider said: that is in the database, or nowhere.
/// </summary>
public static class SignInClaims
{
    /// <summary>The cookie's authentication scheme.</summary>
    public const string Scheme = "behovsstyring";

    // "sub" alone also ties a form to its user, so that changing organisation does not spoil the forms in other tabs.
    private const string Person = "sub";
    private const string Session = "session";
    private const string Provider = "provider";
    internal const string Organisation = "organisation";

    public static ClaimsPrincipal Principal(SignedIn signedIn, string provider, OrganisationId? organisation) =>
        Principal(signedIn.Person, signedIn.Session, provider, organisation);

    /// <summary>The same sign-in, acting for another organisation.</summary>
    public static ClaimsPrincipal ActingFor(this ClaimsPrincipal user, OrganisationId organisation) =>
        Principal(user.PersonId()!.Value, user.SessionId()!.Value, user.ProviderKey()!, organisation);

    public static PersonId? PersonId(this ClaimsPrincipal user) => Id(user, Person) is { } id ? new PersonId(id) : null;

    public static OrganisationId? OrganisationId(this ClaimsPrincipal user) => Id(user, Organisation) is { } id ? new OrganisationId(id) : null;

    public static Guid? SessionId(this ClaimsPrincipal user) => Id(user, Session);

    public static string? ProviderKey(this ClaimsPrincipal user) => user.FindFirst(Provider)?.Value;

    /// <summary>The caller: the person for the chosen organisation, else anonymous. What they may do is read at each run.</summary>
    public static Actor Actor(this ClaimsPrincipal user) => (user.PersonId(), user.OrganisationId()) is ({ } person, { } organisation)
        ? Application.Common.Actor.For(person, organisation)
        : Application.Common.Actor.Anonymous;

    private static ClaimsPrincipal Principal(PersonId person, Guid session, string provider, OrganisationId? organisation)
    {
        var identity = new ClaimsIdentity(Scheme);
        identity.AddClaim(new Claim(Person, person.Value.ToString("D")));
        identity.AddClaim(new Claim(Session, session.ToString("D")));
        identity.AddClaim(new Claim(Provider, provider));
        if (organisation is { } chosen)
        {
            identity.AddClaim(new Claim(Organisation, chosen.Value.ToString("D")));
        }

        return new ClaimsPrincipal(identity);
    }

    private static Guid? Id(ClaimsPrincipal user, string type) => Guid.TryParse(user.FindFirst(type)?.Value, out var id) ? id : null;
}
