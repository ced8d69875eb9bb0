using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Meetings whose notice is out, as everyone may see them. Coming ones soonest first, otherwise newest first.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListMeetings : IQuery<Page<MeetingRow>>
{
    /// <summary>Words in the name of the body, the number, the place or the title of an item.</summary>
    public string? Search { get; init; }

    /// <summary>The body with this slug only.</summary>
    public string? Body { get; init; }

    public MeetingPeriod Period { get; init; }

    public int? Year { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

public enum MeetingPeriod
{
    All = 0,
    Coming = 1,
    Past = 2,
}

/// <param name="Items">Items on the agenda.</param>
/// <param name="HasRecord">Its record is published.</param>
public sealed record MeetingRow(
    string Slug, string BodySlug, BodyName Body, int Year, int Running, DateTimeOffset StartsAt, DateTimeOffset? EndsAt,
    MeetingForm Form, string Place, MeetingState State, int Items, bool HasRecord);

internal sealed class ListedMeeting
{
    public required Meeting Meeting { get; init; }

    public required Body Body { get; init; }
}

internal sealed class ListMeetingsHandler : IHandler<ListMeetings, Page<MeetingRow>>
{
    public Task<Page<MeetingRow>> Handle(ListMeetings request, UseCaseContext context, CancellationToken ct)
    {
        var now = context.Now;
        var meetings = MeetingListing.Noticed(context);
        if (request.Body is { } slug)
        {
            meetings = meetings.Where(x => x.Body.Slug == slug);
        }

        if (request.Year is { } year)
        {
            meetings = meetings.Where(x => x.Meeting.Year == year);
        }

        meetings = meetings.Each(SearchQuestion.Of(request.Search), (found, part) =>
        {
            var (named, bodies, items) = (context.Db.Meetings.Named(part), context.Db.Bodies.Named(part), context.Db.AgendaItems.Named(part));
            return found.Where(x => named.Any(m => m.Id == x.Meeting.Id) || bodies.Any(b => b.Id == x.Body.Id) || items.Any(i => i.MeetingId == x.Meeting.Id));
        });

        meetings = request.Period switch
        {
            MeetingPeriod.All => meetings,
            MeetingPeriod.Coming => meetings.Coming(now),
            MeetingPeriod.Past => meetings.Where(x => x.Meeting.State == MeetingState.Closed || x.Meeting.State == MeetingState.Cancelled
                || (x.Meeting.State == MeetingState.Noticed && x.Meeting.Details.StartsAt < now - MeetingListing.Late)),
        };
        var sorted = request.Period == MeetingPeriod.Coming
            ? meetings.OrderBy(x => x.Meeting.Details.StartsAt).ThenBy(x => x.Meeting.Id)
            : meetings.OrderByDescending(x => x.Meeting.Details.StartsAt).ThenBy(x => x.Meeting.Id);
        return sorted.AsRows(context).ToPageAsync(meetings.Select(x => x.Meeting), request.Page, request.Size, ct);
    }
}
