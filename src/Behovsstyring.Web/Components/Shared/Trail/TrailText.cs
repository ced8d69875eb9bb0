using System.Globalization;
using System.Text.RegularExpressions;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Trail;

/// <summary>One line of a case's travel in words, from its code and its facts. A test holds every code against the texts.</summary>
public static partial class TrailText
{
    /// <summary>Facts that are somebody's own words: shown below the line, never inside a sentence of ours.</summary>
    private static readonly string[] OwnWords = ["reason", "statement", "note", "text", "how", "answer"];

    /// <summary>What is new in something changed, each on a line of its own below the sentence, in this order.</summary>
    public static readonly IReadOnlyList<string> Particulars =
        ["starts-before", "ends-before", "meeting-form", "meeting-form-before", "place", "place-before", "join", "title-before", "paper"];

    /// <summary>An error and an event can have the same code, so a sentence has a mark before it.</summary>
    public static string KeyOf(string code) => $"trail.{code}";

    public static string Sentence(string code, IReadOnlyDictionary<string, string> facts, string? organisation) =>
        CodedTexts.Find(KeyOf(code)) is { } text
            ? Placeholder().Replace(text, found => Fill(found.Groups[1].Value, facts, organisation))
            : string.Format(CultureInfo.CurrentCulture, CaseTrailTexts.Unknown, code);

    /// <summary>What the one who did it wrote; none when nothing was written.</summary>
    public static string? Quote(IReadOnlyDictionary<string, string> facts) =>
        OwnWords.Select(name => facts.GetValueOrDefault(name)).FirstOrDefault(words => !string.IsNullOrWhiteSpace(words));

    /// <summary>What more there is to say: only of facts that the event has and its texts speak of.</summary>
    public static IReadOnlyList<string> Lines(string code, IReadOnlyDictionary<string, string> facts) =>
    [
        .. from name in Particulars
           where facts.ContainsKey(name)
           let text = CodedTexts.Find(LineKeyOf(code, name))
           where text is not null
           select Placeholder().Replace(text, found => Fill(found.Groups[1].Value, facts, null) is { Length: > 0 } said ? said : CaseTrailTexts.NotGiven),
    ];

    public static string LineKeyOf(string code, string fact) => $"trail-line.{code}.{fact}";

    private static string Fill(string name, IReadOnlyDictionary<string, string> facts, string? organisation) => name switch
    {
        // A notice carries who did it among its facts; a trail line has it beside them.
        "organisation" => organisation ?? facts.GetValueOrDefault("organisation") ?? CaseTrailTexts.Someone,
        _ => Word(name, facts.GetValueOrDefault(name) ?? ""),
    };

    /// <summary>Facts are stored by name, whatever language they are read in.</summary>
    private static string Word(string name, string value) => name switch
    {
        "level" => Named<SupportLevel>(value),
        "actor" => Named<SolutionActor>(value),
        "health" => Named<Health>(value),
        "lifecycle" => Named<ServiceLifecycle>(value),
        "state" => Named<DeliveryState>(value),
        "form" => Named<RecommendationForm>(value),
        "recommends" or "outcome" => Named<GateOutcome>(value),
        "gate" => Named<Gate>(value),
        "meeting-form" or "meeting-form-before" => Named<MeetingForm>(value),
        "party" or "entity" => Named<Party>(value),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Dates.Day(day),
        // Moments are stored as UTC, and read as the clock on the wall in Norway.
        _ when DateTimeOffset.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) => Dates.Moment(moment),
        _ => value,
    };

    private static string Named<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, out var known) ? EnumText.Of(known) : value;

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Placeholder();
}
