using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Access;

/// <summary>Reads who a person is for one organisation on a day, in one command: it runs before every use case.</summary>
internal static class ActorQuery
{
    internal sealed record Found(
        string PersonName, string OrganisationName, OrganisationKind Kind, IReadOnlyList<Role> Roles, IReadOnlyList<ActorSeat> Seats, bool MayChange);

    public static async Task<Found?> Load(
        AppDbContext db, PersonId person, OrganisationId organisation, DateOnly today, CancellationToken ct)
    {
        var row = await Compiled(db, person, organisation, today, ct);
        // A role for the organisation, or a seat that represents it: without either there is nothing to act in.
        return row is null || (row.Roles.Count == 0 && row.Seats.All(s => s.Organisation != organisation))
            ? null
            : new Found(row.PersonName, row.OrganisationName, row.Kind, row.Roles, row.Seats, row.HasRoleElsewhere || row.Seats.Any(s => s.Organisation != organisation));
    }

    private sealed record Row(
        string PersonName, string OrganisationName, OrganisationKind Kind, List<Role> Roles, List<ActorSeat> Seats, bool HasRoleElsewhere);

    private static readonly Func<AppDbContext, PersonId, OrganisationId, DateOnly, CancellationToken, Task<Row?>> Compiled =
        EF.CompileAsyncQuery((AppDbContext db, PersonId person, OrganisationId organisation, DateOnly today, CancellationToken ct) =>
            (from p in db.People
             from o in db.Organisations
             where p.Id == person && p.IsActive && o.Id == organisation && o.IsActive
             select new Row(
                 p.Name,
                 o.Name,
                 o.Kind,
                 p.Grants
                     .Where(g => g.OrganisationId == organisation && g.From <= today && (g.To == null || g.To >= today))
                     .Select(g => g.Role)
                     .ToList(),
                 // A closed organisation gives no rights, and a seat is held for the one it represents.
                 db.Seats
                     .Where(s => s.PersonId == person && s.From <= today && (s.To == null || s.To >= today))
                     .Where(s => s.OrganisationId == organisation || db.Organisations.Any(r => r.Id == s.OrganisationId && r.IsActive))
                     .Select(s => new ActorSeat(s.Id, s.BodyId, s.OrganisationId, s.Function))
                     .ToList(),
                 p.Grants.Any(g =>
                     g.OrganisationId != organisation && g.From <= today && (g.To == null || g.To >= today)
                     && db.Organisations.Any(r => r.Id == g.OrganisationId && r.IsActive))))
            .AsNoTracking()
            .TagWith(PreparedCommands.Mark)
            .FirstOrDefault());
}
