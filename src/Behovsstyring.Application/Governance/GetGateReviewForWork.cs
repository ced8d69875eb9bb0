using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>One gate review for those who work with it: what everyone sees, and what I may do now.</summary>
[Requires(Permission.Work)]
public sealed record GetGateReviewForWork(GateReviewId Id) : IQuery<GateReviewForWork>;

/// <param name="Version">Goes back with a decision or an answer.</param>
/// <param name="Acting">The party I act for here.</param>
/// <param name="MayPrepare">Evidence on behalf of anyone, size and risk, withdrawal: the owner of the phase.</param>
/// <param name="MyRequirements">Codes of what I may provide evidence for now.</param>
/// <param name="MayWaive">Codes of what I may let go now.</param>
/// <param name="MayRecordFrom">Parties whose written standpoint I may record: those the model does not ask in a meeting.</param>
/// <param name="Outcomes">What the decision may be, each with what it must wait for; none when the decision is not mine.</param>
/// <param name="MayAnswer">The answer is mine to give, and it is awaited.</param>
/// <param name="MyConditions">Conditions that I may say are met.</param>
public sealed record GateReviewForWork(
    GateReviewDetails Review, uint Version, Party Acting, bool MayPrepare, IReadOnlyList<string> MyRequirements, IReadOnlyList<string> MayWaive,
    IReadOnlyList<RecommenderRow> MayRecordFrom,     IReadOnlyList<OutcomeChoice>? Outcomes, bool MayAnswer, IReadOnlyList<ConditionId> MyConditions, bool MayLift, bool MayWithdraw)
{
    /// <summary>Who has the case; none when it is not the reader's organisation that prepares the gate.</summary>
    public CaseLeadForWork? Lead { get; init; }

    public bool MayDecide => Outcomes is not null;
}

/// <param name="Holds">What must be there first.</param>
/// <param name="DepartsFrom">Whose recommendation it would depart from: a reason is then required, and shown.</param>
public sealed record OutcomeChoice(GateOutcome Outcome, IReadOnlyList<MissingRow> Holds, IReadOnlyList<Departure> DepartsFrom);

internal sealed class GetGateReviewForWorkHandler : IHandler<GetGateReviewForWork, GateReviewForWork>
{
    public async Task<GateReviewForWork> Handle(GetGateReviewForWork request, UseCaseContext context, CancellationToken ct)
    {
        var (details, desk) = await GateReviewReading.Read(context, request.Id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var me = GateDesk.Acting(context.Actor);
        var (review, gate) = (desk.Review, desk.Row);
        var owns = me.Party == gate.Decider.Party;
        var open = review.State == GateReviewState.Open;
        // Who acts for the organisation that has the case must have it by name; another party speaks for itself.
        var lead = owns ? await CaseLeads.ForWorkAsync(context, desk.Case.Id, desk.Case.Kind, ct) : null;
        var prepares = Prepares(context.Actor) && (lead is null || lead.Works);
        var decides = Decides(context.Actor);
        var missing = details.Missing;
        return new GateReviewForWork(
            details,
            review.Version,
            me.Party,
            open && owns && prepares,
            open && prepares ? [.. details.Requirements.Where(r => (owns || r.Responsible == me.Party) && !r.IsSeenByItself && !IsRelied(r, review)).Select(r => r.Code)] : [],
            open && owns && decides ? [.. missing.Where(m => m.Strength == Strength.Waivable).Select(m => m.Code)] : [],
            open && (prepares || context.Actor.Has(Permission.AnchorIdea)) ? [.. details.Recommenders.Where(r => !r.InMeeting && (owns || r.Party == me.Party))] : [],
            open && owns && decides ? [.. Enum.GetValues<GateOutcome>().Select(o => Choice(o, details, desk))] : null,
            review.State == GateReviewState.AwaitingAcceptance && decides && GateDecisionRules.SpeaksFor(me.Party, review.Decision!.AwaitsAcceptanceOf!.Value),
            [.. details.Conditions.Where(c => c.IsOpen && (c.OwnerId == me.Organisation || (review.Decision!.Entity == me.Party && (prepares || decides)))).Select(c => c.Id)],
            decides && review.Decision?.Entity == me.Party,
            open && owns && prepares && review.Recommendations.Count == 0)
        {
            Lead = lead,
        };
    }

    private static OutcomeChoice Choice(GateOutcome outcome, GateReviewDetails details, GateReading desk)
    {
        var holds = GateRules.Holds(desk.Review, desk.Row, desk.Facts, outcome).Select(m => m.Code).ToHashSet();
        return new OutcomeChoice(
            outcome, [.. details.Missing.Where(m => holds.Contains(m.Code))], GateDecisionRules.Departures(desk.Review.Recommendations, outcome));
    }

    /// <summary>What somebody has recommended on stays as they read it.</summary>
    private static bool IsRelied(RequirementRow r, GateReview review) => r.Step == GateStep.BeforeRecommendation && review.Recommendations.Count > 0;

    private static bool Prepares(CurrentActor actor) => actor.Has(Permission.PrepareKsGate) || actor.Has(Permission.PrepareCompanyGate);

    private static bool Decides(CurrentActor actor) => actor.Has(Permission.DecideKsGate) || actor.Has(Permission.DecideCompanyGate);
}
