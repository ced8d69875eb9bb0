using System.Globalization;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Portfolio;

/// <summary>Small sentences that concepts, projects and services say alike.</summary>
internal static class PortfolioPhrases
{
    public static string ReasonTitle(CaseState state) => state switch
    {
        CaseState.Paused => PortfolioTexts.ReasonPaused,
        CaseState.Stopped => PortfolioTexts.ReasonStopped,
        CaseState.RoutedElsewhere => PortfolioTexts.ReasonRoutedElsewhere,
        CaseState.Draft or CaseState.Received or CaseState.InAssessment or CaseState.Active
            or CaseState.AtGate or CaseState.Completed => PortfolioTexts.ReasonOther,
    };

    /// <summary>Whether somebody still has it: its road in this case has not ended.</summary>
    public static bool IsHeld(CaseState state) => state switch
    {
        CaseState.Received or CaseState.InAssessment or CaseState.Active or CaseState.AtGate or CaseState.Paused => true,
        CaseState.Draft or CaseState.Stopped or CaseState.RoutedElsewhere or CaseState.Completed => false,
    };

    public static string Kroner(long amount) => Text(PortfolioTexts.Kroner, Words.Number(amount));

    public static string Text(string format, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, format, args);
}
