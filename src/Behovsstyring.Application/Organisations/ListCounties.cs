using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>The counties, for filters: those that have a fylkeskommune, by name.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListCounties : IQuery<IReadOnlyList<CountyRow>>;

/// <param name="Number">Two digits.</param>
public sealed record CountyRow(string Number, string Name);

internal sealed class ListCountiesHandler : IHandler<ListCounties, IReadOnlyList<CountyRow>>
{
    public async Task<IReadOnlyList<CountyRow>> Handle(ListCounties request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Organisations
            .Where(o => o.Kind == OrganisationKind.County && o.IsActive && o.CountyNumber != null)
            .OrderBy(o => o.Name)
            .Select(o => new CountyRow(o.CountyNumber!, o.CountyName ?? o.Name))
            .ToListAsync(ct);
}
