using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The status of a case, and of those it came from, at the gates they have met: what the phase path shows.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetCaseGates(CaseId Case) : IQuery<IReadOnlyList<CaseGate>>;

/// <summary>The same for those who work with the case: part of its page in the workspace.</summary>
/// <param name="Acting">The party the reader acts for.</param>
/// <param name="Ahead">The gate at the end of the phase, from the model in force, for those who may open its review.</param>
/// <param name="ToOpen">What prevents opening its review; none when the reader may not open it, or it is open.</param>
public sealed record CaseGatesForWork(IReadOnlyList<CaseGate> Gates, Party Acting, GateContent? Ahead, IReadOnlyList<Error>? ToOpen);

/// <param name="WaitingFor">Who has the next part, while the review runs.</param>
/// <param name="HasRecommendation">Somebody has recommended; the decision is what is left.</param>
/// <param name="HasOpenConditions">Passed on conditions that are not all settled.</param>
public sealed record CaseGate(
    Gate Gate, GateReviewId Review, string CaseNumber, GateReviewState State, GateStage? Stage, Party? WaitingFor, bool HasRecommendation,
    Followed? Followed, bool HasOpenConditions);

internal sealed class GetCaseGatesHandler : IHandler<GetCaseGates, IReadOnlyList<CaseGate>>
{
    public async Task<IReadOnlyList<CaseGate>> Handle(GetCaseGates request, UseCaseContext context, CancellationToken ct)
    {
        var kind = await context.Db.Cases.VisibleTo(context.Actor).Where(c => c.Id == request.Case).Select(c => (CaseKind?)c.Kind).TagWith(PreparedCommands.Mark).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        return await CaseGatesReading.Read(context, request.Case, kind, ct);
    }
}
