using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

[Requires(Permission.ManageProject)]
public sealed record DropDelivery(CaseId Id, Guid Delivery, string Reason) : ICommand<Done>;

internal sealed class DropDeliveryValidator : AbstractValidator<DropDelivery>
{
    public DropDeliveryValidator() => RuleFor(c => c.Reason).RequiredText(ProjectRules.NoteMaxLength);
}

internal sealed class DropDeliveryHandler : IHandler<DropDelivery, Done>
{
    public async Task<Done> Handle(DropDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.FindOwn(context, request.Id, ct)).DropDelivery(request.Delivery, request.Reason, context.Now);
        return default;
    }
}
