using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>
/// One sign-in, from the provider's word until sign-out. The cookie points here, so that a session can be ended from
/// outside the browser that holds it: by the provider, by signing out elsewhere, or by closing the account.
/// </summary>
public sealed class SignInSession
{
    private SignInSession() { }

    public Guid Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public string Provider { get; private set; } = "";

    /// <summary>Keyed hash of the provider's own session id (<c>sid</c>), when it gave one: what a sign-out there refers to.</summary>
    public string? ProviderSessionHash { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static SignInSession Begin(PersonId person, string provider, string? providerSessionHash, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PersonId = person,
        Provider = provider,
        ProviderSessionHash = providerSessionHash,
        CreatedAt = now,
        LastSeenAt = now,
    };
}
