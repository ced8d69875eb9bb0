using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;

namespace Behovsstyring.Application.Ideas;

/// <summary>KS lets a need rest, with a reason.</summary>
[Requires(Permission.AssessIdea)]
public sealed record PauseIdea(CaseId Id, string Reason) : ICommand<Done>;

internal sealed class PauseIdeaValidator : AbstractValidator<PauseIdea>
{
    public PauseIdeaValidator() => RuleFor(c => c.Reason).RequiredText(IdeaRules.ReasonMaxLength);
}

internal sealed class PauseIdeaHandler : IHandler<PauseIdea, Done>
{
    public async Task<Done> Handle(PauseIdea request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await IdeaAssessment.FindOwn(context, request.Id, ct);
        idea.Pause(PlainText.Clean(request.Reason), context.Now);
        IdeaAssessment.Log(context, idea, NeedSettled.Paused, idea.Reason!);
        return default;
    }
}
