using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>Organisations to choose from, by the beginning of a word in their name; those with the shortest names first, so that «Os» is found.</summary>
[Requires(Permission.Work)]
public sealed record FindOrganisations(string Search) : IQuery<IReadOnlyList<OrganisationChoice>>;

public sealed record OrganisationChoice(OrganisationId Id, string Name, OrganisationKind Kind);

internal sealed class FindOrganisationsHandler : IHandler<FindOrganisations, IReadOnlyList<OrganisationChoice>>
{
    private const int Most = 12;

    public async Task<IReadOnlyList<OrganisationChoice>> Handle(FindOrganisations request, UseCaseContext context, CancellationToken ct)
    {
        var words = request.Search.Trim();
        if (words.Length == 0)
        {
            return [];
        }

        var pattern = words.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_");
        return await context.Db.Organisations
            .Where(o => o.IsActive && (EF.Functions.ILike(o.Name, pattern + "%") || EF.Functions.ILike(o.Name, "% " + pattern + "%") || EF.Functions.ILike(o.Name, "%-" + pattern + "%")))
            .OrderBy(o => o.Name.Length).ThenBy(o => o.Name)
            .Take(Most)
            .Select(o => new OrganisationChoice(o.Id, o.Name, o.Kind))
            .ToListAsync(ct);
    }
}
