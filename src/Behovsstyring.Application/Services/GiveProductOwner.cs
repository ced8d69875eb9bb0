using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>Names the one who answers for a service (<i>produktansvarlig</i>): somebody who holds that role today.</summary>
[Requires(Permission.ManageService)]
public sealed record GiveProductOwner(CaseId Id, PersonId Person) : ICommand<Done>;

internal sealed class GiveProductOwnerHandler : IHandler<GiveProductOwner, Done>
{
    public async Task<Done> Handle(GiveProductOwner request, UseCaseContext context, CancellationToken ct)
    {
        var service = await ServiceLoading.FindOwn(context, request.Id, ct);
        if (!await RoleHolders.Of(context.Db, Role.ProductOwner, context.Today).AnyAsync(p => p.Id == request.Person, ct))
        {
            throw new DomainException(ServiceErrors.NotAProductOwner);
        }

        service.GiveProductOwner(request.Person, context.Now);
        return default;
    }
}
