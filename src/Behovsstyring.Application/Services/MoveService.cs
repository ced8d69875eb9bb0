using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Application.Services;

/// <summary>Takes a service on to a later step of its life.</summary>
[Requires(Permission.ManageService)]
public sealed record MoveService(CaseId Id, ServiceLifecycle To) : ICommand<Done>;

internal sealed class MoveServiceHandler : IHandler<MoveService, Done>
{
    public async Task<Done> Handle(MoveService request, UseCaseContext context, CancellationToken ct)
    {
        (await ServiceLoading.FindOwn(context, request.Id, ct)).MoveTo(request.To, context.Now);
        return default;
    }
}
