using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Domain.Services;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Reports;

/// <summary>A figure of a report: what it goes by in addresses, what it counts, and the cases it is made of.</summary>
internal sealed record ReportFigure(string Slug, string Title, IReadOnlyList<string> Cases);

/// <summary>Every figure that leads to its cases. The addresses are Norwegian and never change: reports are linked to for years.</summary>
internal static class ReportFigures
{
    public const string Needs = "behov";
    public const string UnderWay = "underveis";
    public const string Decisions = "beslutninger";
    public const string Departures = "avvik";
    public const string ConditionsOpen = "vilkar-apne";
    public const string ConditionsOverdue = "vilkar-over-fristen";
    public const string ServicesInOperation = "tjenester-i-drift";
    public const string Deliveries = "leveranser";

    public static ReportFigure? Find(ReportContent content, string slug) => All(content).FirstOrDefault(f => f.Slug == slug);

    public static IEnumerable<ReportFigure> All(ReportContent content)
    {
        yield return new(Needs, ReportTexts.FigureNeeds, [.. content.Needs.SelectMany(n => n.Cases).Order(StringComparer.Ordinal)]);
        yield return new(UnderWay, ReportTexts.FigureUnderWay, [.. content.Phases.SelectMany(p => p.AtEnd)]);
        yield return new(Decisions, ReportTexts.FigureDecisions, [.. content.Gates.Where(g => g.IsDecidedHere).Select(g => g.Case)]);
        yield return new(Departures, ReportTexts.FigureDepartures, [.. content.Gates.Where(g => g is { IsDecidedHere: true, Departs: true }).Select(g => g.Case)]);
        yield return new(ConditionsOpen, ReportTexts.FigureConditionsOpen, [.. content.Conditions.Where(c => c.SettledOn is null).Select(c => c.Case)]);
        yield return new(ConditionsOverdue, ReportTexts.FigureConditionsOverdue, [.. content.Conditions.Where(c => c.IsOverdue).Select(c => c.Case)]);
        yield return new(ServicesInOperation, ReportTexts.FigureServices, [.. content.Services.Where(s => s.Lifecycle == ServiceLifecycle.InOperation).Select(s => s.Case)]);
        yield return new(Deliveries, ReportTexts.FigureDeliveries, [.. content.Deliveries.Select(d => d.Case)]);
        foreach (var from in content.Needs)
        {
            yield return new(Of(from.Kind), PortfolioPhrases.Text(ReportTexts.NeedsFromKind, EnumText.Of(from.Kind)), from.Cases);
        }

        foreach (var flow in content.Phases)
        {
            yield return Phase(flow, "start", ReportTexts.InPhaseStart, flow.AtStart);
            yield return Phase(flow, "inn", ReportTexts.InPhaseIn, flow.Entered);
            yield return Phase(flow, "videre", ReportTexts.InPhaseWentOn, flow.WentOn);
            yield return Phase(flow, "stoppet", ReportTexts.InPhaseStopped, flow.Stopped);
            yield return Phase(flow, "til-andre", ReportTexts.InPhaseHandedOver, flow.HandedOver);
            yield return Phase(flow, "slutt", ReportTexts.InPhaseEnd, flow.AtEnd);
            yield return Phase(flow, "pause", ReportTexts.InPhasePaused, flow.Paused);
        }
    }

    public static string Of(Phase phase, string side) => $"{PortfolioSlugs.Of(phase)}-{side}";

    public static string Of(OrganisationKind kind) => "behov-fra-" + kind switch
    {
        OrganisationKind.Municipality => "kommuner",
        OrganisationKind.County => "fylkeskommuner",
        OrganisationKind.Ks => "ks",
        OrganisationKind.Company => "selskapet",
        OrganisationKind.Network => "nettverk",
        OrganisationKind.CountyCollege => "kollegiet",
        OrganisationKind.StateAgency => "staten",
        OrganisationKind.Supplier => "leverandorer",
        OrganisationKind.InterMunicipal => "samarbeid",
    };

    private static ReportFigure Phase(PhaseFlow flow, string side, string what, IReadOnlyList<string> cases) =>
        new(Of(flow.Phase, side), PortfolioPhrases.Text(ReportTexts.FigureTitle, CaseLabels.Of(flow.Phase), what), cases);
}
