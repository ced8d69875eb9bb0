using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Organisations;

/// <summary>Opens a closed organisation again, with the roles and seats that have not ended meanwhile.</summary>
[Requires(Permission.Administer)]
public sealed record ReopenOrganisation(OrganisationId Id) : ICommand<Done>;

internal sealed class ReopenOrganisationHandler : IHandler<ReopenOrganisation, Done>
{
    public async Task<Done> Handle(ReopenOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        (await OrganisationLoading.Load(context, request.Id, ct)).Reopen();
        return default;
    }
}
