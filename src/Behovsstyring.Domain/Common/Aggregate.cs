namespace Behovsstyring.Domain.Common;

/// <summary>Something that happened, said in the past tense. Handled in the same transaction as what caused it.</summary>
public abstract record DomainEvent;

/// <summary>The root of a consistency boundary: changed by its own verbs only, and says what happened.</summary>
public abstract class Aggregate
{
    private readonly List<DomainEvent> _events = [];

    public IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>Row version (PostgreSQL <c>xmin</c>); the form carries it, so that two editors never overwrite each other unseen.</summary>
    public uint Version { get; private set; }

    protected void Raise(DomainEvent happened) => _events.Add(happened);

    /// <summary>The events so far; the runner takes them once, when it saves.</summary>
    public IReadOnlyList<DomainEvent> TakeEvents()
    {
        DomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }
}
