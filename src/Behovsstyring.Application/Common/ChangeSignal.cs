using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Common;

/// <summary>
/// Says after commit that something changed, by topic only (<c>case:{id}</c>). Whoever listens reads the truth
/// from the database; a lost signal costs freshness, never correctness.
/// </summary>
public sealed class ChangeSignal
{
    public event Action<IReadOnlyCollection<string>>? Changed;

    internal void Announce(IReadOnlyList<DomainEvent> events)
    {
        if (Changed is not { } listeners || events.Count == 0)
        {
            return;
        }

        HashSet<string> topics = [.. events.SelectMany(TopicsOf)];
        if (topics.Count > 0)
        {
            listeners(topics);
        }
    }

    public static string CaseTopic(CaseId id) => $"case:{id.Value}";

    private static IEnumerable<string> TopicsOf(DomainEvent happened) =>
        happened is CaseHappening h ? [CaseTopic(h.Case)] : [];
}
