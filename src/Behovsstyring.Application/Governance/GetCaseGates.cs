using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>How a case and those it came from stand at the gates they have met: what the phase path shows.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetCaseGates(CaseId Case) : IQuery<IReadOnlyList<CaseGate>>;

/// <summary>The same for those who work with the case, and the gate ahead with what is asked there.</summary>
[Requires(Permission.Work)]
public sealed record GetCaseGatesForWork(CaseId Case) : IQuery<CaseGatesForWork>;

/// <param name="Acting">The party the reader acts for.</param>
/// <param name="Ahead">The gate at the end of the phase the case is in, as the model in force has it; none when the road is walked.</param>
/// <param name="ToOpen">What stands in the way of opening its review; none when that is not mine to do, or it is open.</param>
public sealed record CaseGatesForWork(IReadOnlyList<CaseGate> Gates, Party Acting, GateContent? Ahead, IReadOnlyList<Error>? ToOpen);

/// <param name="WaitingFor">Who has the next part, while the review runs.</param>
/// <param name="HasRecommendation">Somebody has recommended; the decision is what is left.</param>
/// <param name="HasOpenConditions">Passed on conditions that are not all settled.</param>
public sealed record CaseGate(
    Gate Gate, GateReviewId Review, string CaseNumber, GateReviewState State, GateStage? Stage, Party? WaitingFor, bool HasRecommendation,
    Followed? Followed, bool HasOpenConditions);

internal sealed class GetCaseGatesHandlers : IHandler<GetCaseGates, IReadOnlyList<CaseGate>>, IHandler<GetCaseGatesForWork, CaseGatesForWork>
{
    public Task<IReadOnlyList<CaseGate>> Handle(GetCaseGates request, UseCaseContext context, CancellationToken ct) => CaseGatesReading.Read(context, request.Case, ct);

    public Task<CaseGatesForWork> Handle(GetCaseGatesForWork request, UseCaseContext context, CancellationToken ct) => CaseGatesReading.ForWork(context, request.Case, ct);
}
