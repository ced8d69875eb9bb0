using Behovsstyring.Application.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

internal static class PeopleSearch
{
    /// <summary>Every word is in the name, the address or the title.</summary>
    public static IQueryable<Person> Named(this IQueryable<Person> people, string? search) => SearchWords.Words(search).Aggregate(
        people, (found, word) => found.Where(p =>
            EF.Functions.ILike(p.Name, $"%{word}%") || EF.Functions.ILike(p.Email!, $"%{word}%") || EF.Functions.ILike(p.JobTitle!, $"%{word}%")));
}
