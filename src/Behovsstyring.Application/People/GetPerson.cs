using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>One person as KS' administrators see them: account, roles and seats, all dated, and who gave and ended them.</summary>
[Requires(Permission.Administer)]
public sealed record GetPerson(PersonId Id) : IQuery<PersonDetails>;

public sealed record PersonDetails
{
    public required PersonId Id { get; init; }

    /// <summary>Goes back with an edit.</summary>
    public required uint Version { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? JobTitle { get; init; }

    public bool IsActive { get; init; }

    public string? ClosedBy { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Where they sign in: the provider's key and since when. Never what it knows them by.</summary>
    public IReadOnlyList<SignsInAt> SignsIn { get; init; } = [];

    public InvitationRow? Invitation { get; init; }

    /// <summary>Those that hold or will hold first, then by when they began.</summary>
    public IReadOnlyList<GrantRow> Roles { get; init; } = [];

    public IReadOnlyList<PersonSeatRow> Seats { get; init; } = [];

    public IReadOnlyList<Error> ToDeactivate { get; init; } = [];

    public IReadOnlyList<Error> ToInvite { get; init; } = [];
}

public sealed record SignsInAt(string Provider, DateTimeOffset Since);

/// <param name="Holds">It can still be used.</param>
public sealed record InvitationRow(DateTimeOffset SentAt, DateTimeOffset ExpiresAt, DateTimeOffset? UsedAt, bool Holds);

/// <param name="ToEnd">What prevents ending it.</param>
public sealed record GrantRow(
    RoleGrantId Id, Role Role, string Organisation, string OrganisationKey, bool OrganisationIsOpen, DateOnly From, DateOnly? To,
    string? GrantedBy, DateTimeOffset? GrantedAt, string? EndedBy, DateTimeOffset? EndedAt, IReadOnlyList<Error> ToEnd);

/// <param name="OnWord">It is held on somebody's word, and not by a role.</param>
public sealed record PersonSeatRow(
    string BodySlug, BodyName Body, SeatFunction Function, string Organisation, string OrganisationKey, DateOnly From, DateOnly? To, bool OnWord);

internal sealed class GetPersonHandler : IHandler<GetPerson, PersonDetails>
{
    public async Task<PersonDetails> Handle(GetPerson request, UseCaseContext context, CancellationToken ct)
    {
        var (db, id, today) = (context.Db, request.Id, context.Today);
        var person = await db.People.Include(p => p.Grants).SingleOrDefaultAsync(p => p.Id == id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        var others = await Administrators.Counted(context, id, ct);
        OrganisationId[] organisations = [.. person.Grants.Select(g => g.OrganisationId).Distinct()];
        var held = await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => new { o.Name, o.Key, o.IsActive }, ct);
        PersonId[] hands = [.. person.Grants.SelectMany(g => new[] { g.GrantedById, g.EndedById }).Append(person.ClosedById).OfType<PersonId>().Distinct()];
        var names = await db.People.Where(p => hands.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var invitation = await db.Invitations.Where(i => i.PersonId == id).OrderByDescending(i => i.SentAt).FirstOrDefaultAsync(ct);
        return new PersonDetails
        {
            Id = id,
            Version = person.Version,
            Name = person.Name,
            Email = person.Email,
            JobTitle = person.JobTitle,
            IsActive = person.IsActive,
            ClosedBy = NameOf(person.ClosedById),
            ClosedAt = person.ClosedAt,
            SignsIn = [.. person.Identities.OrderBy(i => i.FirstSeenAt).Select(i => new SignsInAt(i.Provider, i.FirstSeenAt))],
            Invitation = invitation is null ? null : new(invitation.SentAt, invitation.ExpiresAt, invitation.UsedAt, invitation.HoldsAt(context.Now)),
            Roles =
            [
                .. person.Grants.OrderByDescending(g => g.To is null || g.To >= today).ThenByDescending(g => g.From).ThenBy(g => g.Role).Select(g => new GrantRow(
                    g.Id, g.Role, held[g.OrganisationId].Name, held[g.OrganisationId].Key, held[g.OrganisationId].IsActive, g.From, g.To,
                    NameOf(g.GrantedById), g.GrantedAt, NameOf(g.EndedById), g.EndedAt, RoleRules.ObstaclesToEnding(g, others))),
            ],
            Seats = await SeatsOf(context, id, ct),
            ToDeactivate = RoleRules.ObstaclesToDeactivating(person, today, others),
            ToInvite = RoleRules.ObstaclesToInviting(person),
        };

        string? NameOf(PersonId? hand) => hand is { } known ? names.GetValueOrDefault(known) : null;
    }

    private static async Task<IReadOnlyList<PersonSeatRow>> SeatsOf(UseCaseContext context, PersonId id, CancellationToken ct) => await (
        from s in context.Db.Seats
        where s.PersonId == id && (s.To == null || s.To >= s.From)
        join b in context.Db.Bodies on s.BodyId equals b.Id
        join o in context.Db.Organisations on s.OrganisationId equals o.Id
        orderby s.To == null || s.To >= context.Today descending, s.From descending, b.Name
        select new PersonSeatRow(b.Slug, new BodyName(b.Name, b.NameNn, b.NameEn), s.Function, o.Name, o.Key, s.From, s.To, s.OnWordOf != null)).ToListAsync(ct);
}
