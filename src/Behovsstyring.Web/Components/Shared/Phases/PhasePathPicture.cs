using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Behovsstyring.Domain.Cases;

namespace Behovsstyring.Web.Components.Shared.Phases;

/// <summary>
/// The phase path in a list row: one string per look, made once, drawn with <c>use</c> from one sprite.
/// Fifty of them in a list cost fifty look-ups.
/// </summary>
internal static class PhasePathPicture
{
    /// <summary>There are few looks, but names of whom a gate waits for come from data; stop keeping before that can fill memory.</summary>
    private const int Limit = 4096;

    private static readonly ConcurrentDictionary<(string Culture, string Code, string Sprite, string? WaitingFor), string> Kept = new();

    public static string Tiny(PhasePathModel path, string sprite)
    {
        var waitingFor = path.Current.WaitingFor;
        var key = (CultureInfo.CurrentUICulture.Name, path.PictureCode(), sprite, waitingFor);
        if (path.Gates.Any(gate => gate.Label is not null))
        {
            return Draw(path, sprite);
        }

        if (!Kept.TryGetValue(key, out var picture))
        {
            picture = Draw(path, sprite);
            if (Kept.Count < Limit)
            {
                Kept.TryAdd(key, picture);
            }
        }

        return picture;
    }

    /// <summary>Which mark of the sprite says it. A departure outranks conditions: it must never be hidden by anything.</summary>
    public static string? MarkOf(GateOnPath gate) => gate switch
    {
        { Departed: true } => "departed",
        { Mark: GateMark.Decided, WithConditions: true } => "conditions",
        _ => gate.Mark switch
        {
            GateMark.Ahead => null,
            GateMark.Open => "open",
            GateMark.Waiting => gate.WaitsForReader ? "waiting-you" : "waiting",
            GateMark.Recommended => "recommended",
            GateMark.Decided => "decided",
            GateMark.Paused => "paused",
            GateMark.Stopped => "stopped",
        },
    };

    private static string Draw(PhasePathModel path, string sprite)
    {
        var svg = new StringBuilder(400);
        svg.Append("<span class=\"path-tiny\"><svg viewBox=\"0 0 144 16\" width=\"144\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">");
        Use(svg, sprite, Road(path), null);
        for (var at = 0; at < path.Gates.Count; at++)
        {
            var gate = path.Gates[at];
            var here = at == (int)path.Phase;
            var mark = here && path.State == CaseState.RoutedElsewhere ? "routed" : MarkOf(gate);
            // Gates behind that simply were decided are part of the road already.
            if (mark is not null && (here || mark != "decided"))
            {
                Use(svg, sprite, mark, 18 + (24 * at));
            }
        }

        svg.Append("</svg><span class=\"visually-hidden\">")
            .Append(HtmlEncoder.Default.Encode(PhasePathWords.Sentence(path)))
            .Append("</span></span>");
        return svg.ToString();
    }

    private static string Road(PhasePathModel path) => path.State switch
    {
        CaseState.Draft => "draft",
        CaseState.Completed => $"d{(int)path.Phase + 1}",
        CaseState.Received or CaseState.InAssessment or CaseState.Active or CaseState.AtGate
            or CaseState.Paused or CaseState.Stopped or CaseState.RoutedElsewhere => $"p{(int)path.Phase}",
    };

    private static void Use(StringBuilder svg, string sprite, string id, int? x)
    {
        svg.Append("<use href=\"").Append(sprite).Append('#').Append(id).Append('"');
        if (x is not null)
        {
            svg.Append(CultureInfo.InvariantCulture, $" x=\"{x}\" y=\"8\"");
        }

        svg.Append("/>");
    }
}
