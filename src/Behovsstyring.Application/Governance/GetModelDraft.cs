using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The version in force and the draft of the next, if somebody has begun one: what it changes, and what keeps it from taking effect.</summary>
[Requires(Permission.Administer)]
public sealed record GetModelDraft : IQuery<ModelWork>;

/// <param name="Number">Of the version in force.</param>
/// <param name="Adoption">Who recommends and adopts the next version, as the version in force says.</param>
/// <param name="RunningReviews">Those that keep the version they began under.</param>
public sealed record ModelWork(int Number, DateTimeOffset InForceFrom, Adoption Adoption, GovernanceContent InForce, int RunningReviews, ModelDraftDetails? Draft);

/// <param name="Version">Goes back with an edit.</param>
/// <param name="Flaws">What is wrong in it.</param>
/// <param name="BelowFloor">What goes below the minimum requirements; possible only when the articles of association were changed.</param>
public sealed record ModelDraftDetails(
    GovernanceModelId Id, uint Version, GovernanceContent Content, string DraftedBy, DateTimeOffset DraftedAt,
    IReadOnlyList<ModelChange> Changes, IReadOnlyList<Error> Flaws, IReadOnlyList<Error> BelowFloor);

internal sealed class GetModelDraftHandler : IHandler<GetModelDraft, ModelWork>
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
                GovernanceModelRules.ProblemsIn(draft.Content),
                [.. GovernanceModelRules.ProblemsInFloor(draft.Content, inForce.Content)]));
    }
}
