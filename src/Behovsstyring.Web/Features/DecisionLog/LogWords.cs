using System.Globalization;
using System.Reflection;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.DecisionLog;

/// <summary>
/// What the log says, in words. The log itself holds codes, so that it reads the same in every language and for ever;
/// a code that is no longer known is shown unchanged.
/// </summary>
internal static class LogWords
{
    private static readonly Dictionary<string, PropertyInfo> Facts =
        typeof(LogSubject).GetProperties(BindingFlags.Instance | BindingFlags.Public).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What one wants to see of an entry in a list, in this order.</summary>
    private static readonly string[] Telling =
        ["what", "change", "role", "function", "heldFor", "gate", "outcome", "recommends", "result", "accepted", "body", "need", "leadsTo", "requirement", "quarter", "version", "entry"];

    public static IEnumerable<LogEntryType> Types => Enum.GetValues<LogEntryType>();

    /// <summary>How a type is written in the address of a list.</summary>
    public static string Slug(LogEntryType type) => type switch
    {
        LogEntryType.Decision => "beslutning",
        LogEntryType.Recommendation => "anbefaling",
        LogEntryType.VoteResult => "avstemning",
        LogEntryType.Waiver => "fravik",
        LogEntryType.Publication => "publisering",
        LogEntryType.Report => "rapport",
        LogEntryType.Governance => "styringsmodell",
        LogEntryType.Erasure => "sletting",
        LogEntryType.Role => "rolle",
        LogEntryType.Seat => "plass",
    };

    public static LogEntryType? FromSlug(string? slug) => Types.Where(t => Slug(t) == slug).Select(t => (LogEntryType?)t).FirstOrDefault();

    public static string Type(LogEntryType type) => EnumText.Of(type);

    public static string Type(string code) => Known(code) is { } type ? Type(type) : code;

    public static string Icon(string code) => Known(code) switch
    {
        LogEntryType.Decision => Icons.Gate,
        LogEntryType.Recommendation => Icons.Arrow,
        LogEntryType.VoteResult => Icons.Check,
        LogEntryType.Waiver => Icons.Fork,
        LogEntryType.Publication => Icons.Clip,
        LogEntryType.Report => Icons.Chart,
        LogEntryType.Governance => Icons.Settings,
        LogEntryType.Erasure => Icons.Cross,
        LogEntryType.Role or LogEntryType.Seat => Icons.People,
        null => Icons.Info,
    };

    public static string Field(string name) => LogTexts.ResourceManager.GetString($"Field.{name}", CultureInfo.CurrentUICulture) ?? name;

    public static string Value(string name, string value)
    {
        var type = Facts.TryGetValue(name, out var fact) ? Nullable.GetUnderlyingType(fact.PropertyType) ?? fact.PropertyType : typeof(string);
        if (type.IsEnum && Enum.TryParse(type, value, out var known))
        {
            return EnumText.Of((Enum)known);
        }

        return type == typeof(bool) ? (value == "true" ? LogTexts.Yes : LogTexts.No)
            : type == typeof(Quarter) && TryQuarter(value) is { } quarter ? Dates.Quarter(quarter)
            : type == typeof(DateOnly) && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Dates.Day(day)
            : value;
    }

    /// <summary>The role or function of the one who acted; none for the program itself.</summary>
    public static string? Role(string? code) =>
        Enum.TryParse<Role>(code, out var role) ? EnumText.Of(role)
        : Enum.TryParse<SeatFunction>(code, out var function) ? EnumText.Of(function)
        : code;

    /// <summary>An entry in one line: <c>BP1 · Gå videre</c>.</summary>
    public static string Headline(LogLeaf leaf)
    {
        var said = Telling.Where(leaf.Subject.ContainsKey).Select(name => name is "version" or "entry" or "leadsTo"
            ? $"{Field(name)} {Value(name, leaf.Subject[name])}"
            : Value(name, leaf.Subject[name]));
        return string.Join(" · ", leaf.Subject.ContainsKey("result") ? said.Append(Votes(leaf)) : said);
    }

    /// <summary>How the decision departs from what was recommended; none when it does not. Shown as such wherever the entry is.</summary>
    public static string? Departure(LogLeaf leaf) => Enum.TryParse<Followed>(leaf.Subject.GetValueOrDefault("followed"), out var followed)
        ? followed switch
        {
            Followed.NotFollowed => LogTexts.AgainstRecommendation,
            Followed.WithChange => LogTexts.WithChange,
            Followed.Followed or Followed.NothingToFollow => null,
        }
        : null;

    private static string Votes(LogLeaf leaf) => string.Format(
        CultureInfo.CurrentCulture, LogTexts.Votes, leaf.Subject.GetValueOrDefault("for", "0"), leaf.Subject.GetValueOrDefault("against", "0"));

    private static LogEntryType? Known(string code) => Types.Where(t => LogEntry.Code(t) == code).Select(t => (LogEntryType?)t).FirstOrDefault();

    /// <summary><c>2027-K1</c>.</summary>
    private static Quarter? TryQuarter(string value) =>
        value is [_, _, _, _, '-', 'K', >= '1' and <= '4' and var number] && int.TryParse(value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
            ? new Quarter(year, number - '0')
            : null;
}
