using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

/// <summary>
/// Gives a person a dated seat in a body. From the first day on the seat, and nothing else, gives its powers there.
/// </summary>
/// <param name="To">The last day, that day included.</param>
/// <param name="DeputyOrder">A deputy's turn.</param>
/// <param name="DeputyFor">The organisation whose member a deputy stands in for; none for a general deputy.</param>
[Requires(Permission.ManageBodies)]
public sealed record GiveSeat(
    BodyId Body, PersonId Person, OrganisationId Organisation, SeatFunction Function, DateOnly From, DateOnly? To,
    int? DeputyOrder = null, OrganisationId? DeputyFor = null) : ICommand<SeatId>;

/// <summary>
/// Lets somebody else take over a seat from a day on: as the same function, with the same turn, for what is left of the term. The powers
/// of the one go over to the other that day.
/// </summary>
[Requires(Permission.ManageBodies)]
public sealed record ReplaceSeat(BodyId Body, SeatId Seat, PersonId Person, OrganisationId Organisation, DateOnly From) : ICommand<SeatId>;

/// <summary>Ends a seat after a day, that day included; or prolongs it, where there is room.</summary>
[Requires(Permission.ManageBodies)]
public sealed record EndSeat(BodyId Body, SeatId Seat, DateOnly LastDay) : ICommand<Done>;

internal sealed class SeatHandlers : IHandler<GiveSeat, SeatId>, IHandler<ReplaceSeat, SeatId>, IHandler<EndSeat, Done>
{
    public async Task<SeatId> Handle(GiveSeat request, UseCaseContext context, CancellationToken ct)
    {
        var body = await context.BodyForChange(request.Body, ct);
        var side = await SideOf(request.Person, request.Organisation, context, ct);
        var seat = body.Appoint(SeatId.New(), new Appointment(
            request.Person, request.Organisation, side, request.Function, request.From, request.To,
            request.DeputyOrder, request.DeputyFor), context.By);
        return seat.Id;
    }

    public async Task<SeatId> Handle(ReplaceSeat request, UseCaseContext context, CancellationToken ct)
    {
        var body = await context.BodyForChange(request.Body, ct);
        var side = await SideOf(request.Person, request.Organisation, context, ct);
        return body.Replace(request.Seat, SeatId.New(), request.Person, request.Organisation, side, request.From, context.By).Id;
    }

    public async Task<Done> Handle(EndSeat request, UseCaseContext context, CancellationToken ct)
    {
        (await context.BodyForChange(request.Body, ct)).EndSeat(request.Seat, request.LastDay, context.By);
        return default;
    }

    /// <summary>Whose side somebody sits on, by whom they represent. Both must be there, and in use.</summary>
    private static async Task<SeatSide> SideOf(PersonId person, OrganisationId organisation, UseCaseContext context, CancellationToken ct)
    {
        if (!await context.Db.People.AnyAsync(p => p.Id == person && p.IsActive, ct))
        {
            throw new DomainException(BodyErrors.PersonUnknown);
        }

        var represented = await context.Db.Organisations
            .Where(o => o.Id == organisation && o.IsActive)
            .Select(o => (OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(BodyErrors.OrganisationUnknown);
        return SeatRules.SideOf(represented);
    }
}
