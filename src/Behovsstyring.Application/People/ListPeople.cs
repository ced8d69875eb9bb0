using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.People;

/// <summary>How far an account has come.</summary>
public enum AccountState
{
    /// <summary>Open, and a sign-in is tied to it.</summary>
    InUse = 1,
    /// <summary>Open, but not yet used to sign in.</summary>
    NeverSignedIn = 2,
    Closed = 3,
}

/// <summary>The people KS' administrators look after, by name: searched, filtered and paged in the database.</summary>
[Requires(Permission.Administer)]
public sealed record ListPeople : IQuery<Page<PersonRow>>
{
    /// <summary>Words of the name, the title, the address, or whom one has a role for today.</summary>
    public string? Search { get; init; }

    /// <summary>Those who hold the role today.</summary>
    public Role? Role { get; init; }

    /// <summary>Those with a role for, or a seat that represents, the organisation with this key today.</summary>
    public string? Organisation { get; init; }

    public AccountState? State { get; init; }

    /// <summary>From Å to A.</summary>
    public bool Reversed { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Roles">Those held today.</param>
/// <param name="Seats">How many are held today.</param>
public sealed record PersonRow(
    PersonId Id, string Name, string? Email, string? JobTitle, AccountState State, IReadOnlyList<HeldRole> Roles, int Seats);

public sealed record HeldRole(Role Role, string Organisation);

internal sealed class ListPeopleHandler : IHandler<ListPeople, Page<PersonRow>>
{
    public Task<Page<PersonRow>> Handle(ListPeople request, UseCaseContext context, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        var people = db.People.Each(SearchQuestion.Of(request.Search), (found, part) =>
        {
            var named = db.People.Named(part);
            var organisations = db.Organisations.Named(part);
            return found.Where(p => named.Any(n => n.Id == p.Id)
                || p.Grants.Any(g => g.From <= today && (g.To == null || g.To >= today) && organisations.Any(o => o.Id == g.OrganisationId)));
        });
        if (request.Role is { } role)
        {
            people = people.Where(p => p.Grants.Any(g => g.Role == role && g.From <= today && (g.To == null || g.To >= today)));
        }

        if (request.Organisation is { } key)
        {
            var id = KnownOrganisations.IdOf(key);
            people = people.Where(p =>
                p.Grants.Any(g => g.OrganisationId == id && g.From <= today && (g.To == null || g.To >= today))
                || db.Seats.Any(s => s.PersonId == p.Id && s.OrganisationId == id && s.From <= today && (s.To == null || s.To >= today)));
        }

        if (request.State is { } state)
        {
            people = state switch
            {
                AccountState.InUse => people.Where(p => p.IsActive && p.Identities.Any()),
                AccountState.NeverSignedIn => people.Where(p => p.IsActive && !p.Identities.Any()),
                AccountState.Closed => people.Where(p => !p.IsActive),
            };
        }

        var sorted = request.Reversed
            ? people.OrderByDescending(p => p.Name).ThenByDescending(p => p.Id)
            : people.OrderBy(p => p.Name).ThenBy(p => p.Id);
        var rows = sorted.Select(p => new PersonRow(
            p.Id, p.Name, p.Email, p.JobTitle,
            !p.IsActive ? AccountState.Closed : p.Identities.Any() ? AccountState.InUse : AccountState.NeverSignedIn,
            (from g in p.Grants
             where g.From <= today && (g.To == null || g.To >= today)
             join o in db.Organisations on g.OrganisationId equals o.Id
             orderby g.Role, o.Name
             select new HeldRole(g.Role, o.Name)).ToList(),
            db.Seats.Count(s => s.PersonId == p.Id && s.From <= today && (s.To == null || s.To >= today))));
        return rows.ToPageAsync(people, request.Page, request.Size, ct);
    }
}
