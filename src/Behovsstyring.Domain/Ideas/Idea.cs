using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Ideas;

/// <summary>
/// A digital need, from the first words of a draft to the gate where KS decides whether it becomes a concept (BP1).
/// Supports and anchorings are rows of their own: they never collide with those who edit the words.
/// </summary>
public sealed class Idea : CaseAggregate
{
    private Idea() : base(IdeaErrors.NotAtGate, IdeaErrors.NotPaused) { }

    public IdeaContent Content { get; private set; } = new();

    public PersonId SubmitterId { get; private set; }

    /// <summary>The organisation that has the need. The road goes on in its name even if the person leaves.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>To whom it was handed over, when it was.</summary>
    public string? RoutedTo { get; private set; }

    /// <summary>What they answered, once they have.</summary>
    public string? RoutedAnswer { get; private set; }

    public static Idea StartDraft(CaseId id, PersonId submitter, OrganisationId organisation, IdeaContent content, DateTimeOffset now)
    {
        var idea = new Idea
        {
            Id = id,
            Case = Case.Open(id, CaseKind.Idea, Phase.Idea, CaseState.Draft, organisation, now),
            SubmitterId = submitter,
            OrganisationId = organisation,
        };
        idea.Write(content, now);
        return idea;
    }

    /// <summary>Changes the words. In a draft anything within the limits goes; a need already sent in must stay complete.</summary>
    public void Edit(IdeaContent content, DateTimeOffset now)
    {
        Guard.Against(IdeaRules.ObstaclesToEditing(Case.State));
        Guard.Against(Case.State == CaseState.Draft
            ? IdeaRules.ProblemsIn(content)
            : IdeaRules.ObstaclesToSubmitting(content));
        Write(content, now);
        if (Case.State != CaseState.Draft)
        {
            Raise(new IdeaEdited(Id));
        }
    }

    /// <summary>Sends the need in. From here KS has it.</summary>
    /// <param name="number">The number given to it, for good.</param>
    public void Submit(string number, DateTimeOffset now)
    {
        Guard.That(Case.State == CaseState.Draft, IdeaErrors.AlreadySubmitted);
        Guard.Against(IdeaRules.ObstaclesToSubmitting(Content));
        Case.Receive(number, now);
        Move(CaseState.Received, now);
        Raise(new IdeaSubmitted(Id, number, Content.Title));
    }

    /// <summary>A case officer at KS begins the total assessment. A need that is given to somebody already stays theirs.</summary>
    public void TakeIntoAssessment(PersonId caseOfficer, DateTimeOffset now)
    {
        Guard.Against(IdeaRules.ObstaclesToAssessment(Case.State));
        Case.Entrust(Case.LeadId ?? caseOfficer, now);
        Move(CaseState.InAssessment, now);
        Raise(new IdeaTakenIntoAssessment(Id));
    }

    /// <summary>KS gives the need to one of its case officers, or to none. The state stays as it is: the work begins when somebody takes it.</summary>
    public void AssignCaseOfficer(PersonId? caseOfficer, DateTimeOffset now)
    {
        Guard.Against(IdeaRules.ObstaclesToAssigning(Case.State));
        Case.Entrust(caseOfficer, now);
        Touch(now);
        Raise(new IdeaAssigned(Id, HasOfficer: caseOfficer is not null));
    }

    public void Pause(string reason, DateTimeOffset now)
    {
        Guard.Against(IdeaRules.ObstaclesToPausing(Case.State));
        Reason = RequireReason(reason);
        Move(CaseState.Paused, now);
        Raise(new IdeaPaused(Id, Reason));
    }

    public void Resume(DateTimeOffset now) => Resume(new IdeaResumed(Id), now);

    /// <summary>Another actor can meet the need better: handed over with a reason, and followed to its answer.</summary>
    public void RouteElsewhere(string recipient, string reason, DateTimeOffset now)
    {
        Guard.Against(IdeaRules.ObstaclesToRouting(Case.State, recipient, reason));
        (RoutedTo, Reason) = (recipient.Trim(), reason.Trim());
        Move(CaseState.RoutedElsewhere, now);
        Raise(new IdeaRoutedElsewhere(Id, RoutedTo, Reason));
    }

    /// <summary>
    /// The recipient has answered, and that ends the need. The answer may be given again: one answer is often followed by another, and
    /// the trail keeps them all.
    /// </summary>
    public void RecordAnswer(string answer, DateTimeOffset now)
    {
        Guard.Against(IdeaRules.ObstaclesToRecordingAnswer(Case.State));
        Guard.That(!string.IsNullOrWhiteSpace(answer), IdeaErrors.AnswerMissing);
        RoutedAnswer = answer.Trim();
        Move(CaseState.RoutedElsewhere, now);
        Raise(new IdeaAnswered(Id, RoutedTo!, RoutedAnswer));
    }

    protected override IReadOnlyList<Error> ObstaclesToGate() => IdeaRules.ObstaclesToGate(Case.State);

    /// <summary>Passed, the road goes on in a concept; otherwise the need says why it was sent back, rests or has ended.</summary>
    protected override string? ReasonToKeep(CrossingEffect effect, string because) =>
        effect.State == CaseState.Completed ? null : RequireReason(because);

    private static string RequireReason(string reason)
    {
        Guard.That(!string.IsNullOrWhiteSpace(reason), IdeaErrors.ReasonMissing);
        return reason.Trim();
    }

    private void Write(IdeaContent content, DateTimeOffset now)
    {
        content = content.Cleaned();
        Guard.Against(IdeaRules.ProblemsIn(content));
        Content = content;
        Describe(content.Title, content.Summary, now);
    }
}
