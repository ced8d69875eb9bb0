namespace Behovsstyring.Web.Components;

/// <summary>The names of the limits per client address; an endpoint asks for one by name.</summary>
public static class Limits
{
    /// <summary>Open pages: only a search counts, since it is never cached.</summary>
    public const string OpenPages = "open-pages";
    public const string Api = "api";
    public const string SignIn = "sign-in";
}
