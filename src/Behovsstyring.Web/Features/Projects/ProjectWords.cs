using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Projects;

/// <summary>How much a risk weighs: the matrix in three bands.</summary>
internal enum RiskBand
{
    Low,
    Middle,
    High,
}

/// <summary>Sentences about a project that both the open page and the workspace say.</summary>
internal static class ProjectWords
{
    private const int MiddleFrom = 5;
    private const int HighFrom = 12;

    /// <summary>What happens next, in one sentence.</summary>
    public static string? Next(ProjectDetails project) => project.State switch
    {
        CaseState.Received or CaseState.InAssessment or CaseState.Active => NextIn(project.Phase),
        CaseState.AtGate => PortfolioPhrases.Text(ProjectTexts.NextAtGate, CaseLabels.Of(PhaseRules.GateAfter(project.Phase))),
        CaseState.Paused => ProjectTexts.NextPaused,
        CaseState.Stopped => ProjectTexts.NextStopped,
        CaseState.Completed => ProjectTexts.NextCompleted,
        CaseState.Draft or CaseState.RoutedElsewhere => null,
    };

    public static string? Holder(ProjectDetails project) => PortfolioPhrases.IsHeld(project.State) ? project.Owner : null;

    public static string Deliveries(ProjectRow project) => project.Deliveries == 0
        ? ProjectTexts.NoDeliveries
        : PortfolioPhrases.Text(ProjectTexts.DeliveriesAccepted, Words.Number(project.Accepted), Words.Number(project.Deliveries));

    public static string Accepted(DeliveryRow delivery) => PortfolioPhrases.Text(
        ProjectTexts.ItemsAccepted, Words.Number(delivery.Items.Count(i => i.State == AcceptanceState.Accepted)), Words.Number(delivery.Items.Count));

    public static (string Side, Health Health)[] Sides(StatusRow report) =>
    [
        (ProjectTexts.SideTime, report.Time),
        (ProjectTexts.SideCost, report.Cost),
        (ProjectTexts.SideScope, report.Scope),
        (ProjectTexts.SideBenefit, report.Benefit),
        (ProjectTexts.SideRisk, report.Risk),
    ];

    /// <summary>The worst side says how the project is, and which sides they are is said with it.</summary>
    public static string StatusSentence(StatusRow report)
    {
        if (report.Overall == Health.OnTrack)
        {
            return ProjectTexts.StatusAllWell;
        }

        var worst = Sides(report).Where(s => s.Health == report.Overall).Select(s => s.Side.ToLowerInvariant()).ToList();
        return PortfolioPhrases.Text(ProjectTexts.StatusSentence, EnumText.Of(report.Overall), Words.And(worst));
    }

    public static RiskBand Band(int score) => score >= HighFrom ? RiskBand.High : score >= MiddleFrom ? RiskBand.Middle : RiskBand.Low;

    public static string Level(RiskContent risk) => Band(risk.Score) switch
    {
        RiskBand.Low => ProjectTexts.RiskLow,
        RiskBand.Middle => ProjectTexts.RiskMiddle,
        RiskBand.High => ProjectTexts.RiskHigh,
    };

    public static string RiskSentence(IReadOnlyList<RiskRow> risks)
    {
        var open = risks.Where(r => !r.IsClosed).ToList();
        return open.Count == 0
            ? ProjectTexts.RiskAllClosed
            : PortfolioPhrases.Text(
                ProjectTexts.RiskSentence, Words.Number(open.Count),
                Words.Number(open.Count(r => Band(r.Content.Score) == RiskBand.High)), open.MaxBy(r => r.Content.Score)!.Content.Title);
    }

    public static (string Title, string Text)[] Parts(ProjectContent content) =>
    [
        (ProjectTexts.Goals, content.Goals),
        (ProjectTexts.Plan, content.Plan),
        (ProjectTexts.Financing, content.Financing),
    ];

    private static string? NextIn(Phase phase) => phase switch
    {
        Phase.Planning => ProjectTexts.NextPlanning,
        Phase.Execution => ProjectTexts.NextExecution,
        Phase.Closing => ProjectTexts.NextClosing,
        Phase.Realisation => ProjectTexts.NextRealisation,
        Phase.Idea or Phase.Concept => null,
    };
}
