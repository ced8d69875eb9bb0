using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The version in force and the draft of the next, if somebody has begun one: what it changes, and what keeps it from taking effect.</summary>
[Requires(Permission.Administer)]
public sealed record GetModelDraft : IQuery<ModelWork>;

/// <param name="Number">Of the version in force.</param>
/// <param name="Adoption">Who recommends and adopts the next one: it stands in the version in force.</param>
/// <param name="RunningReviews">Those that keep the version they began under.</param>
public sealed record ModelWork(int Number, DateTimeOffset InForceFrom, Adoption Adoption, GovernanceContent InForce, int RunningReviews, ModelDraftDetails? Draft);

/// <param name="Version">Goes back with an edit.</param>
/// <param name="Flaws">What is wrong in it.</param>
/// <param name="BelowFloor">What goes below the minimum requirements; possible only when the articles of association were changed.</param>
public sealed record ModelDraftDetails(
    GovernanceModelId Id, uint Version, GovernanceContent Content, string DraftedBy, DateTimeOffset DraftedAt,
    IReadOnlyList<ModelChange> Changes, IReadOnlyList<Error> Flaws, IReadOnlyList<Error> BelowFloor);

/// <summary>What would stand between a case and its next phase if its review had begun under the draft; the review itself is not touched.</summary>
[Requires(Permission.Administer)]
public sealed record PreviewModelDraft(GateReviewId Review) : IQuery<DraftPreview>;

public sealed record DraftPreview(GateReviewId Review, string CaseNumber, string CaseTitle, Gate Gate, int Number, PreviewedGate Now, PreviewedGate Then);

/// <param name="Organ">None while the draft does not say who decides in ordinary cases.</param>
public sealed record PreviewedGate(Party Decider, DecidingOrgan? Organ, IReadOnlyList<MissingRow> Missing);

internal sealed class GetModelDraftHandlers : IHandler<GetModelDraft, ModelWork>, IHandler<PreviewModelDraft, DraftPreview>
{
    public async Task<ModelWork> Handle(GetModelDraft request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var inForce = await db.GovernanceModels.SingleAsync(m => m.State == GovernanceModelState.InForce, ct);
        var running = await db.GateReviews.CountAsync(r => r.State == GateReviewState.Open || r.State == GateReviewState.AwaitingAcceptance, ct);
        var draft = await db.GovernanceModels.SingleOrDefaultAsync(m => m.State == GovernanceModelState.Draft, ct);
        var by = draft is null ? "" : await db.People.Where(p => p.Id == draft.DraftedById).Select(p => p.Name).SingleAsync(ct);
        return new ModelWork(
            inForce.Number!.Value, inForce.InForceFrom!.Value, inForce.Content.Adoption, inForce.Content, running,
            draft is null ? null : new ModelDraftDetails(
                draft.Id, draft.Version, draft.Content, by, draft.DraftedAt,
                ModelChanges.Between(inForce.Content, draft.Content),
                GovernanceModelRules.Validate(draft.Content),
                [.. GovernanceModelRules.BelowFloor(draft.Content, inForce.Content)]));
    }

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
