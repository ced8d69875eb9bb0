using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Finds somebody by name, to be given a seat, with the organisations they act for today. For those who give seats:
/// who works where is not for everyone.
/// </summary>
[Requires(Permission.ManageBodies)]
public sealed record FindPeople(string Search) : IQuery<IReadOnlyList<FoundPerson>>
{
    public const int Most = 8;
}

/// <param name="Organisations">Whom they act for today.</param>
public sealed record FoundPerson(PersonId Id, string Name, string? JobTitle, IReadOnlyList<FoundOrganisation> Organisations);

internal sealed class FindPeopleHandler : IHandler<FindPeople, IReadOnlyList<FoundPerson>>
{
    public async Task<IReadOnlyList<FoundPerson>> Handle(FindPeople request, UseCaseContext context, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        if (SearchText.Cut(request.Search).Count == 0)
        {
            return [];
        }

        var found = await db.People.Where(p => p.IsActive).Named(request.Search)
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Take(FindPeople.Most).Select(p => new { p.Id, p.Name, p.JobTitle }).ToListAsync(ct);
        var ids = found.Select(p => p.Id).ToArray();
        var held = db.People.Where(p => ids.Contains(p.Id))
            .SelectMany(p => p.Grants)
            .Where(g => g.From <= today && (g.To == null || g.To >= today))
            .Select(g => new { g.PersonId, g.OrganisationId });
        var seated = db.Seats
            .Where(s => ids.Contains(s.PersonId) && s.From <= today && (s.To == null || s.To >= today))
            .Select(s => new { s.PersonId, s.OrganisationId });
        var actsFor = await (
            from a in held.Union(seated)
            join o in db.Organisations on a.OrganisationId equals o.Id
            where o.IsActive
            orderby o.Name
            select new { a.PersonId, For = new FoundOrganisation(o.Id, o.Key, o.Name, o.Kind) }).ToListAsync(ct);
        return [.. found.Select(p => new FoundPerson(p.Id, p.Name, p.JobTitle, [.. actsFor.Where(a => a.PersonId == p.Id).Select(a => a.For)]))];
    }
}
