using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>Finds an organisation by its name or number, to be chosen in a form: those that begin with what was written come first.</summary>
/// <param name="MembersOnly">Kommuner and fylkeskommuner only.</param>
[Requires(Permission.Work)]
public sealed record FindOrganisations(string Search, bool MembersOnly = false) : IQuery<IReadOnlyList<FoundOrganisation>>
{
    public const int Most = 12;
}

public sealed record FoundOrganisation(OrganisationId Id, string Key, string Name, OrganisationKind Kind)
{
    /// <summary>Two places may have one name.</summary>
    public string? County { get; init; }
}

internal sealed class FindOrganisationsHandler : IHandler<FindOrganisations, IReadOnlyList<FoundOrganisation>>
{
    public async Task<IReadOnlyList<FoundOrganisation>> Handle(FindOrganisations request, UseCaseContext context, CancellationToken ct)
    {
        var parts = SearchText.Cut(request.Search);
        if (parts.Count == 0)
        {
            return [];
        }

        var beginning = $" {parts[0].Words[0]}%";
        // The county tells two of one name apart; alone it would bring all its members.
        string[] inName = [.. parts.SelectMany(p => p.Words).Select(w => $"%{w}%{SearchColumns.Beside}%")];

        var found = context.Db.Organisations.Where(o => o.IsActive);
        if (request.MembersOnly)
        {
            found = found.Where(o => o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.County);
        }

        return await found.Named(request.Search)
            .Where(o => inName.Any(word => EF.Functions.Like(EF.Property<string>(o, SearchColumns.Names), word)))
            .OrderByDescending(o => EF.Functions.Like(EF.Property<string>(o, SearchColumns.Names), beginning))
            .ThenBy(o => o.Name.Length)
            .ThenBy(o => o.Name)
            .Take(FindOrganisations.Most)
            .Select(o => new FoundOrganisation(o.Id, o.Key, o.Name, o.Kind) { County = o.CountyName })
            .ToListAsync(ct);
    }
}
