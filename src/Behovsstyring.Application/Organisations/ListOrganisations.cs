using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Application.Organisations;

/// <summary>The organisations, as those who look after them see them: searched, filtered and paged in the database.</summary>
[Requires(Permission.Administer)]
public sealed record ListOrganisations : OrganisationFilter, IQuery<Page<OrganisationRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

public abstract record OrganisationFilter
{
    public string? Search { get; init; }

    public OrganisationKind? Kind { get; init; }

    /// <summary>Two digits.</summary>
    public string? County { get; init; }

    /// <summary>Closed ones instead of open ones.</summary>
    public bool Closed { get; init; }

    /// <summary>Only organisations without a role holder today.</summary>
    public bool WithoutPeople { get; init; }

    public OrganisationSort Sort { get; init; }

    public bool Reversed { get; init; }
}

public enum OrganisationSort
{
    Name = 0,
    /// <summary>The most people first; those without a count last.</summary>
    Population = 1,
}

/// <param name="People">How many have a role for it today.</param>
/// <param name="Seats">How many seats represent it today.</param>
public sealed record OrganisationRow(
    string Key, string Name, OrganisationKind Kind, string? Number, string? County, int? Population, SizeClass? Size, bool IsActive, int People, int Seats);

internal sealed class ListOrganisationsHandler : IHandler<ListOrganisations, Page<OrganisationRow>>
{
    public Task<Page<OrganisationRow>> Handle(ListOrganisations request, UseCaseContext context, CancellationToken ct)
    {
        var matching = OrganisationListing.Matching(context, request);
        return OrganisationListing.Rows(context, matching.Sorted(request)).ToPageAsync(matching, request.Page, request.Size, ct);
    }
}
