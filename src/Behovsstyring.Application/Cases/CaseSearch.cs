using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence.Configurations;
using Behovsstyring.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Behovsstyring.Application.Cases;

internal static class CaseSearch
{
    /// <summary>Cases with every word in title, summary or text; or the one case whose number was typed.</summary>
    public static IQueryable<Case> Containing(this IQueryable<Case> cases, string? typed)
    {
        if (SearchWords.AsCaseNumber(typed) is { } number)
        {
            return cases.Where(c => c.Number!.StartsWith(number));
        }

        return SearchWords.ToTsQuery(typed) is { } words
            ? cases.Where(c => EF.Property<NpgsqlTsVector>(c, CaseConfiguration.Search).Matches(EF.Functions.ToTsQuery("norwegian", words)))
            : cases;
    }
}
