using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Bodies;

/// <summary>The bodies of the structure, with when they meet next.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListBodies : IQuery<Page<BodyRow>>
{
    public string? Search { get; init; }

    public BodyKind? Kind { get; init; }

    public BodySort Sort { get; init; }

    public bool Reversed { get; init; }

    /// <summary>Those that have ended too.</summary>
    public bool WithDissolved { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

public enum BodySort
{
    /// <summary>Kind by kind, and by name within each.</summary>
    Kind = 0,
    Name = 1,
}

/// <param name="Members">Seats with a vote that somebody holds today.</param>
/// <param name="NextMeeting">The next one whose notice is out.</param>
public sealed record BodyRow(
    string Slug, BodyName Name, BodyKind Kind, int Members, DateTimeOffset? NextMeeting, DateOnly? DissolvedAfter);

internal sealed class ListBodiesHandler : IHandler<ListBodies, Page<BodyRow>>
{
    public Task<Page<BodyRow>> Handle(ListBodies request, UseCaseContext context, CancellationToken ct)
    {
        var (db, today, now) = (context.Db, context.Today, context.Now);
        var bodies = db.Bodies.Named(request.Search).Where(b => request.WithDissolved || b.DissolvedAfter == null || b.DissolvedAfter >= today);
        if (request.Kind is { } kind)
        {
            bodies = bodies.Where(b => b.Kind == kind);
        }

        var sorted = (request.Sort, request.Reversed) switch
        {
            (BodySort.Kind, false) => bodies.OrderBy(b => b.Kind).ThenBy(b => b.Name).ThenBy(b => b.Id),
            (BodySort.Kind, true) => bodies.OrderByDescending(b => b.Kind).ThenBy(b => b.Name).ThenBy(b => b.Id),
            (BodySort.Name, false) => bodies.OrderBy(b => b.Name).ThenBy(b => b.Id),
            (BodySort.Name, true) => bodies.OrderByDescending(b => b.Name).ThenByDescending(b => b.Id),
        };
        var rows = sorted.Select(b => new BodyRow(
            b.Slug,
            new BodyName(b.Name, b.NameNn, b.NameEn),
            b.Kind,
            b.Seats.Count(s => s.From <= today && (s.To == null || s.To >= today)
                && (s.Function == SeatFunction.Leader || s.Function == SeatFunction.DeputyLeader || s.Function == SeatFunction.Member)),
            db.Meetings.Where(m => m.BodyId == b.Id && m.State == MeetingState.Noticed && m.Details.StartsAt > now)
                .Min(m => (DateTimeOffset?)m.Details.StartsAt),
            b.DissolvedAfter));
        return rows.ToPageAsync(bodies, request.Page, request.Size, ct);
    }
}
