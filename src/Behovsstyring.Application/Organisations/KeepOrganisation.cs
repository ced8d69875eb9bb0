using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>An administrator corrects the name or the number of an organisation that reference data does not look after.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.Administer)]
public sealed record CorrectOrganisation(OrganisationId Id, uint Version, string Name, string? OrganisationNumber) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck()
        .Required(Name, OrganisationRules.NameMaxLength)
        .That(
            OrganisationNumber is null || OrganisationRules.IsOrganisationNumber(OrganisationNumber),
            OrganisationErrors.NumberNotValid with { Field = nameof(OrganisationNumber) })
        .Errors;
}

/// <summary>
/// Closes an organisation: from the next action on nobody can do anything for it. Nothing is deleted, for what was done in its name
/// stays on record.
/// </summary>
[Requires(Permission.Administer)]
public sealed record CloseOrganisation(OrganisationId Id) : ICommand<Done>;

/// <summary>Opens a closed organisation again, with the roles and seats that have not ended meanwhile.</summary>
[Requires(Permission.Administer)]
public sealed record ReopenOrganisation(OrganisationId Id) : ICommand<Done>;

/// <summary>A member begins to take part in a network or a joint undertaking.</summary>
[Requires(Permission.Administer)]
public sealed record JoinNetwork(OrganisationId Network, OrganisationId Member, DateOnly From) : ICommand<Done>;

/// <summary>A member stops taking part after a day, that day included.</summary>
/// <param name="From">The first day of the membership: there may have been earlier ones.</param>
[Requires(Permission.Administer)]
public sealed record LeaveNetwork(OrganisationId Network, OrganisationId Member, DateOnly From, DateOnly LastDay) : ICommand<Done>;

internal sealed class KeepOrganisationHandlers :
    IHandler<CorrectOrganisation, Done>, IHandler<CloseOrganisation, Done>, IHandler<ReopenOrganisation, Done>,
    IHandler<JoinNetwork, Done>, IHandler<LeaveNetwork, Done>
{
    public async Task<Done> Handle(CorrectOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        var organisation = await Load(context, request.Id, ct);
        context.Db.ExpectVersion(organisation, request.Version);
        organisation.Correct(request.Name, request.OrganisationNumber);
        return default;
    }

    public async Task<Done> Handle(CloseOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        (await Load(context, request.Id, ct)).Close(context.By);
        return default;
    }

    public async Task<Done> Handle(ReopenOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        (await Load(context, request.Id, ct)).Reopen();
        return default;
    }

    public async Task<Done> Handle(JoinNetwork request, UseCaseContext context, CancellationToken ct)
    {
        var network = await Load(context, request.Network, ct);
        var member = await context.Db.Organisations
            .Where(o => o.Id == request.Member && o.IsActive)
            .Select(o => (OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(OrganisationErrors.NotMembers with { Field = nameof(JoinNetwork.Member) });
        var earlier = await context.Db.NetworkMemberships.Where(m => m.NetworkId == network.Id && m.MemberId == request.Member).ToListAsync(ct);
        DomainException.ThrowIfAny(OrganisationRules.ObstaclesToJoining(network.Kind, member, request.From, earlier));
        context.Db.NetworkMemberships.Add(NetworkMembership.Join(network.Id, request.Member, request.From));
        return default;
    }

    public async Task<Done> Handle(LeaveNetwork request, UseCaseContext context, CancellationToken ct)
    {
        var membership = await context.Db.NetworkMemberships.SingleOrDefaultAsync(
            m => m.NetworkId == request.Network && m.MemberId == request.Member && m.From == request.From, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        membership.End(request.LastDay);
        return default;
    }

    private static async Task<Organisation> Load(UseCaseContext context, OrganisationId id, CancellationToken ct)
    {
        await context.Db.LockAsync(id.Value, ct);
        return await context.Db.Organisations.SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
    }
}
