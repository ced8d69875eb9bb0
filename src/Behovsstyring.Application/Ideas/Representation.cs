using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Application.Ideas;

/// <summary>
/// Who among the members has said that they have a need, held against all who could: by county, and by size.
/// Shown before the decision, so that those who are missing are seen in time.
/// </summary>
/// <param name="Having">The members who have it: the one that raised it, and those that support it.</param>
/// <param name="BySize">Kommuner by size, and the fylkeskommuner (no size) last.</param>
public sealed record Representation(
    int Having, int Members, IReadOnlyList<CountyShare> ByCounty, IReadOnlyList<SizeShare> BySize)
{
    public static readonly Representation None = new(0, 0, [], []);

    internal static Representation Of(IReadOnlyCollection<MemberGroup> members, IReadOnlyCollection<MemberGroup> having)
    {
        var byCounty = members.GroupBy(m => (m.County, m.CountyName)).OrderBy(c => c.Key.CountyName, NorwegianOrder.Comparer)
            .Select(county => new CountyShare(
                county.Key.CountyName ?? "", having.Where(h => h.County == county.Key.County).Sum(h => h.Count), county.Sum(m => m.Count)));
        SizeClass?[] sizes = [SizeClass.Small, SizeClass.Medium, SizeClass.Large, null];
        var bySize =
            from size in sizes
            let of = members.Where(m => m.Size == size).Sum(m => m.Count)
            where of > 0
            select new SizeShare(size, having.Where(h => h.Size == size).Sum(h => h.Count), of);
        return new Representation(having.Sum(h => h.Count), members.Sum(m => m.Count), [.. byCounty], [.. bySize]);
    }
}

public sealed record CountyShare(string County, int Having, int Of);

/// <param name="Size">None: fylkeskommuner, which are not compared with kommuner by size.</param>
public sealed record SizeShare(SizeClass? Size, int Having, int Of);

/// <summary>How many members of one county and one size.</summary>
internal sealed record MemberGroup(string? County, string? CountyName, OrganisationKind Kind, SizeClass? Size, int Count)
{
    public static MemberGroup One(OrganisationKind kind, string? county, string? countyName, int? population) =>
        new(county, countyName, kind, OrganisationRules.SizeOf(kind, population), 1);
}
