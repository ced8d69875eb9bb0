using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Governance;

/// <summary>One gate review as everyone may read it.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetGateReview(GateReviewId Id) : IQuery<GateReviewDetails>;

internal sealed class GetGateReviewHandler : IHandler<GetGateReview, GateReviewDetails>
{
    public async Task<GateReviewDetails> Handle(GetGateReview request, UseCaseContext context, CancellationToken ct) =>
        (await GateReviewReading.Read(context, request.Id, ct) ?? throw new DomainException(CommonErrors.NotFound)).Details;
}
