using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using FluentValidation;

namespace Behovsstyring.Application.Concepts;

/// <summary>What the actor outside answered; ends the following of a concept that went elsewhere.</summary>
[Requires(Permission.ManageConcept)]
public sealed record RecordExternalAnswer(CaseId Id, string Answer) : ICommand<Done>;

internal sealed class RecordExternalAnswerValidator : AbstractValidator<RecordExternalAnswer>
{
    public RecordExternalAnswerValidator() => RuleFor(c => c.Answer).RequiredText(ConceptRules.TextMaxLength);
}

internal sealed class RecordExternalAnswerHandler : IHandler<RecordExternalAnswer, Done>
{
    public async Task<Done> Handle(RecordExternalAnswer request, UseCaseContext context, CancellationToken ct)
    {
        (await ConceptLoading.FindOwn(context, request.Id, ct)).RecordExternalAnswer(request.Answer, context.Now);
        return default;
    }
}
