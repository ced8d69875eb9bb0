using Behovsstyring.Transparency;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>Every key the log has signed with, oldest first.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetLogKeys : IQuery<IReadOnlyList<LogKeyRow>>;

public sealed record LogKeyRow(LogKey Key, DateTimeOffset FirstUsedAt);

internal sealed class GetLogKeysHandler : IHandler<GetLogKeys, IReadOnlyList<LogKeyRow>>
{
    public async Task<IReadOnlyList<LogKeyRow>> Handle(GetLogKeys request, UseCaseContext context, CancellationToken ct) =>
        [.. (await context.Db.DecisionLogKeys.OrderBy(k => k.FirstUsedAt).ThenBy(k => k.Id).ToListAsync(ct))
            .Select(k => new LogKeyRow(LogKey.FromSpki(Convert.ToBase64String(k.Spki)), k.FirstUsedAt))];
}
