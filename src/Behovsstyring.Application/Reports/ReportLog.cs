using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.Reports;

/// <summary>The decision log's entries about quarterly reports.</summary>
internal static class ReportLog
{
    public static void Add(UseCaseContext context, LogEntryType type, LogSubject subject, string? words = null) =>
        context.Log(LogEntry.By(context.Actor, Role.CompanyDecisionMaker, type, subject, words));
}
