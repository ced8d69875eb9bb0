using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Npgsql;

namespace Behovsstyring.Application.Access;

/// <summary>
/// Who asks and what they may do right now, read from the database for this run.
/// A role taken away a second ago gives nothing here.
/// </summary>
public sealed class CurrentActor
{
    private readonly HashSet<Permission> _permissions;

    private CurrentActor(Actor actor, IEnumerable<Permission> permissions) =>
        (Actor, _permissions) = (actor, [.. permissions]);

    public Actor Actor { get; }

    public PersonId? PersonId => (Actor as Actor.PersonActor)?.Person;

    public OrganisationId? OrganisationId => (Actor as Actor.PersonActor)?.Organisation;

    public OrganisationKind? OrganisationKind { get; private init; }

    public string? PersonName { get; private init; }

    public string? OrganisationName { get; private init; }

    public IReadOnlyList<Role> Roles { get; private init; } = [];

    /// <summary>The person's seats of today, whichever organisation they act for: a seat is held in a body, not in an organisation.</summary>
    public IReadOnlyList<ActorSeat> Seats { get; private init; } = [];

    /// <summary>There are other organisations the person could act for.</summary>
    public bool MayChange { get; private init; }

    public IReadOnlyCollection<Permission> Permissions => _permissions;

    public bool IsAnonymous => Actor is Actor.AnonymousActor;

    public bool Has(Permission permission) => _permissions.Contains(permission);

    /// <exception cref="DomainException">The permission is missing.</exception>
    public void Require(Permission permission)
    {
        if (!Has(permission))
        {
            throw new DomainException(CommonErrors.Denied);
        }
    }

    /// <summary>The person behind the run; a run without one is denied.</summary>
    public PersonId RequirePerson() => PersonId ?? throw new DomainException(CommonErrors.Denied);

    public OrganisationId RequireOrganisation() => OrganisationId ?? throw new DomainException(CommonErrors.Denied);

    /// <summary>The seats that let the person do this in a body today. None: they may not.</summary>
    public IReadOnlyList<ActorSeat> SeatsWith(BodyPower power, BodyId body) =>
        [.. Seats.Where(s => s.Body == body && SeatRules.PowersOf(s.Function).Contains(power))];

    public bool Has(BodyPower power, BodyId body) => Actor is Actor.SystemActor || SeatsWith(power, body).Count > 0;

    /// <exception cref="DomainException">No seat of today gives the power.</exception>
    public void Require(BodyPower power, BodyId body)
    {
        if (!Has(power, body))
        {
            throw new DomainException(CommonErrors.Denied);
        }
    }

    /// <param name="alongside">One more question to send on the same journey; answered for a person only.</param>
    internal static async Task<CurrentActor> Resolve(
        AppDbContext db, Actor actor, DateOnly today, CancellationToken ct,
        NpgsqlBatchCommand? alongside = null, Func<NpgsqlDataReader, Task>? read = null)
    {
        if (actor is Actor.SystemActor)
        {
            return new CurrentActor(actor, Enum.GetValues<Permission>());
        }

        if (actor is not Actor.PersonActor { Person: var person, Organisation: var organisation })
        {
            return new CurrentActor(actor, [Permission.ReadOpen]);
        }

        var found = await ActorQuery.Load(db, person, organisation, today, alongside, read, ct);
        if (found is null)
        {
            // Deactivated, or no role left for this organisation: signed in, but with no more than anyone.
            return new CurrentActor(Actor.Anonymous, [Permission.ReadOpen]);
        }

        List<Permission> permissions = [Permission.ReadOpen, Permission.Work, .. found.Roles.SelectMany(RolePermissions.Of)];
        if (found.Seats.Count > 0)
        {
            permissions.Add(Permission.ActInBody);
        }

        return new CurrentActor(actor, permissions)
        {
            OrganisationKind = found.Kind,
            OrganisationName = found.OrganisationName,
            PersonName = found.PersonName,
            Roles = found.Roles,
            Seats = found.Seats,
            MayChange = found.MayChange,
        };
    }
}

/// <summary>A seat as the actor's powers need it.</summary>
public sealed record ActorSeat(SeatId Seat, BodyId Body, OrganisationId Organisation, SeatFunction Function);
