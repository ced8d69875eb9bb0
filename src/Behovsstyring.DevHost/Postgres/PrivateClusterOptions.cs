namespace Behovsstyring.DevHost.Postgres;

/// <param name="Folder">Where the cluster lives; made when missing.</param>
public sealed record PrivateClusterOptions(string Folder)
{
    /// <summary>Trades the safety of the data for speed. It is for test databases, whose data may be lost in a power cut.</summary>
    public bool Throwaway { get; init; }

    public int MaxConnections { get; init; } = 100;
}
