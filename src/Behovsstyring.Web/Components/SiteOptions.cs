namespace Behovsstyring.Web.Components;

/// <summary>What differs from one installation to the next on the pages themselves (configuration section <c>Site</c>).</summary>
public sealed class SiteOptions
{
    /// <summary>The statement every public body must have (uustatus.no); the footer links to it when given.</summary>
    public string? AccessibilityStatementUrl { get; set; }

    /// <summary>Scheme and host that people reach the portal by, for links in mail: <c>https://behov.example.no</c>.</summary>
    public string? PublicOrigin { get; set; }

    /// <summary>Where visitors may write; shown in the footer and on error pages when given.</summary>
    public string? ContactEmail { get; set; }
}
