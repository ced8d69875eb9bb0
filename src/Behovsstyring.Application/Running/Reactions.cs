using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Running;

/// <summary>What one feature does because something happened in another, in the same transaction. One line each.</summary>
internal static class Reactions
{
    public static async Task To(IReadOnlyList<DomainEvent> events, UseCaseContext context, CancellationToken ct)
    {
        foreach (var made in events.OfType<RecommendationMade>())
        {
            await MeetingRecommendations.Attach(context, made, ct);
        }

        foreach (var happened in events)
        {
            await ReportOnAgendas.React(context, happened, ct);
            await PowersLog.ReactAsync(context, happened, ct);
        }

        await MeetingNotices.React(context, events, ct);
    }
}
