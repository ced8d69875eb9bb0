using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

/// <summary>The steering group of a case for those who work with it: who sits today, and whom it lacks.</summary>
/// <param name="Gaps">Members, KS and the company should all sit; from planning on they must, led by a member.</param>
/// <param name="GapsBlock">A gap stops the case at its gate, and is not only shown.</param>
public sealed record SteeringGroupForWork(
    BodyId Id, string Slug, LocalText Name, IReadOnlyList<SteeringSeatRow> Seats, IReadOnlyList<Error> Gaps, bool GapsBlock);

public sealed record SteeringSeatRow(SeatId Id, string Person, string Organisation, SeatSide Side, SeatFunction Function);

internal static class SteeringGroupReading
{
    public static async Task<SteeringGroupForWork?> Read(UseCaseContext context, string? slug, Phase phase, CancellationToken ct)
    {
        if (slug is null)
        {
            return null;
        }

        var (db, today) = (context.Db, context.Today);
        var group = await db.Bodies.AsNoTracking().Where(b => b.Slug == slug).Select(b => new
        {
            b.Id,
            b.Slug,
            b.Name,
            b.NameNn,
            b.NameEn,
            Seats = (
                from s in db.Seats
                where s.BodyId == b.Id && s.From <= today && (s.To == null || s.To >= today)
                join p in db.People on s.PersonId equals p.Id
                join o in db.Organisations on s.OrganisationId equals o.Id
                orderby s.Function, p.Name
                select new { Seat = s, Person = p.Name, Organisation = o.Name }).ToList(),
        }).SingleAsync(ct);
        return new SteeringGroupForWork(
            group.Id, group.Slug, new LocalText(group.Name, group.NameNn ?? group.Name, group.NameEn ?? group.Name),
            [.. group.Seats.Select(s => new SteeringSeatRow(s.Seat.Id, s.Person, s.Organisation, s.Seat.Side, s.Seat.Function))],
            SteeringGroupRules.ProblemsIn(group.Seats.Select(s => s.Seat), phase),
            SteeringGroupRules.GapsBlock(phase));
    }
}
