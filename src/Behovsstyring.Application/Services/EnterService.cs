using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>
/// A new service enters the catalogue, planned or in operation. The company owns the services (KS' concept study ch. 6.7);
/// its officers and product owners keep the catalogue.
/// </summary>
[Requires(Permission.ManageService)]
public sealed record EnterService(DeliveryArea Area, ServiceLifecycle Lifecycle, LocalText Name, LocalText Description) : ICommand<string>;

internal sealed class EnterServiceValidator : AbstractValidator<EnterService>
{
    public EnterServiceValidator() => RuleFor(c => c).Obeys(c => ServiceRules.ObstaclesToEntering(c.Area, c.Lifecycle, c.Name, c.Description));
}

internal sealed class EnterServiceHandler : IHandler<EnterService, string>
{
    public async Task<string> Handle(EnterService request, UseCaseContext context, CancellationToken ct)
    {
        var slug = ServiceRules.SlugOf(request.Name.Nb);
        if (await context.Db.Services.AnyAsync(s => s.Slug == slug, ct))
        {
            throw new DomainException(ServiceErrors.NameIsTaken);
        }

        var service = Service.Enter(
            CaseId.New(), await CaseNumbers.Next(context, CaseKind.Service, ct), slug, request.Area,
            request.Name, request.Description, request.Lifecycle, context.Now);
        if (!context.Actor.Has(Permission.ManageProject))
        {
            // A product owner enters what they will answer for.
            service.Case.Entrust(context.Actor.RequirePerson(), context.Now);
        }

        context.Db.Services.Add(service);
        return slug;
    }
}
