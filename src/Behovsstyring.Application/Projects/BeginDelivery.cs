using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Projects;

[Requires(Permission.ManageProject)]
public sealed record BeginDelivery(CaseId Id, Guid Delivery) : ICommand<Done>;

internal sealed class BeginDeliveryHandler : IHandler<BeginDelivery, Done>
{
    public async Task<Done> Handle(BeginDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.FindOwn(context, request.Id, ct)).BeginDelivery(request.Delivery, context.Now);
        return default;
    }
}
