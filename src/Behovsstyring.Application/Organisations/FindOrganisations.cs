using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>Finds an organisation by its name, to be chosen in a form: those that begin with what was written come first.</summary>
[Requires(Permission.Work)]
public sealed record FindOrganisations(string Search) : IQuery<IReadOnlyList<OrganisationHit>>
{
    public const int Most = 8;

    /// <summary>Kommuner and fylkeskommuner only.</summary>
    public bool MembersOnly { get; init; }
}

/// <param name="County">Two places may have one name.</param>
public sealed record OrganisationHit(OrganisationId Id, string Name, string? County);

internal sealed class FindOrganisationsHandler : IHandler<FindOrganisations, IReadOnlyList<OrganisationHit>>
{
    public async Task<IReadOnlyList<OrganisationHit>> Handle(FindOrganisations request, UseCaseContext context, CancellationToken ct)
    {
        List<string> words = [.. SearchWords.Words(request.Search)];
        if (words.Count == 0)
        {
            return [];
        }

        var found = context.Db.Organisations.Where(o => o.IsActive);
        if (request.MembersOnly)
        {
            found = found.Where(o => o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.County);
        }

        foreach (var word in words)
        {
            found = found.Where(o => EF.Functions.ILike(o.Name, $"%{word}%"));
        }

        return await found
            .OrderByDescending(o => EF.Functions.ILike(o.Name, $"{words[0]}%"))
            .ThenBy(o => o.Name.Length)
            .ThenBy(o => o.Name)
            .Take(FindOrganisations.Most)
            .Select(o => new OrganisationHit(o.Id, o.Name, o.CountyName))
            .ToListAsync(ct);
    }
}
