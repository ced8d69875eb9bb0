using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Organisations;

/// <summary>
/// Closes an organisation: from the next action on no one can act for it. Nothing is deleted, for what was done in its name
/// stays on record.
/// </summary>
[Requires(Permission.Administer)]
public sealed record CloseOrganisation(OrganisationId Id) : ICommand<Done>;

internal sealed class CloseOrganisationHandler : IHandler<CloseOrganisation, Done>
{
    public async Task<Done> Handle(CloseOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        (await OrganisationLoading.Load(context, request.Id, ct)).Close(context.By);
        return default;
    }
}
