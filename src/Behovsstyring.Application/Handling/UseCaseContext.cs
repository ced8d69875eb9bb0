using Behovsstyring.Application.Access;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Handling;

/// <summary>What one run of a use case works with: who asks, when, and one database context.</summary>
public sealed class UseCaseContext(AppDbContext db, CurrentActor actor, DateTimeOffset now)
{
    private readonly List<DomainEvent> _events = [];
    private readonly List<LogEntry> _logEntries = [];

    public AppDbContext Db { get; } = db;

    public CurrentActor Actor { get; } = actor;

    /// <summary>The one moment of this run, UTC.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>What the handler's question alongside the actor's was answered with.</summary>
    internal object? Alongside { private get; init; }

    public T? Answer<T>()
        where T : class => (T?)Alongside;

    public DateOnly Today => OsloTime.DayOf(Now);

    /// <summary>Who has the case, when the person acts on behalf of them. The trail says so.</summary>
    public PersonId? OnBehalfOf { get; internal set; }

    /// <summary>Whose hand it is, for what keeps that on record.</summary>
    public DoneBy By => new(Actor.PersonId, Now);

    /// <summary>Events raised outside an aggregate, by rows that are written with one statement (supports, votes).</summary>
    internal IReadOnlyList<DomainEvent> Events => _events;

    public void Raise(DomainEvent happened) => _events.Add(happened);

    /// <summary>Each event is taken once.</summary>
    internal IReadOnlyList<DomainEvent> TakeEvents()
    {
        IReadOnlyList<DomainEvent> taken = [.. _events];
        _events.Clear();
        return taken;
    }

    /// <summary>What this run adds to the decision log. The runner appends it last of all, right before the commit.</summary>
    internal IReadOnlyList<LogEntry> LogEntries => _logEntries;

    /// <summary>Keeps something for ever: see <see cref="LogEntry"/> for what may be said openly and what must be erasable.</summary>
    public void Log(LogEntry entry)
    {
        _logEntries.Add(entry);
        Raise(new LogGrew());
    }
}
