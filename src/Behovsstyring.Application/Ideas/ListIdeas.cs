using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;

namespace Behovsstyring.Application.Ideas;

/// <summary>Needs as everyone may see them, searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListIdeas : IdeaFilter, IQuery<Page<IdeaRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

internal sealed class ListIdeasHandler : IHandler<ListIdeas, Page<IdeaRow>>
{
    public Task<Page<IdeaRow>> Handle(ListIdeas request, UseCaseContext context, CancellationToken ct) =>
        Paging.PageOrLastAsync(request.Page, request.Size, cut => Read(request, context, cut, ct));

    private static async Task<Page<IdeaRow>> Read(ListIdeas request, UseCaseContext context, Cut cut, CancellationToken ct)
    {
        if (!IdeaListing.IsSearch(request))
        {
            return await IdeaListSql.Read(context, request, cut, ct);
        }

        var matching = await IdeaListing.SearchedAsync(context, request, ct);
        return await matching.PageOf(context, request, cut, shown => shown.AsRows(context.Db)).ToPageAsync(matching.Counted(request), cut, ct);
    }
}
