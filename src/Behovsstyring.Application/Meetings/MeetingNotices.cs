using System.Globalization;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Notifies those a meeting concerns: those called to it, not those seated today. What changes after the notice is said as it is, and
/// the cases on the agenda show where they will be treated.
/// </summary>
internal static class MeetingNotices
{
    public static async Task React(UseCaseContext context, IReadOnlyList<DomainEvent> events, CancellationToken ct)
    {
        foreach (var happened in events)
        {
            await React(context, happened, ct);
        }

        foreach (var body in events.Select(BodyWithOtherSeats).OfType<BodyId>().Distinct())
        {
            var startOfToday = OsloTime.StartOf(context.Today);
            var toCome = await context.Db.Meetings
                .Where(m => m.BodyId == body && m.State == MeetingState.Noticed && m.Details.StartsAt >= startOfToday).OrderBy(m => m.Details.StartsAt).ToListAsync(ct);
            foreach (var meeting in toCome)
            {
                await Calling.Renew(context, meeting, ct);
            }
        }
    }

    public static async Task<Dictionary<string, string>> Facts(UseCaseContext context, Meeting meeting, CancellationToken ct) => new()
    {
        ["body"] = await context.Db.BodyName(meeting.BodyId, ct),
        ["meeting"] = meeting.Slug,
        ["starts"] = Moment(meeting.Details.StartsAt),
    };

    /// <summary>Where and how, for one who hears of the meeting for the first time.</summary>
    public static async Task<Dictionary<string, string>> Whereabouts(UseCaseContext context, Meeting meeting, CancellationToken ct)
    {
        var facts = await Facts(context, meeting, ct);
        facts["meeting-form"] = meeting.Details.Form.ToString();
        foreach (var (name, value) in new[] { ("place", meeting.Details.Place), ("join", meeting.Details.JoinAddress) }.Where(f => f.Item2.Length > 0))
        {
            facts[name] = value;
        }

        return facts;
    }

    private static async Task React(UseCaseContext context, DomainEvent happened, CancellationToken ct)
    {
        switch (happened)
        {
            case MeetingNoticed noticed:
                await Calling.Renew(context, Loaded(context, noticed), ct);
                await ShowOnCases(context, Loaded(context, noticed), ct);
                break;
            case MeetingOpeningUndone undone:
                // Seats may have changed since it was opened.
                await Calling.Renew(context, Loaded(context, undone), ct);
                break;
            case MeetingMovedAfterNotice moved:
                var late = await Calling.Renew(context, Loaded(context, moved), ct);
                await Tell(context, moved, "meeting.changed", WhatMoved(moved), ct, except: late);
                if (OsloTime.DayOf(moved.Before.StartsAt) != OsloTime.DayOf(moved.StartsAt))
                {
                    await ShowOnCases(context, Loaded(context, moved), ct);
                }

                break;
            case ItemAddedAfterNotice added:
                await Tell(context, added, "meeting.item-added", WhichItem(added.Number, added.Item), ct);
                if (added.Item.CaseId is { } about)
                {
                    var meeting = Loaded(context, added);
                    context.Raise(new CaseOnAgenda(about, await context.Db.BodyName(meeting.BodyId, ct), meeting.Slug, DayOf(meeting)));
                }

                break;
            case ItemEditedAfterNotice edited:
                await Tell(context, edited, "meeting.item-changed", WhatIsEdited(edited), ct);
                break;
            case MeetingCancelled { WasNoticed: true } cancelled:
                await Tell(context, cancelled, "meeting.cancelled", new() { ["reason"] = cancelled.Reason }, ct);
                await TakeOffCases(context, Loaded(context, cancelled), ct);
                break;
        }
    }

    private static BodyId? BodyWithOtherSeats(DomainEvent happened) => happened is SeatGiven or SeatEnded or BodyDissolved ? ((BodyHappening)happened).Body : null;

    private static async Task Tell(
        UseCaseContext context, MeetingHappening happened, string code, Dictionary<string, string> news, CancellationToken ct, IReadOnlyList<PersonId>? except = null)
    {
        var meeting = Loaded(context, happened);
        var facts = await Facts(context, meeting, ct);
        foreach (var (name, value) in news)
        {
            facts[name] = value;
        }

        await Notify.People(context, [.. (await Calling.Called(context, meeting, ct)).Except(except ?? [])], code, facts, ct);
    }

    private static async Task ShowOnCases(UseCaseContext context, Meeting meeting, CancellationToken ct)
    {
        var body = await context.Db.BodyName(meeting.BodyId, ct);
        foreach (var about in CasesOf(meeting))
        {
            context.Raise(new CaseOnAgenda(about, body, meeting.Slug, DayOf(meeting)));
        }
    }

    private static async Task TakeOffCases(UseCaseContext context, Meeting meeting, CancellationToken ct)
    {
        var body = await context.Db.BodyName(meeting.BodyId, ct);
        foreach (var about in CasesOf(meeting))
        {
            context.Raise(new CaseOffAgenda(about, body, meeting.Slug, DayOf(meeting)));
        }
    }

    private static IEnumerable<CaseId> CasesOf(Meeting meeting) =>
        meeting.Agenda.OrderBy(i => i.Number).Select(i => i.Content.CaseId).OfType<CaseId>().Distinct();

    /// <summary>Only what is another than before, old and new.</summary>
    private static Dictionary<string, string> WhatMoved(MeetingMovedAfterNotice moved)
    {
        var (before, now) = (moved.Before, moved.Now);
        Dictionary<string, string> facts = [];
        Add("starts", Moment(before.StartsAt), Moment(now.StartsAt));
        Add("ends", Moment(before.EndsAt), Moment(now.EndsAt));
        Add("meeting-form", before.Form.ToString(), now.Form.ToString());
        Add("place", before.Place, now.Place);
        if (before.JoinAddress != now.JoinAddress)
        {
            facts["join"] = now.JoinAddress; // the old one is of no use
        }

        return facts;

        void Add(string name, string old, string @new)
        {
            if (old != @new)
            {
                (facts[name], facts[$"{name}-before"]) = (@new, old);
            }
        }
    }

    private static Dictionary<string, string> WhichItem(int number, AgendaItemContent item) => new()
    {
        ["item"] = number.ToString(CultureInfo.InvariantCulture),
        ["title"] = item.Title,
    };

    private static Dictionary<string, string> WhatIsEdited(ItemEditedAfterNotice edited)
    {
        var facts = WhichItem(edited.Number, edited.Now);
        if (edited.Before.Title != edited.Now.Title)
        {
            facts["title-before"] = edited.Before.Title;
        }

        if (edited.Before.Presentation != edited.Now.Presentation)
        {
            facts["paper"] = "changed";
        }

        return facts;
    }

    private static string Moment(DateTimeOffset? at) => at?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly DayOf(Meeting meeting) => OsloTime.DayOf(meeting.Details.StartsAt);

    private static Meeting Loaded(UseCaseContext context, MeetingHappening happened) => context.Db.Meetings.Local.Single(m => m.Id == happened.Meeting);
}
