using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

public enum GovernanceModelState
{
    Draft = 1,
    InForce = 2,
    Superseded = 3,
    Discarded = 4,
}

/// <summary>
/// One version of the governance model (<i>beslutningsmatrisen</i>): per gate who recommends, decides and accepts,
/// what is required and who is informed. KS drafts it; it takes effect only with a recorded basis, and running
/// reviews keep the version they began under. The concept study (ch. 6) leaves the matrix to a later phase,
/// so all of it is data.
/// </summary>
public sealed class GovernanceModel : Aggregate
{
    private GovernanceModel() { }

    public GovernanceModelId Id { get; private set; }

    /// <summary>1, 2, 3 …; a draft has none yet.</summary>
    public int? Number { get; private set; }

    public GovernanceModelState State { get; private set; }

    public GovernanceContent Content { get; private set; } = null!;

    /// <summary>The version this draft started from; it can only replace that one.</summary>
    public GovernanceModelId? BasedOnId { get; private set; }

    /// <summary>None for the version that ships with the product, which needs no adoption to be there.</summary>
    public GovernanceBasis? Basis { get; private set; }

    public PersonId? DraftedById { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    public DateTimeOffset? InForceFrom { get; private set; }

    public DateTimeOffset? InForceUntil { get; private set; }

    /// <summary>The first version: the table the product ships with.</summary>
    public static GovernanceModel Ship(GovernanceModelId id, GovernanceContent content, DateTimeOffset now)
    {
        Guard.Against(GovernanceModelRules.ProblemsIn(content));
        return new GovernanceModel
        {
            Id = id,
            Number = 1,
            State = GovernanceModelState.InForce,
            Content = content,
            DraftedAt = now,
            InForceFrom = now,
        };
    }

    /// <summary>KS administration begins a new version from the one in force.</summary>
    public GovernanceModel StartDraft(GovernanceModelId id, GateActor by, DateTimeOffset now)
    {
        Guard.Against(GovernanceModelRules.ObstaclesToStartingDraft(this, by));
        return new GovernanceModel
        {
            Id = id,
            State = GovernanceModelState.Draft,
            Content = Content,
            BasedOnId = Id,
            DraftedById = by.Person,
            DraftedAt = now,
        };
    }

    /// <summary>A draft may be unfinished and wrong; what is wrong is shown while it is written and blocks publication only.</summary>
    public void Edit(GovernanceContent content, GateActor by)
    {
        Guard.Against(GovernanceModelRules.ObstaclesToEditing(this, by));
        Content = content;
        DraftedById = by.Person;
    }

    public void Discard(GateActor by)
    {
        Guard.Against(GovernanceModelRules.ObstaclesToEditing(this, by));
        State = GovernanceModelState.Discarded;
    }

    /// <summary>The draft takes effect in place of <paramref name="inForce"/>, with the basis recorded.</summary>
    public void TakeEffect(GovernanceModel inForce, GovernanceBasis basis, GateActor by, DateTimeOffset now)
    {
        Guard.Against(GovernanceModelRules.ObstaclesToTakingEffect(this, inForce, basis, by, OsloTime.DayOf(now)));
        inForce.State = GovernanceModelState.Superseded;
        inForce.InForceUntil = now;
        Number = inForce.Number + 1;
        State = GovernanceModelState.InForce;
        Basis = basis;
        InForceFrom = now;
        Raise(new GovernanceModelTookEffect(Id, Number!.Value, inForce.Id, basis, by, now));
    }
}

/// <summary>
/// What a version rests on: the recommendation of KommIT-rådet and the adopting organ's decision.
/// The version it replaces says which organ that is.
/// </summary>
public sealed record GovernanceBasis
{
    public required Party RecommendedBy { get; init; }

    /// <summary>Against: the council advised not to adopt, and adopting all the same needs a reason.</summary>
    public required bool RecommendedInFavour { get; init; }

    public required DateOnly RecommendedOn { get; init; }

    /// <summary>Case number in the meeting, or another trace that others can look up.</summary>
    public required string RecommendationReference { get; init; }

    /// <summary>The agenda item where it was recommended, when the meeting was held here.</summary>
    public AgendaItemId? AgendaItemId { get; init; }

    public required Party AdoptedBy { get; init; }

    public required DecidingOrgan AdoptedByOrgan { get; init; }

    public required DateOnly AdoptedOn { get; init; }

    public required string AdoptionReference { get; init; }

    public string DepartureReason { get; init; } = "";

    /// <summary>Set when the articles of association were changed: the only thing that can lower the floor.</summary>
    public string? ArticlesChange { get; init; }
}

public sealed record GovernanceModelTookEffect(
    GovernanceModelId ModelId, int Number, GovernanceModelId ReplacedId, GovernanceBasis Basis, GateActor By, DateTimeOffset At) : DomainEvent, IHasTopics
{
    public const string Topic = "list:governance";

    public IReadOnlyList<string> Topics => [Topic];
}
