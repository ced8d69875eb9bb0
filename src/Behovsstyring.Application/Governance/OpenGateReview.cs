using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// The owner of a phase opens the review of the gate at its end, under the version of the governance model in force
/// (concept study ch. 6.1.1). Opened twice at once it is still one review, and both get the same answer.
/// </summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate)]
public sealed record OpenGateReview(CaseId Case, CaseSize Size, CaseRisk Risk) : ICommand<GateReviewId>;

internal sealed class OpenGateReviewHandler : IHandler<OpenGateReview, GateReviewId>
{
    public async Task<GateReviewId> Handle(OpenGateReview request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        await db.LockAsync(request.Case.Value, ct);
        var @case = await db.Cases.VisibleTo(context.Actor).SingleOrDefaultAsync(c => c.Id == request.Case, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var gate = PhaseRules.GateAfter(@case.Phase);
        var previous = await db.GateReviews.AsSplitQuery().Where(r => r.CaseId == @case.Id && r.Gate == gate).OrderByDescending(r => r.Attempt).FirstOrDefaultAsync(ct);
        var by = GateDesk.Acting(context.Actor);
        var model = await db.GovernanceModels.SingleAsync(m => m.State == GovernanceModelState.InForce, ct);
        if (previous is { State: GateReviewState.Open } && model.Content[gate].Decider.Party == by.Party)
        {
            return previous.Id;
        }

        if (model.Content[gate].Decider.Party == by.Party)
        {
            await context.RequireOwnAsync(@case, ct);
        }

        var review = GateReview.Open(GateReviewId.New(), @case, gate, model, request.Size, request.Risk, by, context.Now, previous);
        (await GatedCases.Find(context, @case, ct)).StandAtGate(context.Now);
        db.GateReviews.Add(review);
        return review.Id;
    }
}
