namespace Behovsstyring.Web.Components.Workspace;

/// <summary>The two doors: an endpoint names the one it is behind.</summary>
internal static class SignInPolicies
{
    /// <summary>Somebody is signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Somebody is signed in and has chosen an organisation to act for.</summary>
    public const string ActsForSomebody = "acts-for-somebody";
}
