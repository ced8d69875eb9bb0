namespace Behovsstyring.DevHost.Demo;

/// <summary>A need as its submitter wrote it, who supported it, and how it went.</summary>
/// <param name="Language"><c>nb</c> or <c>nn</c>: the written norm of the text.</param>
/// <param name="SubmittedQuartersAgo">0 is the quarter the demo is first started in.</param>
/// <param name="DayOffset">Days from the first day of that quarter.</param>
internal sealed record DemoNeed(
    string Key, string Title, string Language, string Summary, string Problem, string Affected, string ExpectedBenefit, string StrategyGoal,
    string LawOrDeadline, string Existing, string Channel, string Area, string Submitter, string Organisation,
    int SubmittedQuartersAgo, int DayOffset,
    IReadOnlyList<DemoSupport> Supports, IReadOnlyList<DemoAnchoring> Anchoring, DemoOutcome Outcome);

/// <param name="DaysAfter">Days after the submission.</param>
internal sealed record DemoSupport(string Organisation, string Person, string Level, string Note, int DaysAfter);

internal sealed record DemoAnchoring(string Network, string Person, string Statement, int DaysAfter);

/// <param name="Plan">Where the need has come when the demo starts; see <c>Content/README.md</c>.</param>
/// <param name="Reason">Why it ended where it did, where it has ended.</param>
/// <param name="Actor">Who was given a need routed elsewhere: the key of an organisation, or a name.</param>
/// <param name="Answer">That actor's answer, when it has come.</param>
internal sealed record DemoOutcome(string Plan, string Reason, string Actor, string Answer);
