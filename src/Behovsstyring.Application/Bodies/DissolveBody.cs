using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Bodies;

/// <summary>Ends a body after a day, and the seats that would have outlived it.</summary>
[Requires(Permission.ManageBodies)]
public sealed record DissolveBody(BodyId Id, DateOnly LastDay) : ICommand<Done>;

internal sealed class DissolveBodyHandler : IHandler<DissolveBody, Done>
{
    public async Task<Done> Handle(DissolveBody request, UseCaseContext context, CancellationToken ct)
    {
        (await context.BodyForChange(request.Id, ct)).Dissolve(request.LastDay, context.By);
        return default;
    }
}
