using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>What a case would lack before its next phase if its review had begun under the draft; the review itself is not touched.</summary>
[Requires(Permission.Administer)]
public sealed record PreviewModelDraft(GateReviewId Review) : IQuery<DraftPreview>;

public sealed record DraftPreview(GateReviewId Review, string CaseNumber, string CaseTitle, Gate Gate, int Number, PreviewedGate Now, PreviewedGate Then);

/// <param name="Organ">None while the draft does not say who decides in ordinary cases.</param>
public sealed record PreviewedGate(Party Decider, DecidingOrgan? Organ, IReadOnlyList<MissingRow> Missing);

internal sealed class PreviewModelDraftHandler : IHandler<PreviewModelDraft, DraftPreview>
{
    public async Task<DraftPreview> Handle(PreviewModelDraft request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var draft = await db.GovernanceModels.SingleOrDefaultAsync(m => m.State == GovernanceModelState.Draft, ct)
            ?? throw new DomainException(GovernanceErrors.DraftMissing);
        var review = await db.GateReviews.AsSplitQuery().SingleOrDefaultAsync(r => r.Id == request.Review, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var @case = await db.Cases.VisibleTo(context.Actor).SingleOrDefaultAsync(c => c.Id == review.CaseId, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var (number, content) = await PublishedModels.Read(context, review.ModelId, ct);
        var facts = await GateFactsReading.Read(context, @case, ct);
        var names = await GateNames.Read(context, review, facts, ct);
        return new DraftPreview(
            review.Id, @case.Number!, @case.Title, review.Gate, number,
            Preview(review, content[review.Gate], facts, names), Preview(review, draft.Content[review.Gate], facts, names));
    }

    private static PreviewedGate Preview(GateReview review, GateContent gate, GateFacts facts, GateNames names) => new(
        gate.Decider.Party,
        GovernanceModelRules.HasOrdinaryOrgan(gate.Decider.Organs) ? GateRules.NeededOrgan(gate.Decider.Organs, review.Size, review.Risk) : null,
        [.. GateRules.StandsBetween(review, gate, facts).Select(m => new MissingRow(m.Step, m.Who, m.Organisation is { } o ? names.Organisation(o) : null, m.Code, m.What, m.Why, m.Strength))]);
}
