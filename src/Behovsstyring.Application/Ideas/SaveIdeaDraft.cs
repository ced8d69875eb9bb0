using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;

namespace Behovsstyring.Application.Ideas;

/// <summary>Keeps what is written so far. The first save makes the draft; its id is the need's id for good.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record SaveIdeaDraft(CaseId Id, IdeaContent Content) : ICommand<Done>;

internal sealed class SaveIdeaDraftValidator : AbstractValidator<SaveIdeaDraft>
{
    public SaveIdeaDraftValidator() => RuleFor(c => c.Content).Obeys(IdeaRules.ProblemsIn);
}

internal sealed class SaveIdeaDraftHandler : IHandler<SaveIdeaDraft, Done>
{
    public async Task<Done> Handle(SaveIdeaDraft request, UseCaseContext context, CancellationToken ct)
    {
        await context.Db.LockAsync(request.Id.Value, ct);
        var idea = await IdeaDrafts.FindOwn(context, request.Id, ct);
        if (idea is null)
        {
            context.Db.Ideas.Add(IdeaDrafts.Start(context, request.Id, request.Content));
        }
        else if (idea.Case.State == CaseState.Draft)
        {
            idea.Edit(request.Content, context.Now);
        }
        else
        {
            // A late save from a page left open must not write over what was sent in.
            throw new DomainException(IdeaErrors.AlreadySubmitted);
        }

        return default;
    }
}
