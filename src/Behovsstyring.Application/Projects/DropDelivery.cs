using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;

namespace Behovsstyring.Application.Projects;

[Requires(Permission.ManageProject)]
public sealed record DropDelivery(CaseId Id, Guid Delivery, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, ProjectRules.NoteMaxLength, nameof(Reason)).Errors;
}

internal sealed class DropDeliveryHandler : IHandler<DropDelivery, Done>
{
    public async Task<Done> Handle(DropDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.Find(context, request.Id, ct)).DropDelivery(request.Delivery, request.Reason, context.Now);
        return default;
    }
}
