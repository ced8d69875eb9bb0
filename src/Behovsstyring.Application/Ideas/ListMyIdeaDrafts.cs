using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>My drafts for the organisation I act for, newest first.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record ListMyIdeaDrafts : IQuery<IReadOnlyList<IdeaDraftRow>>;

public sealed record IdeaDraftRow(CaseId Id, string Title, DateTimeOffset SavedAt);

internal sealed class ListMyIdeaDraftsHandler : IHandler<ListMyIdeaDrafts, IReadOnlyList<IdeaDraftRow>>
{
    /// <summary>One person cannot keep track of more drafts.</summary>
    private const int Most = 50;

    public async Task<IReadOnlyList<IdeaDraftRow>> Handle(ListMyIdeaDrafts request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Ideas.DraftsOf(context.Actor)
            .OrderByDescending(i => i.Case.UpdatedAt)
            .Select(i => new IdeaDraftRow(i.Id, i.Case.Title, i.Case.UpdatedAt))
            .Take(Most)
            .ToListAsync(ct);
}
