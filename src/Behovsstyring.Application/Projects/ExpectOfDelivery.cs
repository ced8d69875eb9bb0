using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

/// <summary>Writes down one thing that must hold for the delivery to be accepted.</summary>
[Requires(Permission.ManageProject)]
public sealed record ExpectOfDelivery(CaseId Id, Guid Delivery, string Text) : ICommand<Done>;

internal sealed class ExpectOfDeliveryValidator : AbstractValidator<ExpectOfDelivery>
{
    public ExpectOfDeliveryValidator() => RuleFor(c => c.Text).RequiredText(ProjectRules.LineMaxLength);
}

internal sealed class ExpectOfDeliveryHandler : IHandler<ExpectOfDelivery, Done>
{
    public async Task<Done> Handle(ExpectOfDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.FindOwn(context, request.Id, ct)).ExpectOfDelivery(request.Delivery, Guid.CreateVersion7(), request.Text, context.Now);
        return default;
    }
}
