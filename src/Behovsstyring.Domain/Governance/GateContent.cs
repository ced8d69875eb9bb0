using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>What one gate asks of whom: a row of the decision matrix.</summary>
public sealed record GateContent
{
    public required Gate Gate { get; init; }

    /// <summary>What the gate is called: data, since organisations number their gates differently.</summary>
    public required LocalText Label { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>What is being decided, as a question.</summary>
    public required LocalText Question { get; init; }

    public IReadOnlyList<Requirement> BeforeRecommendation { get; init; } = [];

    public IReadOnlyList<Recommender> Recommenders { get; init; } = [];

    public IReadOnlyList<Requirement> BeforeDecision { get; init; } = [];

    /// <summary>The owner of the phase that ends here: opens the review and decides.</summary>
    public required Decider Decider { get; init; }

    /// <summary>The owners that take over and decide for themselves.</summary>
    public IReadOnlyList<Acceptor> Acceptors { get; init; } = [];

    public IReadOnlyList<InvolvedParty> Involved { get; init; } = [];

    public IReadOnlyList<Checklist> Checklists { get; init; } = [];

    public IReadOnlyList<DocumentForm> Documents { get; init; } = [];

    public IEnumerable<Requirement> Requirements => BeforeRecommendation.Concat(BeforeDecision);
}

/// <summary>What must be there before a step: who sees to it, and whether it can be waived.</summary>
public sealed record Requirement
{
    /// <summary>Stable through all versions: evidence and waivers refer to it.</summary>
    public required string Code { get; init; }

    public required LocalText Text { get; init; }

    public required RequirementKind Kind { get; init; }

    public required Party Responsible { get; init; }

    public Strength Strength { get; init; } = Strength.Waivable;

    /// <summary>Off until switched on: the model that ships is light.</summary>
    public bool On { get; init; } = true;

    public Applicability AppliesWhen { get; init; } = Applicability.Always;

    /// <summary>Set when the case itself shows whether this is met; then it is not ticked off by hand.</summary>
    public KnownFact? SeenBy { get; init; }

    /// <summary>The checklist or the document form that is filled in, by its code.</summary>
    public string? Form { get; init; }
}

public enum RequirementKind
{
    Document = 1,
    Assessment = 2,
    Checklist = 3,
    Statement = 4,
    Appointment = 5,
}

public enum Strength
{
    /// <summary>May be waived with a reason and a name.</summary>
    Waivable = 1,
    /// <summary>May not be waived under this version.</summary>
    Mandatory = 2,
    /// <summary>A minimum from the articles of association: no waiver and no later version goes below it.</summary>
    Floor = 3,
}

/// <summary>Who is heard before a decision, and how heavily it weighs.</summary>
public sealed record Recommender
{
    public required string Code { get; init; }

    public required Party Party { get; init; }

    public required RecommenderRole Role { get; init; }

    /// <summary>When the decision must wait for it. Otherwise it is welcome and not waited for.</summary>
    public Applicability RequiredWhen { get; init; } = Applicability.Always;

    public Strength Strength { get; init; } = Strength.Mandatory;

    /// <summary>Reached in a meeting, by vote or consensus; otherwise a written statement will do.</summary>
    public bool InMeeting { get; init; } = true;
}

public enum RecommenderRole
{
    /// <summary><i>Gir råd</i>.</summary>
    Advises = 1,
    /// <summary><i>Innstiller</i>.</summary>
    Recommends = 2,
}

public sealed record Decider
{
    public required string Code { get; init; }

    public required Party Party { get; init; }

    public required IReadOnlyList<OrganThreshold> Organs { get; init; }

    public LocalText? Note { get; init; }
}

/// <summary>A legal owner that takes over and therefore decides for itself whether to do so.</summary>
public sealed record Acceptor
{
    public required string Code { get; init; }

    public required Party Party { get; init; }

    /// <summary>When the crossing waits for it. <see cref="Applicability.Never"/>: each decides in its own time, and the gate does not wait.</summary>
    public required Applicability RequiredWhen { get; init; }

    public IReadOnlyList<OrganThreshold> Organs { get; init; } = [];

    public LocalText? Note { get; init; }
}

/// <summary>
/// The organ a decision belongs to from a given size or risk on; with neither given it is the ordinary one.
/// A higher organ may always decide instead.
/// </summary>
public sealed record OrganThreshold(DecidingOrgan Organ, CaseSize? FromSize = null, CaseRisk? FromRisk = null);

public sealed record InvolvedParty(Party Party, Involvement How);

public enum Involvement
{
    Informed = 1,
    /// <summary>May take part in the work of the phase.</summary>
    MayTakePart = 2,
}

public sealed record Checklist(string Code, LocalText Title, IReadOnlyList<FormItem> Items);

public sealed record DocumentForm(string Code, LocalText Title, IReadOnlyList<FormItem> Sections);

/// <summary>A question in a checklist or a section in a document.</summary>
public sealed record FormItem(string Code, LocalText Text);
