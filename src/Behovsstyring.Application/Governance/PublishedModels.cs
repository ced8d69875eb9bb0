using System.Collections.Concurrent;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// The versions of the governance model for reading. What a published version says can never change, and it is a large document: it is
/// read and understood once, and kept.
/// </summary>
internal static class PublishedModels
{
    private static readonly ConcurrentDictionary<GovernanceModelId, (int Number, GovernanceContent Content)> Known = new();

    public static async Task<(int Number, GovernanceContent Content)> Read(UseCaseContext context, GovernanceModelId id, CancellationToken ct)
    {
        if (!Known.TryGetValue(id, out var model))
        {
            var found = await context.Db.GovernanceModels.AsNoTracking().Where(m => m.Id == id).Select(m => new { m.Number, m.Content }).SingleAsync(ct);
            model = (found.Number ?? throw new InvalidOperationException("A gate review follows a published version."), found.Content);
            Known.TryAdd(id, model);
        }

        return model;
    }

    public static async Task<GovernanceContent> InForce(UseCaseContext context, CancellationToken ct)
    {
        var id = await context.Db.GovernanceModels.Where(m => m.State == GovernanceModelState.InForce).Select(m => m.Id).SingleAsync(ct);
        return (await Read(context, id, ct)).Content;
    }
}
