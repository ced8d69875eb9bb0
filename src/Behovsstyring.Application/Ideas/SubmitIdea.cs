using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;

namespace Behovsstyring.Application.Ideas;

/// <summary>
/// Sends a need in: it gets its number, KS has it from now on, and the submitter follows it.
/// Sent twice (a double click, the back button) it is still one need, and both get the same answer.
/// </summary>
[Requires(Permission.SubmitIdea)]
public sealed record SubmitIdea(CaseId Id, IdeaContent Content) : ICommand<SubmittedIdea>;

public sealed record SubmittedIdea(CaseId Id, string Number);

internal sealed class SubmitIdeaValidator : AbstractValidator<SubmitIdea>
{
    public SubmitIdeaValidator() => RuleFor(c => c.Content).Obeys(IdeaRules.ObstaclesToSubmitting);
}

internal sealed class SubmitIdeaHandler : IHandler<SubmitIdea, SubmittedIdea>
{
    public async Task<SubmittedIdea> Handle(SubmitIdea request, UseCaseContext context, CancellationToken ct)
    {
        await context.Db.LockAsync(request.Id.Value, ct);
        var idea = await IdeaDrafts.FindOwn(context, request.Id, ct);
        if (idea?.Case.Number is { } already)
        {
            return new SubmittedIdea(idea.Id, already);
        }

        Guard.Against(IdeaRules.ObstaclesToChannel(request.Content.Channel, context.Actor.OrganisationKind!.Value));
        if (idea is null)
        {
            idea = IdeaDrafts.Start(context, request.Id, request.Content);
            context.Db.Ideas.Add(idea);
        }
        else
        {
            idea.Edit(request.Content, context.Now);
        }

        idea.Submit(await CaseNumbers.Next(context, CaseKind.Idea, ct), context.Now);
        context.Db.CaseFollowers.Add(new CaseFollower { CaseId = idea.Id, PersonId = context.Actor.RequirePerson() });
        return new SubmittedIdea(idea.Id, idea.Case.Number!);
    }
}
