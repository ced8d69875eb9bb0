using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Projects;

/// <summary>What may be done with a project, and what it shows by itself to its gates.</summary>
public static class ProjectRules
{
    public const int TitleMaxLength = 150;
    public const int SummaryMaxLength = 400;
    public const int TextMaxLength = 20_000;
    public const int LineMaxLength = 200;
    public const int NoteMaxLength = 4_000;
    public const int PartsMax = 100;

    public static IReadOnlyList<Error> ObstaclesToEditing(CaseState state) =>
        state is CaseState.Active or CaseState.AtGate ? [] : [ProjectErrors.NotEditable];

    public static IReadOnlyList<Error> ObstaclesToGate(CaseState state) =>
        state is CaseState.Active ? [] : [ProjectErrors.NotOpenForGate];

    /// <summary>Work on deliveries begins when BP3 is passed; they are planned before (Prosjektveiviseren).</summary>
    public static IReadOnlyList<Error> ObstaclesToDelivering(Phase phase, CaseState state) => new Unmet()
        .And(ObstaclesToEditing(state))
        .If(phase < Phase.Execution, ProjectErrors.NoDeliveriesBeforeExecution);

    /// <summary>A status report is owed once in each quarter, while the project has a steering group to tell (planning, execution, closing).</summary>
    public static bool OwesReport(Phase phase, CaseState state, DateTimeOffset? latest, DateOnly today) =>
        ReportingPhases.Contains(phase) && ObstaclesToEditing(state).Count == 0 && (latest is not { } at || at < Quarter.Of(today).Start);

    /// <summary>The phases in which a project reports its status to its steering group.</summary>
    public static readonly Phase[] ReportingPhases = [Phase.Planning, Phase.Execution, Phase.Closing];

    public static IReadOnlyList<Error> ProblemsIn(ProjectContent content) => new Unmet()
        .Required(content.Title, TitleMaxLength)
        .Optional(content.Summary, SummaryMaxLength)
        .Optional(content.Goals, TextMaxLength)
        .Optional(content.Plan, TextMaxLength)
        .Optional(content.Financing, TextMaxLength)
        .If(content.Estimate is < 0, ProjectErrors.EstimateIsNegative)
        .If(content.EndsOn < content.StartsOn, ProjectErrors.EndsBeforeItBegins);

    public static IReadOnlyList<Error> ProblemsIn(RiskContent content) => new Unmet()
        .Required(content.Title, LineMaxLength)
        .Optional(content.Measure, NoteMaxLength)
        .Optional(content.Owner, LineMaxLength)
        .If(content is not { Probability: >= 1 and <= 5, Consequence: >= 1 and <= 5 }, ProjectErrors.OutOfScale);

    /// <summary>A plan has goals, a plan for reaching them, an estimate and something to deliver.</summary>
    public static bool PlanIsMade(ProjectContent content, IEnumerable<DeliveryState> deliveries) =>
        content is { Goals.Length: > 0, Plan.Length: > 0, Estimate: not null }
        && deliveries.Any(d => d != DeliveryState.Dropped);

    /// <summary>Everything that was not dropped has been accepted item by item, and there is something.</summary>
    public static bool DeliveriesAreAccepted(IEnumerable<DeliveryState> deliveries)
    {
        var made = deliveries.Where(d => d != DeliveryState.Dropped).ToList();
        return made.Count > 0 && made.All(d => d is DeliveryState.Accepted or DeliveryState.InOperation);
    }
}
