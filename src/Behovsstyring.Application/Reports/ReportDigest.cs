using System.Text;
using System.Text.Json.Nodes;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Transparency;

namespace Behovsstyring.Application.Reports;

/// <summary>A report as it is frozen: what anyone can download, and get the hash of in the decision log from.</summary>
public sealed record FrozenReport
{
    /// <summary><c>2026-3</c>.</summary>
    public required string Quarter { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }

    public required ReportContent Content { get; init; }

    public required IReadOnlyList<ReportComment> Comments { get; init; }
}

/// <summary>
/// Freezes a report as canonical JSON (RFC 8785). Stored as <c>jsonb</c>, which keeps values and not bytes; written canonically again it
/// is the same bytes, and so the same hash, whatever the program has come to look like since.
/// </summary>
internal static class ReportDigest
{
    public static (string Frozen, string Digest) Of(QuarterlyReport report)
    {
        var bytes = HashedJson.Write(new FrozenReport
        {
            Quarter = report.Quarter.Key,
            From = report.Quarter.FirstDay,
            To = report.Quarter.LastDay,
            DrawnAt = report.DrawnAt,
            Content = report.Content,
            Comments = report.Comments,
        });
        return (Encoding.UTF8.GetString(bytes), DigestOf(bytes));
    }

    public static FrozenReport Read(string frozen) => JsonColumn.Read<FrozenReport>(frozen)!;

    /// <summary>The exact bytes that the digest is taken of.</summary>
    public static byte[] Bytes(string frozen) => CanonicalJson.Write(JsonNode.Parse(frozen)!);

    public static string DigestOf(byte[] bytes) => HashedJson.DigestOf(bytes);
}
