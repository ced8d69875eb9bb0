using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>The service for those who work with it, and what the one who asks may do with it now.</summary>
[Requires(Permission.Work)]
public sealed record GetServiceForWork(string Slug) : IQuery<ServiceForWork>;

/// <param name="MayManage">It is theirs to change.</param>
/// <param name="MayEstablishCouncil">It has no user council, and they may give it one.</param>
/// <param name="Ahead">The steps of its life that are still before it; empty when it is closed.</param>
/// <param name="Candidates">Those who hold the role of product owner today; only for those who may choose among them.</param>
public sealed record ServiceForWork(
    ServiceDetails Service, bool IsFollowing, bool MayManage, bool MayEstablishCouncil, IReadOnlyList<ServiceLifecycle> Ahead, IReadOnlyList<ProductOwnerChoice> Candidates,
    DocumentsForWork Documents, CaseLeadForWork? Lead);

public sealed record ProductOwnerChoice(PersonId Person, string Name);

internal sealed class GetServiceForWorkHandler : IHandler<GetServiceForWork, ServiceForWork>
{
    public async Task<ServiceForWork> Handle(GetServiceForWork request, UseCaseContext context, CancellationToken ct)
    {
        var service = await ServiceReading.Read(context, request.Slug, ct);
        var me = context.Actor.RequirePerson();
        var follows = await context.Db.CaseFollowers.AnyAsync(f => f.CaseId == service.Id && f.PersonId == me, ct);
        var lead = await CaseLeads.ForWorkAsync(context, service.Id, CaseKind.Service, ct);
        var mine = lead is { Works: true };
        return new ServiceForWork(
            service,
            follows,
            mine,
            service.UserCouncil is null && context.Actor.Has(Permission.ManageBodies),
            ServiceRules.After(service.Lifecycle),
            mine ? await RoleHolders.Of(context.Db, Role.ProductOwner, context.Today).OrderBy(p => p.Name).Select(p => new ProductOwnerChoice(p.Id, p.Name)).ToListAsync(ct) : [],
            DocumentAccess.ForWork(context.Actor, CaseKind.Service, CaseState.Active, service.Documents, mine),
            lead);
    }
}
