using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Transparency;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>The log's newest signed word for what it holds. Worth saving: it shows later whether anything was changed or taken away.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetCheckpoint : IQuery<Checkpoint>;

internal sealed class GetCheckpointHandler : IHandler<GetCheckpoint, Checkpoint>
{
    public Task<Checkpoint> Handle(GetCheckpoint request, UseCaseContext context, CancellationToken ct) =>
        context.Db.DecisionLogCheckpoints.RequireNewestAsync(ct);
}
