using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>A member begins to take part in a network or a joint undertaking.</summary>
[Requires(Permission.Administer)]
public sealed record JoinNetwork(OrganisationId Network, OrganisationId Member, DateOnly From) : ICommand<Done>;

internal sealed class JoinNetworkHandler : IHandler<JoinNetwork, Done>
{
    public async Task<Done> Handle(JoinNetwork request, UseCaseContext context, CancellationToken ct)
    {
        var network = await OrganisationLoading.Load(context, request.Network, ct);
        var member = await context.Db.Organisations
            .Where(o => o.Id == request.Member && o.IsActive)
            .Select(o => (OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(OrganisationErrors.NotMembers with { Field = nameof(JoinNetwork.Member) });
        var earlier = await context.Db.NetworkMemberships.Where(m => m.NetworkId == network.Id && m.MemberId == request.Member).ToListAsync(ct);
        Guard.Against(OrganisationRules.ObstaclesToJoining(network.Kind, member, request.From, earlier));
        context.Db.NetworkMemberships.Add(NetworkMembership.Join(network.Id, request.Member, request.From));
        return default;
    }
}
