using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Projects;

/// <summary>Hands the delivery over for acceptance.</summary>
[Requires(Permission.ManageProject)]
public sealed record HandOverDelivery(CaseId Id, Guid Delivery) : ICommand<Done>;

internal sealed class HandOverDeliveryHandler : IHandler<HandOverDelivery, Done>
{
    public async Task<Done> Handle(HandOverDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.FindOwn(context, request.Id, ct)).HandOverDelivery(request.Delivery, context.Now);
        return default;
    }
}
