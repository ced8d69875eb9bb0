using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;

namespace Behovsstyring.Application.Ideas;

/// <summary>What the one it was handed over to answered, so that those who needed it see how it ended.</summary>
[Requires(Permission.AssessIdea)]
public sealed record RecordIdeaAnswer(CaseId Id, string Answer) : ICommand<Done>;

internal sealed class RecordIdeaAnswerValidator : AbstractValidator<RecordIdeaAnswer>
{
    public RecordIdeaAnswerValidator() => RuleFor(c => c.Answer).RequiredText(IdeaRules.ReasonMaxLength);
}

internal sealed class RecordIdeaAnswerHandler : IHandler<RecordIdeaAnswer, Done>
{
    public async Task<Done> Handle(RecordIdeaAnswer request, UseCaseContext context, CancellationToken ct)
    {
        (await IdeaAssessment.FindOwn(context, request.Id, ct)).RecordAnswer(PlainText.Clean(request.Answer), context.Now);
        return default;
    }
}
