using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Ideas;

/// <summary>How a need came in (KS' concept study, ch. 6.2.1: six channels, and KS and the company themselves).</summary>
public enum IdeaChannel
{
    GovernanceStructure = 1,
    SingleMember = 2,
    OperationsAndUserCouncil = 3,
    State = 4,
    NationalSolutionChange = 5,
    Supplier = 6,
    KsOrCompany = 7,
}

/// <summary>The field of municipal work a need belongs to.</summary>
public enum ServiceArea
{
    Common = 1,
    Childhood = 2,
    UpperSecondary = 3,
    Health = 4,
    Dental = 5,
    Social = 6,
    PlanningBuilding = 7,
    Technical = 8,
    Climate = 9,
    Culture = 10,
    Agriculture = 11,
    Transport = 12,
    Archive = 13,
    Economy = 14,
    Workforce = 15,
    Preparedness = 16,
    Dialogue = 17,
    Security = 18,
}

/// <summary>What a need says, in the order it is asked: the problem first, the solution last or not at all.</summary>
public sealed record IdeaContent
{
    /// <summary>The need in one line.</summary>
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    public string Problem { get; init; } = "";

    /// <summary>Who is affected, and roughly how many.</summary>
    public string Affected { get; init; } = "";

    public string ExpectedBenefit { get; init; } = "";

    /// <summary>The strategy or goal the need serves.</summary>
    public string StrategyGoal { get; init; } = "";

    /// <summary>Law or deadline that presses; empty when nothing does.</summary>
    public string LawOrDeadline { get; init; } = "";

    /// <summary>What exists today, and why it does not do.</summary>
    public string Existing { get; init; } = "";

    public IdeaChannel? Channel { get; init; }

    public ServiceArea? Area { get; init; }

    /// <summary>The same words without what no reader can see.</summary>
    public IdeaContent Cleaned() => this with
    {
        Title = PlainText.CleanLine(Title),
        Summary = PlainText.CleanLine(Summary),
        Problem = PlainText.Clean(Problem),
        Affected = PlainText.Clean(Affected),
        ExpectedBenefit = PlainText.Clean(ExpectedBenefit),
        StrategyGoal = PlainText.Clean(StrategyGoal),
        LawOrDeadline = PlainText.Clean(LawOrDeadline),
        Existing = PlainText.Clean(Existing),
    };
}
