namespace Behovsstyring.DemoIdentity;

public sealed record DemoIdentityOptions
{
    public required IReadOnlyList<DemoPerson> People { get; init; }

    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    public string ClientId { get; init; } = "behovsstyring";

    public string ClientSecret { get; init; } = "demo-hemmelighet";

    /// <summary>Where a code may be sent, exactly. Empty allows every address on this machine, and never another machine.</summary>
    public IReadOnlyList<Uri> RedirectUris { get; init; } = [];
}
