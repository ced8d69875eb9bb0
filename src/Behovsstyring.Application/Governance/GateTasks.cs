using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>What the gates ask of me, by the party I act for: the same question as on the gate's own page.</summary>
internal static class GateTasks
{
    public static async Task<IReadOnlyList<WorkGroup>> WaitingForMe(UseCaseContext context, CancellationToken ct)
    {
        var actor = context.Actor;
        var prepares = actor.Has(Permission.PrepareKsGate) || actor.Has(Permission.PrepareCompanyGate);
        var decides = actor.Has(Permission.DecideKsGate) || actor.Has(Permission.DecideCompanyGate);
        BodyId[] bodies = [.. actor.Seats.Select(s => s.Body).Distinct().Where(b => actor.Has(BodyPower.PrepareMeetings, b))];
        List<WorkGroup> groups = [];
        if (prepares || decides || bodies.Length > 0)
        {
            var me = GateDesk.PartyOf(actor.OrganisationKind!.Value);
            var running = await RunningReviews.Read(context, ct);
            if (decides)
            {
                groups.Add(Group(WorkKind.DecideGate, running.Where(r => r.Missing[0].Step == GateStep.Decision && r.Decider == me)));
                groups.Add(Group(WorkKind.AnswerGate, running.Where(r => r.Missing[0] is { Step: GateStep.Acceptance, Who: { } who } && GateDecisionRules.SpeaksFor(me, who))));
            }

            if (prepares)
            {
                groups.Add(Group(WorkKind.PrepareGate, running.Where(r =>
                    r.Missing.Any(m => m.Who == me && m.Step is (GateStep.BeforeRecommendation or GateStep.BeforeDecision))
                    // What a colleague has by name is theirs to see to; another party has no one by name at the gate.
                    && (r.Decider != me || r.Lead is null || r.Lead == actor.PersonId))));
            }

            if (bodies.Length > 0)
            {
                groups.Add(Group(WorkKind.ScheduleGate, await Unscheduled(context, bodies, [.. running.Where(r => r.Stage == GateStage.AwaitingRecommendation)], ct)));
            }
        }

        groups.Add(await Conditions(context, prepares || decides, ct));
        return groups;
    }

    private static WorkGroup Group(WorkKind kind, IEnumerable<RunningReview> reviews)
    {
        var all = reviews.ToList();
        return new WorkGroup(kind, all.Count, [.. all.Take(WorkGroup.Most).Select(r => new WorkItem(new WorkTarget.GateReview(r.Id, r.Gate, r.CaseNumber), r.CaseTitle, r.OpenedAt))]);
    }

    /// <summary>Ready for one of my bodies, which has it on no agenda still ahead. A steering group is asked about its own cases only.</summary>
    private static async Task<IReadOnlyList<RunningReview>> Unscheduled(
        UseCaseContext context, BodyId[] bodies, IReadOnlyList<RunningReview> ready, CancellationToken ct)
    {
        if (ready.Count == 0)
        {
            return [];
        }

        var db = context.Db;
        GateReviewId?[] ids = [.. ready.Select(r => (GateReviewId?)r.Id)];
        var mine = await db.Bodies.Where(b => bodies.Contains(b.Id)).Select(b => new
        {
            b.Kind,
            Concepts = db.Concepts.Where(c => c.SteeringGroupId == b.Id).Select(c => c.Id).ToList(),
            Projects = db.Projects.Where(p => p.SteeringGroupId == b.Id).Select(p => p.Id).ToList(),
            Scheduled = (
                from i in db.AgendaItems
                where ids.Contains(i.Content.GateReviewId)
                join m in db.Meetings on i.MeetingId equals m.Id
                where m.BodyId == b.Id && (m.State == MeetingState.Planned || m.State == MeetingState.Noticed || m.State == MeetingState.Open)
                select i.Content.GateReviewId).ToList(),
        }).ToListAsync(ct);
        return
        [
            .. ready.Where(r => mine.Any(b =>
                r.Missing.Any(m => m.Step == GateStep.Recommendation && m.Who == MeetingRecommendations.PartyOf(b.Kind))
                && (b.Kind != BodyKind.SteeringGroup || b.Concepts.Contains(r.Case) || b.Projects.Contains(r.Case))
                && !b.Scheduled.Contains(r.Id))),
        ];
    }

    private static async Task<WorkGroup> Conditions(UseCaseContext context, bool mayAlways, CancellationToken ct)
    {
        var actor = context.Actor;
        if (!mayAlways && !actor.Has(Permission.SupportIdea) && !actor.Has(Permission.AnchorIdea))
        {
            return new WorkGroup(WorkKind.FulfilCondition, 0, []);
        }

        var mine = context.Db.GateConditions.Where(c => c.SettledAt == null && c.OwnerId == actor.OrganisationId);
        var (count, rows) = await WorkGroup.Read(mine.Select(c => c.Id), (
            from c in mine
            join r in context.Db.GateReviews.IgnoreAutoIncludes() on EF.Property<GateReviewId>(c, "GateReviewId") equals r.Id
            join x in context.Db.Cases.VisibleTo(actor) on c.CaseId equals x.Id
            orderby c.Deadline, c.Id
            select new { Review = r.Id, c.Text, c.Gate, c.Deadline, DecidedAt = r.Decision!.At, x.Number }).Take(WorkGroup.Most), ct);
        return new WorkGroup(WorkKind.FulfilCondition, count, [.. rows.Select(r => new WorkItem(new WorkTarget.GateReview(r.Review, r.Gate, r.Number!), r.Text, r.DecidedAt)
        {
            Deadline = r.Deadline,
        })]);
    }
}
