using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>What follows when a body has reached an outcome: it goes into the decision log, on the case's trail, and to its gate review.</summary>
internal static class Recommending
{
    public static async Task Keep(UseCaseContext context, Meeting meeting, Ballot ballot, VoteResult result, CancellationToken ct)
    {
        var item = meeting.Item(ballot.AgendaItemId);
        var body = await context.Db.BodyName(meeting.BodyId, ct);
        var about = await CaseOf(context, item, ct);
        Log(context, about, MeetingLog.Entry(context, meeting.BodyId, body, LogEntryType.VoteResult, MeetingLog.Result(meeting, ballot, result)));
        if (result.Outcome == VoteOutcome.Adopted)
        {
            Follow(context, meeting, item, body, about);
        }
    }

    public static async Task Keep(UseCaseContext context, Meeting meeting, AgendaItem item, CancellationToken ct) =>
        Follow(context, meeting, item, await context.Db.BodyName(meeting.BodyId, ct), await CaseOf(context, item, ct));

    private static void Follow(UseCaseContext context, Meeting meeting, AgendaItem item, string body, Case? about)
    {
        if (about is null || item is not { Outcome: { Form: { } form } outcome, Content.Kind: AgendaItemKind.Decision })
        {
            return;
        }

        var entry = MeetingLog.Entry(
            context, meeting.BodyId, body, LogEntryType.Recommendation, MeetingLog.Recommendation(meeting, item, outcome));
        Log(context, about, entry with { Personal = MeetingLog.Words(outcome) });
        context.Raise(new CaseRecommended(about.Id, body, meeting.Slug, item.Number, form, outcome.Recommends, outcome.Text));
    }

    private static void Log(UseCaseContext context, Case? about, LogEntry entry) =>
        context.Log(about is null ? entry : entry.About(about));

    private static async Task<Case?> CaseOf(UseCaseContext context, AgendaItem item, CancellationToken ct) =>
        item.Content.CaseId is { } id ? await context.Db.Cases.AsNoTracking().SingleAsync(c => c.Id == id, ct) : null;
}
