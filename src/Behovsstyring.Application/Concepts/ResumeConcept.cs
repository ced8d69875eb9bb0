using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Concepts;

[Requires(Permission.ManageConcept)]
public sealed record ResumeConcept(CaseId Id) : ICommand<Done>;

internal sealed class ResumeConceptHandler : IHandler<ResumeConcept, Done>
{
    public async Task<Done> Handle(ResumeConcept request, UseCaseContext context, CancellationToken ct)
    {
        (await ConceptLoading.FindOwn(context, request.Id, ct)).Resume(context.Now);
        return default;
    }
}
