using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Common;

/// <summary>
/// Says after commit that something changed, by topic only. A listener reads the truth from the database;
/// a lost signal costs freshness, never correctness. The change feed carries the topics to other nodes.
/// </summary>
public sealed class ChangeSignal
{
    /// <summary>Everything may have changed: signals were lost while the database was away.</summary>
    public const string Everything = "*";

    public const string AllCases = "list:cases";

    /// <summary>Topics that changed, here or on another node. Called on any thread; handlers must be quick and never throw.</summary>
    public event Action<IReadOnlyCollection<string>>? Changed;

    /// <summary>Topics that changed here, for the feed to pass on.</summary>
    internal event Action<IReadOnlyCollection<string>>? ChangedHere;

    public static string CaseTopic(CaseId id) => $"case:{id.Value}";

    internal void Announce(IReadOnlyList<DomainEvent> events)
    {
        HashSet<string> topics = [.. events.SelectMany(TopicsOf)];
        if (topics.Count > 0)
        {
            Changed?.Invoke(topics);
            ChangedHere?.Invoke(topics);
        }
    }

    internal void Hear(IReadOnlyCollection<string> topics) => Changed?.Invoke(topics);

    private static IEnumerable<string> TopicsOf(DomainEvent happened) => happened switch
    {
        CaseHappening h => [CaseTopic(h.Case), AllCases],
        IHasTopics t => t.Topics,
        _ => [],
    };
}
