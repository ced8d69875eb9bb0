namespace Behovsstyring.Web.Features.SignIn;

/// <summary>What a provider is: it decides what its claims mean.</summary>
public enum ProviderKind
{
    /// <summary>Invented people to pick from. Refused in production.</summary>
    Demo,
    /// <summary>Acts for an employer, on the word of Altinn or of the employer itself.</summary>
    Ansattporten,
    /// <summary>Says who the person is, and gives no organisation.</summary>
    IdPorten,
    /// <summary>The employer's own directory; the tenant is the organisation.</summary>
    EntraId,
}

/// <summary>Configuration section <c>SignIn</c>.</summary>
public sealed class SignInOptions
{
    public List<SignInProvider> Providers { get; set; } = [];

    /// <summary>Base64, at least 32 bytes: the key of what is kept about subjects. Losing it orphans every account; leaking it lets subjects be tried.</summary>
    public string? SubjectKey { get; set; }
}

/// <summary>One OpenID Connect provider.</summary>
public sealed class SignInProvider
{
    public ProviderKind Kind { get; set; }

    /// <summary>Short and stable: in addresses, and beside every stored identity. From the kind when not given.</summary>
    public string Key
    {
        get => field ?? Kind switch
        {
            ProviderKind.Demo => "demo",
            ProviderKind.Ansattporten => "ansattporten",
            ProviderKind.IdPorten => "idporten",
            ProviderKind.EntraId => "entra",
        };
        set;
    }

    /// <summary>What people know it as.</summary>
    public string Name { get => field ?? Kind.ToString(); set; }

    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string? ClientSecret { get; set; }

    /// <summary>
    /// Ansattporten: the Altinn resource one must have the right to (<c>urn:altinn:resource:…</c>).
    /// Without it, the employer's own word is asked for.
    /// </summary>
    public string? Resource { get; set; }

    /// <summary>Level of assurance that ID-porten and Ansattporten must vouch for: <c>substantial</c> or <c>high</c>.</summary>
    public string Level { get; set; } = AssuranceLevels.Substantial;

    /// <summary>Entra ID: tenant id → organisation number. Users from other tenants are refused.</summary>
    public Dictionary<string, string> Tenants { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the authentication scheme.</summary>
    public string Scheme => "oidc-" + Key;
}

/// <summary>The providers name the same levels differently.</summary>
public static class AssuranceLevels
{
    public const string Substantial = "substantial";
    public const string High = "high";
    private const string IdPortenPrefix = "idporten-loa-";

    /// <summary>What to ask for (<c>acr_values</c>); nothing where the provider has no such thing.</summary>
    public static string? Asked(SignInProvider provider) => provider.Kind switch
    {
        ProviderKind.Ansattporten => provider.Level,
        ProviderKind.IdPorten => IdPortenPrefix + provider.Level,
        ProviderKind.Demo or ProviderKind.EntraId => null,
    };

    /// <summary>Whether <c>acr</c> is at least what was asked for. Asking is not enough: the address can be edited on its way to the provider.</summary>
    public static bool Suffices(SignInProvider provider, string? acr) =>
        Asked(provider) is not { } asked || acr == asked || acr == asked.Replace(Substantial, High, StringComparison.Ordinal);
}
