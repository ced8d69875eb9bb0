using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Administration;

/// <summary>What there is to look after, in numbers, for those who may: each sees only the parts that are theirs.</summary>
[Requires(Permission.Administer, Permission.ManageBodies)]
public sealed record GetAdministration : IQuery<AdministrationOverview>;

/// <param name="Organisations">None for those who only look after bodies; so with people.</param>
/// <param name="Model">None for those who may not draft it.</param>
public sealed record AdministrationOverview(OrganisationNumbers? Organisations, PeopleNumbers? People, BodyNumbers Bodies, ModelNumbers? Model);

/// <param name="MembersWithoutSpokesperson">Members without a person who may take a position for them.</param>
public sealed record OrganisationNumbers(int Members, int Others, int Closed, int MembersWithoutSpokesperson);

/// <param name="WithoutAnything">Open accounts with neither role nor seat today.</param>
public sealed record PeopleNumbers(int InUse, int NeverSignedIn, int Closed, int WithoutAnything);

/// <param name="WithoutLeader">Bodies without a leader today.</param>
/// <param name="EndingSoon">Seats that end within ninety days.</param>
public sealed record BodyNumbers(int Bodies, int Seats, int WithoutLeader, int EndingSoon);

/// <param name="Number">The version in force.</param>
public sealed record ModelNumbers(int Number, bool HasDraft);

internal sealed class GetAdministrationHandler : IHandler<GetAdministration, AdministrationOverview>
{
    private const int Soon = 90;

    public async Task<AdministrationOverview> Handle(GetAdministration request, UseCaseContext context, CancellationToken ct)
    {
        var administers = context.Actor.Has(Permission.Administer);
        return new AdministrationOverview(
            administers ? await Organisations(context, ct) : null,
            administers ? await People(context, ct) : null,
            await Bodies(context, ct),
            administers ? await Model(context, ct) : null);
    }

    private static Task<OrganisationNumbers> Organisations(UseCaseContext context, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        return db.Organisations.GroupBy(o => 1).Select(all => new OrganisationNumbers(
            all.Count(o => o.IsActive && (o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.County)),
            all.Count(o => o.IsActive && o.Kind != OrganisationKind.Municipality && o.Kind != OrganisationKind.County),
            all.Count(o => !o.IsActive),
            db.Organisations.Count(o => o.IsActive && (o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.County)
                && !db.Set<RoleGrant>().Any(g => g.OrganisationId == o.Id && g.Role == Role.MemberRepresentative
                    && g.From <= today && (g.To == null || g.To >= today))))).SingleAsync(ct);
    }

    private static async Task<PeopleNumbers> People(UseCaseContext context, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        var states = await db.People.GroupBy(p => new { p.IsActive, Known = p.Identities.Any() })
            .Select(g => new { g.Key.IsActive, g.Key.Known, Count = g.Count() }).ToListAsync(ct);
        var idle = await db.People.CountAsync(
            p => p.IsActive && !p.Grants.Any(g => g.To == null || g.To >= today) && !db.Seats.Any(s => s.PersonId == p.Id && (s.To == null || s.To >= today)), ct);
        return new PeopleNumbers(
            states.Where(s => s is { IsActive: true, Known: true }).Sum(s => s.Count),
            states.Where(s => s is { IsActive: true, Known: false }).Sum(s => s.Count),
            states.Where(s => !s.IsActive).Sum(s => s.Count),
            idle);
    }

    private static async Task<BodyNumbers> Bodies(UseCaseContext context, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        var soon = today.AddDays(Soon);
        var bodies = db.Bodies.Where(b => b.DissolvedAfter == null || b.DissolvedAfter >= today);
        return new BodyNumbers(
            await bodies.CountAsync(ct),
            await db.Seats.CountAsync(s => s.From <= today && (s.To == null || s.To >= today), ct),
            await bodies.CountAsync(b => !b.Seats.Any(s => s.Function == SeatFunction.Leader && s.From <= today && (s.To == null || s.To >= today)), ct),
            await db.Seats.CountAsync(s => s.From <= today && s.To >= today && s.To <= soon, ct));
    }

    private static async Task<ModelNumbers> Model(UseCaseContext context, CancellationToken ct)
    {
        var models = context.Db.GovernanceModels;
        return new ModelNumbers(
            (await models.Where(m => m.State == GovernanceModelState.InForce).Select(m => m.Number).SingleAsync(ct))!.Value,
            await models.AnyAsync(m => m.State == GovernanceModelState.Draft, ct));
    }
}
