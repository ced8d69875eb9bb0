using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Ideas;

/// <summary>A case officer at KS takes a received need and begins the total assessment.</summary>
[Requires(Permission.AssessIdea)]
public sealed record TakeIdeaIntoAssessment(CaseId Id) : ICommand<Done>;

internal sealed class TakeIdeaIntoAssessmentHandler : IHandler<TakeIdeaIntoAssessment, Done>
{
    public async Task<Done> Handle(TakeIdeaIntoAssessment request, UseCaseContext context, CancellationToken ct)
    {
        (await IdeaAssessment.FindOwn(context, request.Id, ct)).TakeIntoAssessment(context.Actor.RequirePerson(), context.Now);
        return default;
    }
}
