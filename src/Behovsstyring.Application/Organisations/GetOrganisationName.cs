using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>What the organisation with a key is called; none when there is no such.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetOrganisationName(string Key) : IQuery<string?>;

internal sealed class GetOrganisationNameHandler : IHandler<GetOrganisationName, string?>
{
    public async Task<string?> Handle(GetOrganisationName request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Organisations.Where(o => o.Key == request.Key).Select(o => o.Name).SingleOrDefaultAsync(ct);
}
