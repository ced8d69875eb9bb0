using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>How an offer looks when it is the first that can be done.</summary>
public enum OfferWeight
{
    /// <summary>A button that leads on.</summary>
    Main,

    /// <summary>A quiet button.</summary>
    Quiet,

    /// <summary>It stays in the menu.</summary>
    InMenu,
}

/// <summary>
/// An action offered to the user. An action that is the user's to do but not possible now is shown with the reason, from the rules that
/// guard it. Other actions are not offered at all.
/// </summary>
/// <param name="Do">Opens a dialog, runs at once or goes to a page, and draws the page that offers it.</param>
/// <param name="WhyNot">What prevents it, in words; null when it may be done.</param>
public sealed record Offer(string Label, EventCallback Do, string? WhyNot, OfferWeight Weight);
