using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>Where meetings and gates touch: what a body recommends in an item about a gate belongs to that crossing.</summary>
internal static class MeetingRecommendations
{
    /// <summary>
    /// The recommendation attaches itself to the gate review, in the transaction that made it. A review that is over, or a body that
    /// the model does not ask, takes nothing in: the meeting's own record and the case's trail have it all the same.
    /// </summary>
    public static async Task Attach(UseCaseContext context, RecommendationMade made, CancellationToken ct)
    {
        if (made.Recommends is null
            || made.GateReview is not { } id
            || PartyOf(made.BodyKind) is not { } party
            || !await SpeaksInCase(context, made.Body, made.BodyKind, made.Case, ct))
        {
            return;
        }

        var review = await context.Db.GateReviews.AsSplitQuery().SingleAsync(r => r.Id == id, ct);
        var model = await context.Db.GovernanceModels.SingleAsync(m => m.Id == review.ModelId, ct);
        var said = new Recommendation
        {
            Party = party,
            Role = RecommenderRole.Advises,
            BodyId = made.Body,
            Outcome = made.Recommends,
            Text = made.Text,
            Form = made.Form,
            MeetingId = made.Meeting,
            AgendaItemId = made.AgendaItem,
            BallotId = made.Ballot,
            RecordedById = context.Actor.RequirePerson(),
            At = made.At,
        };
        if (GateDecisionRules.ObstaclesToRecording(review, model.Content[review.Gate], said).Count == 0)
        {
            review.ReceiveFromMeeting(model, said);
        }
    }

    /// <summary>
    /// What a body must wait for before it takes a standpoint at a gate. Asked when the ballot opens, and when consensus is recorded;
    /// once a body has voted, what it said is a fact. A body that the model does not ask may treat the case as it likes.
    /// </summary>
    public static async Task<IReadOnlyList<Error>> ObstaclesToTreating(UseCaseContext context, BodyKind body, AgendaItemContent about, CancellationToken ct)
    {
        if (about.GateReviewId is not { } id || PartyOf(body) is not { } party)
        {
            return [];
        }

        var desk = await GateDesk.Open(context, id, ct);
        return desk.Row.Recommenders.Any(r => r.Party == party) ? GateRules.ObstaclesToTreatment(desk.Review, desk.Row, desk.Facts) : [];
    }

    /// <summary>A steering group speaks in its own case, and a user council of its own service; the standing bodies in every case.</summary>
    private static async Task<bool> SpeaksInCase(UseCaseContext context, BodyId body, BodyKind kind, CaseId about, CancellationToken ct)
    {
        var db = context.Db;
        if (kind == BodyKind.SteeringGroup)
        {
            return await db.Concepts.AnyAsync(c => c.Id == about && c.SteeringGroupId == body, ct)
                || await db.Projects.AnyAsync(p => p.Id == about && p.SteeringGroupId == body, ct);
        }

        return !BodyRules.BelongsToCase(kind)
            || await db.Projects.AnyAsync(p => p.Id == about && p.Deliveries.Any(d => db.Bodies.Any(b => b.Id == body && b.ForCase == d.ServiceId)), ct);
    }

    /// <summary>The party that a body is at a gate; none for the company's own organs and those that only elect.</summary>
    public static Party? PartyOf(BodyKind kind) => kind switch
    {
        BodyKind.KommitCouncil => Party.KommitCouncil,
        BodyKind.DigitalisationCommittee => Party.DigitalisationCommittee,
        BodyKind.PriorityCommittee => Party.ExpertCommittee,
        BodyKind.ExpertCouncil => Party.ExpertCouncil,
        BodyKind.Network => Party.Network,
        BodyKind.CountyCollege => Party.CountyCollege,
        BodyKind.SteeringGroup => Party.SteeringGroup,
        BodyKind.UserCouncil => Party.UserCouncil,
        BodyKind.ProjectOwnerMeeting => Party.ProjectOwnerMeeting,
        BodyKind.UserMeeting or BodyKind.Board or BodyKind.GeneralAssembly or BodyKind.RepresentativeCouncil
            or BodyKind.NominationCommittee or BodyKind.DirectorsCommittee => null,
    };
}
