using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using FluentValidation;

namespace Behovsstyring.Application.Concepts;

/// <summary>Adds an alternative, or rewrites the one that has this id.</summary>
/// <param name="Version">The version an existing alternative was read from; none when it is added.</param>
[Requires(Permission.ManageConcept)]
public sealed record SaveAlternative(CaseId Id, Guid Alternative, AlternativeContent Content, uint? Version = null) : ICommand<Done>;

internal sealed class SaveAlternativeValidator : AbstractValidator<SaveAlternative>
{
    public SaveAlternativeValidator() => RuleFor(c => c.Content).Obeys(ConceptRules.ProblemsIn);
}

internal sealed class SaveAlternativeHandler : IHandler<SaveAlternative, Done>
{
    public async Task<Done> Handle(SaveAlternative request, UseCaseContext context, CancellationToken ct)
    {
        var concept = await ConceptLoading.FindOwn(context, request.Id, ct);
        if (concept.Alternatives.Any(a => a.Id == request.Alternative))
        {
            context.Db.ExpectVersion(concept, request.Version ?? concept.Version);
            concept.ReviseAlternative(request.Alternative, request.Content, context.Now);
        }
        else
        {
            concept.AddAlternative(request.Alternative, request.Content, context.Now);
        }

        return default;
    }
}
