using Behovsstyring.Domain.Reports;

namespace Behovsstyring.DevHost.Demo;

/// <summary>The report of a quarter, and what the company says in it. The figures are the product's own.</summary>
/// <param name="QuartersAgo">1 is the quarter before the one the demo is first started in.</param>
/// <param name="Approved">None while it is a draft.</param>
internal sealed record DemoReport(
    int QuartersAgo, string Drawn, string? Approved, string? Published, IReadOnlyList<DemoComment> Comments, IReadOnlyList<DemoCorrection> Corrections);

internal sealed record DemoComment(ReportSection Section, string Text);

internal sealed record DemoCorrection(string When, string Text);
