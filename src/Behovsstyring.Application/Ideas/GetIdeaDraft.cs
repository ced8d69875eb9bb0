using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>A draft of one's own, to write on.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record GetIdeaDraft(CaseId Id) : IQuery<IdeaDraft>;

public sealed record IdeaDraft(CaseId Id, IdeaContent Content, DateTimeOffset SavedAt);

internal sealed class GetIdeaDraftHandler : IHandler<GetIdeaDraft, IdeaDraft>
{
    public async Task<IdeaDraft> Handle(GetIdeaDraft request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Ideas.DraftsOf(context.Actor)
            .Where(i => i.Id == request.Id)
            .Select(i => new IdeaDraft(i.Id, i.Content, i.Case.UpdatedAt))
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
}
