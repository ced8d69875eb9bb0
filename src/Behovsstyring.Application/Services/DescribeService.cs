using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;
using FluentValidation;

namespace Behovsstyring.Application.Services;

/// <summary>Changes what a service is called and does. Carries the version its form was filled in from.</summary>
[Requires(Permission.ManageService)]
public sealed record DescribeService(CaseId Id, uint Version, LocalText Name, LocalText Description) : ICommand<Done>;

internal sealed class DescribeServiceValidator : AbstractValidator<DescribeService>
{
    public DescribeServiceValidator() => RuleFor(c => c).Obeys(c => ServiceRules.ProblemsIn(c.Name, c.Description));
}

internal sealed class DescribeServiceHandler : IHandler<DescribeService, Done>
{
    public async Task<Done> Handle(DescribeService request, UseCaseContext context, CancellationToken ct)
    {
        var service = await ServiceLoading.FindOwn(context, request.Id, ct);
        context.Db.ExpectVersion(service, request.Version);
        service.Revise(request.Name, request.Description, context.Now);
        return default;
    }
}
