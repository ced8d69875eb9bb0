using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>A draft of one's own, to write on.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record GetIdeaDraft(CaseId Id) : IQuery<IdeaDraft>;

public sealed record IdeaDraft(CaseId Id, IdeaContent Content, DateTimeOffset SavedAt);

/// <summary>My drafts for the organisation I act for, newest first.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record ListMyIdeaDrafts : IQuery<IReadOnlyList<IdeaDraftRow>>;

public sealed record IdeaDraftRow(CaseId Id, string Title, DateTimeOffset SavedAt);

internal sealed class IdeaDraftHandlers : IHandler<GetIdeaDraft, IdeaDraft>, IHandler<ListMyIdeaDrafts, IReadOnlyList<IdeaDraftRow>>
{
    /// <summary>More drafts than this nobody keeps track of.</summary>
    private const int Most = 50;

    public async Task<IdeaDraft> Handle(GetIdeaDraft request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Ideas.DraftsOf(context.Actor)
            .Where(i => i.Id == request.Id)
            .Select(i => new IdeaDraft(i.Id, i.Content, i.Case.UpdatedAt))
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);

    public async Task<IReadOnlyList<IdeaDraftRow>> Handle(ListMyIdeaDrafts request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Ideas.DraftsOf(context.Actor)
            .OrderByDescending(i => i.Case.UpdatedAt)
            .Select(i => new IdeaDraftRow(i.Id, i.Case.Title, i.Case.UpdatedAt))
            .Take(Most)
            .ToListAsync(ct);
}
