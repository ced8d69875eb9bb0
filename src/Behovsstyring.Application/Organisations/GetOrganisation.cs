using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>One organisation as KS' administrators see it: who it is, who acts for it, which seats represent it, and what it takes part in.</summary>
[Requires(Permission.Administer)]
public sealed record GetOrganisation(string Key) : IQuery<OrganisationDetails>;

public sealed record OrganisationDetails
{
    public required OrganisationId Id { get; init; }

    /// <summary>Goes back with an edit.</summary>
    public required uint Version { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public string? Number { get; init; }

    public string? County { get; init; }

    public int? Population { get; init; }

    public SizeClass? Size { get; init; }

    public LanguageForm LanguageForm { get; init; }

    public bool IsActive { get; init; }

    public string? ClosedBy { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Roles held or to come, by name.</summary>
    public IReadOnlyList<OrganisationRoleRow> Roles { get; init; } = [];

    public IReadOnlyList<OrganisationSeatRow> Seats { get; init; } = [];

    /// <summary>The networks and joint undertakings it takes part in, or has.</summary>
    public IReadOnlyList<MembershipRow> TakesPartIn { get; init; } = [];

    /// <summary>The members that take part in it, or have.</summary>
    public IReadOnlyList<MembershipRow> Participants { get; init; } = [];

    public IReadOnlyList<Error> ToCorrect { get; init; } = [];

    public IReadOnlyList<Error> ToClose { get; init; } = [];
}

public sealed record OrganisationRoleRow(PersonId Person, string Name, string? JobTitle, bool IsOpen, Role Role, DateOnly From, DateOnly? To);

public sealed record OrganisationSeatRow(PersonId Person, string Name, string BodySlug, BodyName Body, SeatFunction Function, DateOnly From, DateOnly? To);

public sealed record MembershipRow(OrganisationId Id, string Key, string Name, DateOnly From, DateOnly? To);

internal sealed class GetOrganisationHandler : IHandler<GetOrganisation, OrganisationDetails>
{
    public async Task<OrganisationDetails> Handle(GetOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        var found = await (
            from o in db.Organisations
            where o.Key == request.Key
            from p in db.People.Where(p => p.Id == o.ClosedById).DefaultIfEmpty()
            select new OrganisationDetails
            {
                Id = o.Id,
                Version = o.Version,
                Key = o.Key,
                Name = o.Name,
                Kind = o.Kind,
                Number = o.OrganisationNumber,
                County = o.CountyName,
                Population = o.Population,
                Size = OrganisationRules.SizeOf(o.Kind, o.Population),
                LanguageForm = o.LanguageForm,
                IsActive = o.IsActive,
                ClosedBy = p.Name,
                ClosedAt = o.ClosedAt,
            }).SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var roles = await (
            from g in db.Set<RoleGrant>()
            where g.OrganisationId == found.Id && (g.To == null || g.To >= today)
            join p in db.People on g.PersonId equals p.Id
            orderby p.Name, g.Role
            select new OrganisationRoleRow(p.Id, p.Name, p.JobTitle, p.IsActive, g.Role, g.From, g.To)).ToListAsync(ct);
        var seats = await (
            from s in db.Seats
            where s.OrganisationId == found.Id && (s.To == null || s.To >= today)
            join p in db.People on s.PersonId equals p.Id
            join b in db.Bodies on s.BodyId equals b.Id
            orderby b.Name, s.Function, p.Name
            select new OrganisationSeatRow(p.Id, p.Name, b.Slug, new BodyName(b.Name, b.NameNn, b.NameEn), s.Function, s.From, s.To)).ToListAsync(ct);
        var takesPartIn = await (
            from m in db.NetworkMemberships
            where m.MemberId == found.Id
            join o in db.Organisations on m.NetworkId equals o.Id
            orderby m.To == null || m.To >= today descending, o.Name, m.From
            select new MembershipRow(o.Id, o.Key, o.Name, m.From, m.To)).ToListAsync(ct);
        IReadOnlyList<MembershipRow> participants = !OrganisationRules.HasParticipants(found.Kind) ? [] : await (
            from m in db.NetworkMemberships
            where m.NetworkId == found.Id
            join o in db.Organisations on m.MemberId equals o.Id
            orderby m.To == null || m.To >= today descending, o.Name, m.From
            select new MembershipRow(o.Id, o.Key, o.Name, m.From, m.To)).ToListAsync(ct);
        return found with
        {
            Roles = roles,
            Seats = seats,
            TakesPartIn = takesPartIn,
            Participants = participants,
            ToCorrect = OrganisationRules.ObstaclesToCorrecting(found.Kind, null),
            ToClose = OrganisationRules.ObstaclesToClosing(found.Kind, found.IsActive),
        };
    }
}
