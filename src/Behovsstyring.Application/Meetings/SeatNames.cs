using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

internal sealed record NamedSeat(
    SeatId Seat, PersonId Person, string Name, string Organisation, SeatFunction Function, DateOnly From, DateOnly? To, int? DeputyOrder);

/// <summary>What those in a body's seats, past ones too, are called and whom they represent.</summary>
internal sealed class SeatNames
{
    private readonly Dictionary<SeatId, NamedSeat> _bySeat;

    private SeatNames(IEnumerable<NamedSeat> seats) => _bySeat = seats.ToDictionary(s => s.Seat);

    public static async Task<SeatNames> Of(AppDbContext db, BodyId body, CancellationToken ct) => new(await (
        from s in db.Seats
        where s.BodyId == body
        join p in db.People on s.PersonId equals p.Id
        join o in db.Organisations on s.OrganisationId equals o.Id
        select new NamedSeat(s.Id, p.Id, p.Name, o.Name, s.Function, s.From, s.To, s.DeputyOrder)).ToListAsync(ct));

    public NamedSeat this[SeatId seat] => _bySeat[seat];

    public string NameOf(SeatId seat) => _bySeat[seat].Name;

    public IEnumerable<NamedSeat> Today(DateOnly today) => _bySeat.Values
        .Where(s => s.From <= today && (s.To is null || s.To >= today))
        .OrderBy(s => s.Function).ThenBy(s => s.DeputyOrder).ThenBy(s => s.Name, NorwegianOrder.Comparer);
}
