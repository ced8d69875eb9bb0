using System.Collections.Frozen;
using System.Reflection;

namespace Behovsstyring.Web.Components.Shared.Trail;

/// <summary>How an event looks on a case's trail, and where it leads.</summary>
internal static class TrailLook
{
    /// <summary>The marks of every feature, read once. A code with two marks throws here.</summary>
    public static FrozenDictionary<string, TrailMarkAttribute> Marks { get; } =
        typeof(TrailLook).Assembly.GetCustomAttributes<TrailMarkAttribute>().ToDictionary(mark => mark.Code).ToFrozenDictionary();

    public static string IconOf(string code) => Marks.TryGetValue(code, out var mark) ? mark.Icon : Icons.Arrow;

    public static Tone ToneOf(string code) => Marks.TryGetValue(code, out var mark) ? mark.Tone : Tone.Neutral;

    /// <summary>Where it happened, or what it is about: the meeting, the case it led on to, the gate's own page, the body.</summary>
    public static string? UrlOf(IReadOnlyDictionary<string, string> facts) =>
        facts.TryGetValue("meeting", out var meeting) ? Urls.Meeting(meeting)
        : facts.TryGetValue("number", out var number) ? Urls.Case(number)
        : facts.TryGetValue("review", out var review) && Guid.TryParse(review, out var id) ? Urls.Decision(id)
        : facts.TryGetValue("body", out var body) ? Urls.Body(body)
        : null;
}
