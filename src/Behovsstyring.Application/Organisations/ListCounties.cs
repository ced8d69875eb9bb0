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

internal sealed class ListCountiesHandler(KeptCounties kept) : IHandler<ListCounties, IReadOnlyList<CountyRow>>
{
    public async Task<IReadOnlyList<CountyRow>> Handle(ListCounties request, UseCaseContext context, CancellationToken ct) =>
        kept.At(context.Now) ?? kept.Keep(context.Now, await context.Db.Organisations
            .Where(o => o.Kind == OrganisationKind.County && o.IsActive && o.CountyNumber != null)
            .OrderBy(o => o.Name)
            .Select(o => new CountyRow(o.CountyNumber!, o.CountyName ?? o.Name))
            .ToListAsync(ct));
}

/// <summary>The counties change once in some years, and every list with a county filter shows them. Kept as long as an open page is.</summary>
internal sealed class KeptCounties
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(60);

    private volatile Kept? _kept;

    public IReadOnlyList<CountyRow>? At(DateTimeOffset now) => _kept is { } kept && now - kept.Read < Age ? kept.Counties : null;

    public IReadOnlyList<CountyRow> Keep(DateTimeOffset now, IReadOnlyList<CountyRow> counties)
    {
        _kept = new Kept(now, counties);
        return counties;
    }

    private sealed record Kept(DateTimeOffset Read, IReadOnlyList<CountyRow> Counties);
}
