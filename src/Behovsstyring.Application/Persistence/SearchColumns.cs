using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NpgsqlTypes;

namespace Behovsstyring.Application.Persistence;

/// <summary>
/// The columns that searches read and the domain does not know. The context fills them whenever it saves, so that no use case can forget
/// to. Long texts are kept as words that a search finds by their beginnings, names as one text that a search looks into.
/// </summary>
public static class SearchColumns
{
    public const string Words = "SearchWords";
    public const string Names = "SearchNames";

    /// <summary>Separates an organisation's name from what is beside it, where a search is for the name.</summary>
    public const string Beside = " |";

    /// <summary>PostgreSQL refuses more than a megabyte. The words of the text come before its joined forms, so those are left out first.</summary>
    private const int MostBytes = 800_000;

    internal static void Fill(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries().Where(IsWritten).ToList())
        {
            switch (entry.Entity)
            {
                case CaseAggregate aggregate:
                    SetWords(tracker.Context.Entry(aggregate.Case), WordsOf(aggregate));
                    break;
                case Service service:
                    SetWords(tracker.Context.Entry(service.Case), WordsOf(service));
                    break;
                case GateReview { Decision: { } decision } review:
                    SetWords(entry, WordsOf("", "", [decision.Reason, review.Acceptance?.Reason, .. review.Recommendations.Select(r => r.Text), .. review.Conditions.Select(c => c.Text)]));
                    break;
                case QuarterlyReport { Frozen: { } frozen }:
                    SetWords(entry, WordsOf("", "", TextsIn(JsonNode.Parse(frozen))));
                    break;
                case ReportCorrection correction:
                    SetWords(entry, WordsOf("", "", [correction.Text]));
                    break;
                case Organisation o:
                    entry.Property(Names).CurrentValue = NamesOf(o.Name, o.OrganisationNumber, o.Key) + Beside + NamesOf(o.CountyName);
                    break;
                case Person p:
                    SetNames(entry, p.Name, p.JobTitle, p.Email);
                    break;
                case Body b:
                    SetNames(entry, b.Name, b.NameNn, b.NameEn);
                    break;
                case Meeting m:
                    SetNames(entry, $"{m.Running}/{m.Year}", m.Details.Place);
                    break;
                case AgendaItem item:
                    SetNames(entry, item.Content.Title);
                    break;
            }
        }
    }

    /// <summary>Words to search among. Those of the title weigh most, then those of the summary.</summary>
    /// <param name="marks">From <see cref="Mark"/>.</param>
    public static NpgsqlTsVector WordsOf(string title, string summary, IEnumerable<string?> rest, params IEnumerable<string> marks)
    {
        HashSet<string> seen = [];
        var vector = new StringBuilder();
        var left = MostBytes;
        foreach (var mark in marks)
        {
            vector.Append(CultureInfo.InvariantCulture, $"'{mark}' ");
        }

        Take(title, ":1A");
        Take(summary, ":1B");
        Take(string.Join('\n', rest), "");
#pragma warning disable CS0618 // Words of letters and digits alone, cut already: the driver has nothing to misread.
        return NpgsqlTsVector.Parse(vector.ToString());
#pragma warning restore CS0618

        void Take(string text, string weight)
        {
            foreach (var form in SearchText.Forms(text).Where(seen.Add))
            {
                // Each takes some bytes besides its letters.
                left -= Encoding.UTF8.GetByteCount(form) + 8;
                if (left < 0)
                {
                    return;
                }

                vector.Append(CultureInfo.InvariantCulture, $"'{form}'{weight} ");
            }
        }
    }

    /// <summary>Represents an organisation in a case's words. The case is found by the name of today. A sign in it keeps it from being typed.</summary>
    public static string Mark(Guid id) => $"@{id:N}";

    /// <summary>All that is said in a document, its names of fields left out.</summary>
    public static IEnumerable<string> TextsIn(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(f => TextsIn(f.Value)),
        JsonArray items => items.SelectMany(TextsIn),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    /// <summary>With a space before each word, so that its beginning can be asked for.</summary>
    public static string NamesOf(params IEnumerable<string?> names) => string.Concat(names.SelectMany(SearchText.Forms).Distinct().Select(w => $" {w}"));

    private static bool IsWritten(EntityEntry entry) =>
        IsWrittenItself(entry) || entry.References.Any(r => r.TargetEntry is { } owned && owned.Metadata.IsOwned() && IsWrittenItself(owned));

    private static bool IsWrittenItself(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified;

    private static NpgsqlTsVector WordsOf(CaseAggregate aggregate) => WordsOf(
        $"{aggregate.Case.Number} {aggregate.Case.Title}",
        aggregate.Case.Summary,
        [.. aggregate switch { Idea idea => TextsOf(idea), Concept concept => TextsOf(concept), Project project => TextsOf(project), _ => [] }, aggregate.Reason],
        aggregate is Idea { OrganisationId: var from } ? [Mark(from.Value)] : []);

    private static IEnumerable<string?> TextsOf(Idea idea) =>
    [
        idea.Content.Problem, idea.Content.Affected, idea.Content.ExpectedBenefit, idea.Content.StrategyGoal, idea.Content.LawOrDeadline, idea.Content.Existing,
        idea.RoutedTo, idea.RoutedAnswer,
    ];

    private static IEnumerable<string?> TextsOf(Concept concept) =>
    [
        concept.Content.Purpose, concept.Content.Constraints, concept.Content.Plan, concept.Content.Reuse, concept.Content.StateAid,
        concept.Choice?.Name, concept.Choice?.Reason, concept.ExternalAnswer,
        .. concept.Alternatives.SelectMany(a => new[] { a.Content.Title, a.Content.Description, a.Content.Benefits, a.Content.Drawbacks }),
    ];

    private static IEnumerable<string?> TextsOf(Project project) =>
    [
        project.Content.Goals, project.Content.Plan, project.Content.Financing,
        .. project.Deliveries.SelectMany(d => (string?[])[d.Title, d.Description, d.DroppedBecause, .. d.Items.Select(i => i.Text)]),
        .. project.Risks.SelectMany(r => new[] { r.Content.Title, r.Content.Measure, r.Content.Owner }),
        .. project.Reports.Select(r => r.Text),
    ];

    private static NpgsqlTsVector WordsOf(Service service) => WordsOf(
        $"{service.Case.Number} {service.Case.Title}",
        service.Case.Summary,
        [service.Name.Nn, service.Name.En, service.Description.Nn, service.Description.En]);

    private static void SetWords(EntityEntry entry, NpgsqlTsVector words) => entry.Property(Words).CurrentValue = words;

    private static void SetNames(EntityEntry entry, params IEnumerable<string?> names) => entry.Property(Names).CurrentValue = NamesOf(names);
}
