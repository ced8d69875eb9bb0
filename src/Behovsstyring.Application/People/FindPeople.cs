using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Finds somebody by name, to be given a seat, with the organisations they act for today. For those who give seats:
/// who works where is not for everyone.
/// </summary>
[Requires(Permission.ManageBodies)]
public sealed record FindPeople(string Search) : IQuery<IReadOnlyList<PersonHit>>
{
    public const int Most = 8;
}

public sealed record PersonHit(PersonId Id, string Name, IReadOnlyList<ActsFor> Organisations);

public sealed record ActsFor(OrganisationId Id, string Name);

internal sealed class FindPeopleHandler : IHandler<FindPeople, IReadOnlyList<PersonHit>>
{
    public async Task<IReadOnlyList<PersonHit>> Handle(FindPeople request, UseCaseContext context, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        List<string> words = [.. SearchWords.Words(request.Search)];
        if (words.Count == 0)
        {
            return [];
        }

        var people = db.People.Where(p => p.IsActive);
        foreach (var word in words)
        {
            people = people.Where(p => EF.Functions.ILike(p.Name, $"%{word}%"));
        }

        var found = await people.OrderBy(p => p.Name).ThenBy(p => p.Id).Take(FindPeople.Most).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
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
            select new { a.PersonId, For = new ActsFor(o.Id, o.Name) }).ToListAsync(ct);
        return [.. found.Select(p => new PersonHit(p.Id, p.Name, [.. actsFor.Where(a => a.PersonId == p.Id).Select(a => a.For)]))];
    }
}
