using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using FluentValidation;

namespace Behovsstyring.Application.Concepts;

/// <summary>KS works on what the concept says. Carries the version its form was filled in from.</summary>
[Requires(Permission.ManageConcept)]
public sealed record EditConcept(CaseId Id, uint Version, ConceptContent Content) : ICommand<Done>;

internal sealed class EditConceptValidator : AbstractValidator<EditConcept>
{
    public EditConceptValidator() => RuleFor(c => c.Content).Obeys(ConceptRules.ProblemsIn);
}

internal sealed class EditConceptHandler : IHandler<EditConcept, Done>
{
    public async Task<Done> Handle(EditConcept request, UseCaseContext context, CancellationToken ct)
    {
        var concept = await ConceptLoading.FindOwn(context, request.Id, ct);
        context.Db.ExpectVersion(concept, request.Version);
        concept.Edit(request.Content, context.Now);
        return default;
    }
}
