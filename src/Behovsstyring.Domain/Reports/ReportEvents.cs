using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Reports;

/// <summary>Something happened to the report of a quarter. Open pages with the report or the list of reports listen for this.</summary>
public abstract record ReportHappening(ReportId Report, Quarter Quarter) : DomainEvent, IHasTopics
{
    public const string AllReports = "list:reports";

    public IReadOnlyList<string> Topics => [TopicOf(Quarter), AllReports];

    public static string TopicOf(Quarter quarter) => $"report:{quarter.Key}";
}

/// <summary>It was drawn, commented, approved or opened again.</summary>
public sealed record ReportMoved(ReportId Report, Quarter Quarter) : ReportHappening(Report, Quarter);

/// <summary>It is frozen, and open to everyone.</summary>
public sealed record ReportPublished(ReportId Report, Quarter Quarter) : ReportHappening(Report, Quarter);

public sealed record ReportCorrected(ReportId Report, Quarter Quarter, int Number) : ReportHappening(Report, Quarter);
