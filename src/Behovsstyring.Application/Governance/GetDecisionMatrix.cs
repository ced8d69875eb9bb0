using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The decision matrix everyone may read: the version in force, or an earlier one by number. A draft is not there.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetDecisionMatrix(int? Number = null) : IQuery<DecisionMatrix>;

public sealed record DecisionMatrix(
    int Number, bool IsInForce, DateTimeOffset InForceFrom, DateTimeOffset? InForceUntil, GovernanceBasis? Basis, GovernanceContent Content,
    IReadOnlyList<MatrixVersionRow> Versions);

public sealed record MatrixVersionRow(int Number, bool IsInForce, DateTimeOffset InForceFrom, DateTimeOffset? InForceUntil);

internal sealed class GetDecisionMatrixHandler : IHandler<GetDecisionMatrix, DecisionMatrix>
{
    public async Task<DecisionMatrix> Handle(GetDecisionMatrix request, UseCaseContext context, CancellationToken ct)
    {
        var published = context.Db.GovernanceModels.Where(m => m.State == GovernanceModelState.InForce || m.State == GovernanceModelState.Superseded);
        var model = await published
            .Where(m => request.Number == null ? m.State == GovernanceModelState.InForce : m.Number == request.Number)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var versions = await published.OrderByDescending(m => m.Number)
            .Select(m => new MatrixVersionRow(m.Number!.Value, m.State == GovernanceModelState.InForce, m.InForceFrom!.Value, m.InForceUntil))
            .ToListAsync(ct);
        return new DecisionMatrix(
            model.Number!.Value, model.State == GovernanceModelState.InForce, model.InForceFrom!.Value, model.InForceUntil, model.Basis, model.Content, versions);
    }
}
