using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

public enum CaseSort
{
    Newest = 0,
    RecentlyChanged = 1,
    Title = 2,
}

/// <summary>Concepts or projects as everyone may see them: searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListCases(CaseKind Kind) : IQuery<Page<CaseRow>>
{
    public string? Search { get; init; }

    public Phase? Phase { get; init; }

    public CaseState? State { get; init; }

    public CaseSort Sort { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Owner">Who has it now.</param>
public sealed record CaseRow(
    string Number, string Title, string Summary, Phase Phase, CaseState State, string Owner, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt);

internal sealed class ListCasesHandler : IHandler<ListCases, Page<CaseRow>>
{
    public Task<Page<CaseRow>> Handle(ListCases request, UseCaseContext context, CancellationToken ct)
    {
        var cases = context.Db.Cases.VisibleTo(context.Actor).Where(c => c.Kind == request.Kind).Containing(request.Search);
        if (request.Phase is { } phase)
        {
            cases = cases.Where(c => c.Phase == phase);
        }

        if (request.State is { } state)
        {
            cases = cases.Where(c => c.State == state);
        }

        var sorted = request.Sort switch
        {
            CaseSort.Newest => cases.OrderByDescending(c => c.SubmittedAt).ThenByDescending(c => c.Id),
            CaseSort.RecentlyChanged => cases.OrderByDescending(c => c.UpdatedAt).ThenByDescending(c => c.Id),
            CaseSort.Title => cases.OrderBy(c => c.Title).ThenBy(c => c.Id),
        };
        var rows =
            from c in sorted
            join o in context.Db.Organisations on c.OwnerId equals o.Id
            select new CaseRow(c.Number!, c.Title, c.Summary, c.Phase, c.State, o.Name, c.SubmittedAt!.Value, c.UpdatedAt);
        return rows.ToPageAsync(cases, request.Page, request.Size, ct);
    }
}
