using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Ideas;

public sealed record IdeaSubmitted(CaseId Case, string Number, string Title) : CaseHappening(Case, "idea.submitted");

public sealed record IdeaEdited(CaseId Case) : CaseHappening(Case, "idea.edited")
{
    public override bool TellsFollowers => false;
}

public sealed record IdeaTakenIntoAssessment(CaseId Case) : CaseHappening(Case, "idea.taken-into-assessment");

/// <summary>KS has given the need to another case officer, or to none. The open trail does not say who it is.</summary>
public sealed record IdeaAssigned(CaseId Case, bool HasOfficer) : CaseHappening(Case, HasOfficer ? "idea.assigned" : "idea.unassigned")
{
    public override bool TellsFollowers => false;
}

public sealed record IdeaPaused(CaseId Case, string Reason) : CaseHappening(Case, "idea.paused")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["reason"] = Reason };
}

public sealed record IdeaResumed(CaseId Case) : CaseHappening(Case, "idea.resumed");

public sealed record IdeaRoutedElsewhere(CaseId Case, string Recipient, string Reason) : CaseHappening(Case, "idea.routed-elsewhere")
{
    public override IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["recipient"] = Recipient, ["reason"] = Reason };
}

public sealed record IdeaAnswered(CaseId Case, string Recipient, string Answer) : CaseHappening(Case, "idea.answered")
{
    public override IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["recipient"] = Recipient, ["answer"] = Answer };
}

/// <summary>A member took or changed its position. <see cref="Before"/> is none the first time.</summary>
public sealed record IdeaSupported(CaseId Case, SupportLevel Level, SupportLevel? Before, string Note)
    : CaseHappening(Case, Before is null ? "idea.supported" : "idea.support-changed")
{
    public override IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["level"] = Level.ToString(), ["note"] = Note };

    public override bool TellsFollowers => false;
}

public sealed record IdeaSupportWithdrawn(CaseId Case) : CaseHappening(Case, "idea.support-withdrawn")
{
    public override bool TellsFollowers => false;
}

public sealed record IdeaAnchored(CaseId Case, string Statement) : CaseHappening(Case, "idea.anchored")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["statement"] = Statement };
}
