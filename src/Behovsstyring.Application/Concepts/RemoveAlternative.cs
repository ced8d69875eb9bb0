using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Concepts;

[Requires(Permission.ManageConcept)]
public sealed record RemoveAlternative(CaseId Id, Guid Alternative) : ICommand<Done>;

internal sealed class RemoveAlternativeHandler : IHandler<RemoveAlternative, Done>
{
    public async Task<Done> Handle(RemoveAlternative request, UseCaseContext context, CancellationToken ct)
    {
        (await ConceptLoading.FindOwn(context, request.Id, ct)).RemoveAlternative(request.Alternative, context.Now);
        return default;
    }
}
