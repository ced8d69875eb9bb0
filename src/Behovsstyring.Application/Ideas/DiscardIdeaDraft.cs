using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Application.Ideas;

/// <summary>Throws a draft away. Only a draft: what has been sent in stays.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record DiscardIdeaDraft(CaseId Id) : ICommand<Done>;

internal sealed class DiscardIdeaDraftHandler : IHandler<DiscardIdeaDraft, Done>
{
    public async Task<Done> Handle(DiscardIdeaDraft request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await IdeaDrafts.FindOwn(context, request.Id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        if (idea.Case.State != CaseState.Draft)
        {
            throw new DomainException(IdeaErrors.AlreadySubmitted);
        }

        context.Db.Remove(idea);
        context.Db.Remove(idea.Case);
        return default;
    }
}
