namespace Behovsstyring.DevHost.Postgres;

/// <param name="Folder">Where the cluster lives; made when missing.</param>
public sealed record PrivateClusterOptions(string Folder)
{
    /// <summary>Trade the safety of the data for speed: for test databases, which nobody misses after a power cut.</summary>
    public bool Throwaway { get; init; }

    public int MaxConnections { get; init; } = 100;
}
