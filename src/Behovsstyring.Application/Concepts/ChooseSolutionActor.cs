using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using FluentValidation;

namespace Behovsstyring.Application.Concepts;

/// <summary>Proposes who is to own the solution, and by which alternative.</summary>
[Requires(Permission.ManageConcept)]
public sealed record ChooseSolutionActor(CaseId Id, SolutionActor Actor, string Name, string Reason, Guid PreferredAlternative) : ICommand<Done>;

internal sealed class ChooseSolutionActorValidator : AbstractValidator<ChooseSolutionActor>
{
    public ChooseSolutionActorValidator()
    {
        RuleFor(c => c.Actor).Chosen();
        RuleFor(c => c.Name).OptionalText(ConceptRules.ActorNameMaxLength);
        RuleFor(c => c.Reason).RequiredText(ConceptRules.ReasonMaxLength);
    }
}

internal sealed class ChooseSolutionActorHandler : IHandler<ChooseSolutionActor, Done>
{
    public async Task<Done> Handle(ChooseSolutionActor request, UseCaseContext context, CancellationToken ct)
    {
        var choice = new ActorChoice(request.Actor, request.Name, request.Reason, request.PreferredAlternative);
        (await ConceptLoading.FindOwn(context, request.Id, ct)).ChooseActor(choice, context.Now);
        return default;
    }
}
