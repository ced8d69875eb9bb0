using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.Governance;

/// <summary>What the decision log keeps of a gate. Codes and outcomes are open for ever; names and reasons can be erased.</summary>
internal static class GateLog
{
    public static void Decided(UseCaseContext context, GateDesk desk, string? ledTo)
    {
        var decision = desk.Review.Decision!;
        var subject = Of(desk) with
        {
            Outcome = decision.Outcome,
            Entity = decision.Entity,
            Organ = decision.Organ,
            Followed = decision.Followed,
            Actor = decision.Actor,
            Conditions = desk.Review.Conditions.Count,
            LeadsTo = ledTo,
        };
        Write(context, desk, LogEntryType.Decision, subject, decision.Reason);
    }

    public static void Answered(UseCaseContext context, GateDesk desk, string? ledTo)
    {
        var answer = desk.Review.Acceptance!;
        var subject = Of(desk) with
        {
            Accepted = answer.Accepted,
            Entity = answer.Entity,
            Organ = answer.Organ,
            Actor = desk.Review.Decision!.Actor,
            LeadsTo = ledTo,
        };
        Write(context, desk, LogEntryType.Decision, subject, answer.Reason);
    }

    public static void Waived(UseCaseContext context, GateDesk desk, Waiver waiver) =>
        Write(context, desk, LogEntryType.Waiver, Of(desk) with { Requirement = waiver.Of, Organ = waiver.Organ }, waiver.Reason);

    public static void Recommended(UseCaseContext context, GateDesk desk, Recommendation said) =>
        Write(context, desk, LogEntryType.Recommendation, Of(desk) with { Entity = said.Party, Recommends = said.Outcome, Form = said.Form }, said.Text);

    private static LogSubject Of(GateDesk desk) => new()
    {
        Gate = desk.Review.Gate,
        Review = desk.Review.Id.Value,
        Version = desk.Model.Number,
    };

    private static void Write(UseCaseContext context, GateDesk desk, LogEntryType type, LogSubject subject, string words) =>
        context.Log(LogEntry.By(context.Actor, Acted(context), type, subject, words).About(desk.Case));

    /// <summary>The weightiest of the roles held: the one that gave the right to decide.</summary>
    private static Role? Acted(UseCaseContext context)
    {
        Role[] deciding = [Role.KsDecisionMaker, Role.CompanyDecisionMaker];
        return context.Actor.Roles.OrderByDescending(r => deciding.Contains(r)).ThenBy(r => r).Select(r => (Role?)r).FirstOrDefault();
    }
}
