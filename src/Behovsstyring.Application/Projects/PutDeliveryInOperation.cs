using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>An accepted delivery becomes part of a service in the catalogue.</summary>
[Requires(Permission.ManageProject)]
public sealed record PutDeliveryInOperation(CaseId Id, Guid Delivery, CaseId Service) : ICommand<Done>;

internal sealed class PutDeliveryInOperationHandler : IHandler<PutDeliveryInOperation, Done>
{
    public async Task<Done> Handle(PutDeliveryInOperation request, UseCaseContext context, CancellationToken ct)
    {
        var lifecycle = await context.Db.Services.Where(s => s.Id == request.Service).Select(s => (ServiceLifecycle?)s.Lifecycle).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        if (!ServiceRules.TakesDeliveries(lifecycle))
        {
            throw new DomainException(ServiceErrors.TakesNothingNew);
        }

        (await ProjectLoading.FindOwn(context, request.Id, ct)).PutDeliveryInOperation(request.Delivery, request.Service, context.Now);
        return default;
    }
}
