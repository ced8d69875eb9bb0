using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Ideas;

[Requires(Permission.AssessIdea)]
public sealed record ResumeIdea(CaseId Id) : ICommand<Done>;

internal sealed class ResumeIdeaHandler : IHandler<ResumeIdea, Done>
{
    public async Task<Done> Handle(ResumeIdea request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await IdeaAssessment.FindOwn(context, request.Id, ct);
        idea.Resume(context.Now);
        IdeaAssessment.Log(context, idea, NeedSettled.Resumed, "");
        return default;
    }
}
