using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>Finds a kommune or fylkeskommune by its name, to be chosen in a form: those that begin with what was written come first.</summary>
[Requires(Permission.Work)]
public sealed record FindMembers(string Search) : IQuery<IReadOnlyList<MemberHit>>
{
    public const int Most = 8;
}

/// <param name="County">Two places may have one name.</param>
public sealed record MemberHit(OrganisationId Id, string Name, string? County);

internal sealed class FindMembersHandler : IHandler<FindMembers, IReadOnlyList<MemberHit>>
{
    public async Task<IReadOnlyList<MemberHit>> Handle(FindMembers request, UseCaseContext context, CancellationToken ct)
    {
        var members = context.Db.Organisations.Where(o => o.IsActive && (o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.County));
        List<string> words = [.. SearchWords.Words(request.Search)];
        if (words.Count == 0)
        {
            return [];
        }

        foreach (var word in words)
        {
            members = members.Where(o => EF.Functions.ILike(o.Name, $"%{word}%"));
        }

        return await members
            .OrderByDescending(o => EF.Functions.ILike(o.Name, $"{words[0]}%"))
            .ThenBy(o => o.Name)
            .Take(FindMembers.Most)
            .Select(o => new MemberHit(o.Id, o.Name, o.CountyName))
            .ToListAsync(ct);
    }
}
