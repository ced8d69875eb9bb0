using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Projects;

/// <summary>A delivery has a state of its own: it may be in operation while its project still executes (KS' concept study ch. 6.1).</summary>
public enum DeliveryState
{
    Planned = 1,
    InProgress = 2,
    /// <summary>Handed over for acceptance.</summary>
    Delivered = 3,
    /// <summary>Every item of it has been accepted.</summary>
    Accepted = 4,
    /// <summary>Part of a service.</summary>
    InOperation = 5,
    /// <summary>Not to be made after all, with a reason.</summary>
    Dropped = 6,
}

public sealed class Delivery
{
    private readonly List<AcceptanceItem> _items = [];

    private Delivery() { }

    internal Delivery(Guid id, int order, string title, string description, DateOnly? plannedOn) =>
        (Id, Order, Title, Description, PlannedOn, State) = (id, order, title, description, plannedOn, DeliveryState.Planned);

    public Guid Id { get; private set; }

    public int Order { get; private set; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public DateOnly? PlannedOn { get; private set; }

    public DeliveryState State { get; private set; }

    /// <summary>The service it became part of.</summary>
    public CaseId? ServiceId { get; private set; }

    public string? DroppedBecause { get; private set; }

    /// <summary>What must hold for the delivery to be accepted, one by one.</summary>
    public IReadOnlyList<AcceptanceItem> Items => _items;

    internal void Revise(string title, string description, DateOnly? plannedOn)
    {
        Guard.Against(DeliveryRules.ObstaclesToRevising(State));
        (Title, Description, PlannedOn) = (title, description, plannedOn);
    }

    internal void Expect(Guid id, string text)
    {
        Guard.Against(DeliveryRules.ObstaclesToExpecting(State, _items.Count));
        _items.Add(new AcceptanceItem(id, text));
    }

    internal void Begin()
    {
        Require(DeliveryState.Planned);
        State = DeliveryState.InProgress;
    }

    internal void HandOver()
    {
        Require(DeliveryState.InProgress);
        Guard.Against(DeliveryRules.ObstaclesToHandingOver(_items.Count));

        State = DeliveryState.Delivered;
        _items.ForEach(i => i.Await());
    }

    /// <summary>Judges one item. When all are accepted the delivery is; one that is not sends it back to work.</summary>
    internal void Judge(Guid item, bool accepted, string note, PersonId by, OrganisationId organisation, DateTimeOffset now)
    {
        Require(DeliveryState.Delivered);
        var judged = _items.SingleOrDefault(i => i.Id == item) ?? throw new DomainException(ProjectErrors.NoSuchItem);
        Guard.That(accepted || !string.IsNullOrWhiteSpace(note), ProjectErrors.RejectionNeedsNote);
        judged.Judge(accepted, note, by, organisation, now);
        State = !accepted ? DeliveryState.InProgress
            : _items.All(i => i.State == AcceptanceState.Accepted) ? DeliveryState.Accepted
            : DeliveryState.Delivered;
    }

    internal void PutInOperation(CaseId service)
    {
        Require(DeliveryState.Accepted);
        (State, ServiceId) = (DeliveryState.InOperation, service);
    }

    internal void Drop(string reason)
    {
        Guard.Against(DeliveryRules.ObstaclesToDropping(State));
        (State, DroppedBecause) = (DeliveryState.Dropped, reason);
    }

    private void Require(DeliveryState state)
    {
        Guard.That(State == state, ProjectErrors.DeliveryNotThere);
    }
}

public enum AcceptanceState
{
    Open = 0,
    Accepted = 1,
    Rejected = 2,
}

/// <summary>One expectation of a delivery, and what was said of it.</summary>
public sealed class AcceptanceItem
{
    private AcceptanceItem() { }

    internal AcceptanceItem(Guid id, string text) => (Id, Text) = (id, text);

    public Guid Id { get; private set; }

    public string Text { get; private set; } = "";

    public AcceptanceState State { get; private set; }

    public string Note { get; private set; } = "";

    public PersonId? ById { get; private set; }

    public OrganisationId? OrganisationId { get; private set; }

    public DateTimeOffset? At { get; private set; }

    internal void Judge(bool accepted, string note, PersonId by, OrganisationId organisation, DateTimeOffset now) =>
        (State, Note, ById, OrganisationId, At) =
            (accepted ? AcceptanceState.Accepted : AcceptanceState.Rejected, note, by, organisation, now);

    /// <summary>Handed over again: what was rejected is open for a new look, what was accepted stays so.</summary>
    internal void Await()
    {
        if (State == AcceptanceState.Rejected)
        {
            State = AcceptanceState.Open;
        }
    }
}

public static class DeliveryRules
{
    public const int ItemsMax = 50;

    /// <summary>Only a delivery that is being made can be revised; one that is handed over for acceptance stays unchanged.</summary>
    public static IReadOnlyList<Error> ObstaclesToRevising(DeliveryState state) =>
        IsBeingMade(state) ? [] : [ProjectErrors.DeliveryNotThere];

    /// <summary>A delivery without items cannot be accepted, so it cannot be handed over.</summary>
    public static IReadOnlyList<Error> ObstaclesToHandingOver(int items) => items > 0 ? [] : [ProjectErrors.NothingToAccept];

    /// <summary>What is accepted is made; it is not taken out again.</summary>
    public static IReadOnlyList<Error> ObstaclesToDropping(DeliveryState state) =>
        IsBeingMade(state) || state == DeliveryState.Delivered ? [] : [ProjectErrors.DeliveryNotThere];

    public static IReadOnlyList<Error> ObstaclesToExpecting(DeliveryState state, int items) => new Unmet()
        .If(!IsBeingMade(state), ProjectErrors.DeliveryNotThere)
        .If(items >= ItemsMax, ProjectErrors.TooMany);

    /// <summary>Its maker still has it, so that its words and what is expected of it may change.</summary>
    public static bool IsBeingMade(DeliveryState state) => state is DeliveryState.Planned or DeliveryState.InProgress;
}
