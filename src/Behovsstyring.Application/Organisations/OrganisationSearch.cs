using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

internal static class OrganisationSearch
{
    /// <summary>Every word is in the name, or is the number or the short name.</summary>
    public static IQueryable<Organisation> Matching(this IQueryable<Organisation> organisations, string? search) =>
        SearchWords.Words(search).Aggregate(organisations, (found, word) => found.Where(o =>
            EF.Functions.ILike(o.Name, $"%{word}%") || o.OrganisationNumber == word || o.Key == word));
}
