using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>Those who have a role at a member today, for the company to name as its representative in a project.</summary>
[Requires(Permission.ManageProject)]
public sealed record ListRepresentatives(OrganisationId Member) : IQuery<IReadOnlyList<RepresentativeChoice>>
{
    /// <summary>No member has nearly as many; beyond it the list is no use.</summary>
    public const int Most = 100;
}

public sealed record RepresentativeChoice(PersonId Person, string Name, string? JobTitle);

internal sealed class ListRepresentativesHandler : IHandler<ListRepresentatives, IReadOnlyList<RepresentativeChoice>>
{
    public async Task<IReadOnlyList<RepresentativeChoice>> Handle(ListRepresentatives request, UseCaseContext context, CancellationToken ct) =>
        await RoleHolders.At(context.Db, request.Member, context.Today)
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Take(ListRepresentatives.Most)
            .Select(p => new RepresentativeChoice(p.Id, p.Name, p.JobTitle)).ToListAsync(ct);
}
