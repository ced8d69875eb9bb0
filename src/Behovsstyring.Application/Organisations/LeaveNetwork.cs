using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>A member stops taking part after a day, that day included.</summary>
/// <param name="From">The first day of the membership: there may have been earlier ones.</param>
[Requires(Permission.Administer)]
public sealed record LeaveNetwork(OrganisationId Network, OrganisationId Member, DateOnly From, DateOnly LastDay) : ICommand<Done>;

internal sealed class LeaveNetworkHandler : IHandler<LeaveNetwork, Done>
{
    public async Task<Done> Handle(LeaveNetwork request, UseCaseContext context, CancellationToken ct)
    {
        var membership = await context.Db.NetworkMemberships.SingleOrDefaultAsync(
            m => m.NetworkId == request.Network && m.MemberId == request.Member && m.From == request.From, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        membership.End(request.LastDay);
        return default;
    }
}
