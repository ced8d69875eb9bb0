using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Bodies;

/// <summary>Ends a seat after a day, that day included; or prolongs it, where there is room.</summary>
[Requires(Permission.ManageBodies)]
public sealed record EndSeat(BodyId Body, SeatId Seat, DateOnly LastDay) : ICommand<Done>;

internal sealed class EndSeatHandler : IHandler<EndSeat, Done>
{
    public async Task<Done> Handle(EndSeat request, UseCaseContext context, CancellationToken ct)
    {
        (await context.BodyForChange(request.Body, ct)).EndSeat(request.Seat, request.LastDay, context.By);
        return default;
    }
}
