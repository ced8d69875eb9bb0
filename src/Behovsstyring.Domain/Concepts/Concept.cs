using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Concepts;

/// <summary>
/// One or more needs being turned into a choice of concept. KS owns the phase (KS' concept study ch. 6.3) and decides at BP2;
/// the chosen solution owner then decides for itself whether to take it on.
/// </summary>
public sealed class Concept : CaseAggregate
{
    private readonly List<ConceptIdea> _ideas = [];
    private readonly List<Alternative> _alternatives = [];

    private Concept() : base(ConceptErrors.NotAtGate, ConceptErrors.NotPaused) { }

    public ConceptContent Content { get; private set; } = new();

    /// <summary>The needs it came from. A need is in one concept; a concept may gather several.</summary>
    public IReadOnlyList<ConceptIdea> Ideas => _ideas;

    public IReadOnlyList<Alternative> Alternatives => _alternatives;

    public ActorChoice? Choice { get; private set; }

    /// <summary>Set up by KS where the extent calls for it (ch. 6.3); none otherwise.</summary>
    public BodyId? SteeringGroupId { get; private set; }

    /// <summary>The member that leads the steering group on behalf of KS and the members (<i>utøvende behovseier</i>).</summary>
    public OrganisationId? ActingNeedOwnerId { get; private set; }

    /// <summary>What became of it at the actor outside, when it went there.</summary>
    public string? ExternalAnswer { get; private set; }

    /// <summary>BP1 made it: the needs go on together under a number of their own.</summary>
    public static Concept FromIdeas(CaseId id, string number, IReadOnlyList<CaseId> ideas, ConceptContent content, DateTimeOffset now)
    {
        Guard.That(ideas.Count > 0, ConceptErrors.NoIdeas);
        var concept = new Concept
        {
            Id = id,
            Case = Case.Open(id, CaseKind.Concept, Phase.Concept, CaseState.Active, KnownOrganisations.Ks, now),
        };
        concept._ideas.AddRange(ideas.Distinct().Select(idea => new ConceptIdea(id, idea)));
        concept.Write(content, now);
        concept.Case.Receive(number, now);
        concept.Raise(new ConceptCreated(id, number));
        return concept;
    }

    public void Edit(ConceptContent content, DateTimeOffset now)
    {
        RequireEditable();
        Write(content, now);
        Raise(new ConceptEdited(Id));
    }

    public Alternative AddAlternative(Guid id, AlternativeContent content, DateTimeOffset now)
    {
        Guard.Against(ConceptRules.ObstaclesToAddingAlternative(Case.State, _alternatives.Count));
        var alternative = new Alternative(id, _alternatives.Count == 0 ? 1 : _alternatives.Max(a => a.Order) + 1, Checked(id, content));
        _alternatives.Add(alternative);
        Touch(now);
        Raise(new ConceptEdited(Id));
        return alternative;
    }

    public void ReviseAlternative(Guid id, AlternativeContent content, DateTimeOffset now)
    {
        RequireEditable();
        Find(id).Revise(Checked(id, content));
        Touch(now);
        Raise(new ConceptEdited(Id));
    }

    /// <summary>Takes an alternative out; one that was preferred takes the choice with it.</summary>
    public void RemoveAlternative(Guid id, DateTimeOffset now)
    {
        RequireEditable();
        _alternatives.Remove(Find(id));
        if (Choice?.PreferredAlternative == id)
        {
            Choice = null;
        }

        Touch(now);
        Raise(new ConceptEdited(Id));
    }

    /// <summary>Proposes who is to own the solution, and by which alternative.</summary>
    public void ChooseActor(ActorChoice choice, DateTimeOffset now)
    {
        RequireEditable();
        Guard.Against(ConceptRules.ObstaclesToChoosing(choice, _alternatives));
        Choice = choice with { Name = PlainText.CleanLine(choice.Name), Reason = PlainText.Clean(choice.Reason) };
        Touch(now);
        Raise(new ConceptActorChosen(Id, choice.Actor, Choice.Name, Choice.Reason));
    }

    public void SetUpSteeringGroup(BodyId group, OrganisationId actingNeedOwner, DateTimeOffset now)
    {
        RequireEditable();
        (SteeringGroupId, ActingNeedOwnerId) = (group, actingNeedOwner);
        Touch(now);
        Raise(new ConceptSteeringGroupSetUp(Id));
    }

    public void Resume(DateTimeOffset now) => Resume(new ConceptResumed(Id), now);

    /// <summary>The actor outside has answered: what came of it is recorded, and the case has its end.</summary>
    public void RecordExternalAnswer(string answer, DateTimeOffset now)
    {
        Guard.That(Case.State == CaseState.RoutedElsewhere, ConceptErrors.NotExternal);
        Guard.That(!string.IsNullOrWhiteSpace(answer), ConceptErrors.AnswerMissing);
        ExternalAnswer = PlainText.Clean(answer);
        Touch(now);
        Raise(new ConceptExternalAnswered(Id, ExternalAnswer));
    }

    protected override IReadOnlyList<Error> ObstaclesToGate() => ConceptRules.ObstaclesToGate(Case.State);

    private AlternativeContent Checked(Guid id, AlternativeContent content)
    {
        content = content.Cleaned();
        Guard.Against(ConceptRules.ProblemsIn(content));
        Guard.That(!content.IsDoingNothing || _alternatives.All(a => a.Id == id || !a.Content.IsDoingNothing), ConceptErrors.OneNullAlternative);
        return content;
    }

    private Alternative Find(Guid id) =>
        _alternatives.SingleOrDefault(a => a.Id == id) ?? throw new DomainException(ConceptErrors.NoSuchAlternative);

    private void RequireEditable() => Guard.Against(ConceptRules.ObstaclesToEditing(Case.State));

    private void Write(ConceptContent content, DateTimeOffset now)
    {
        content = content.Cleaned();
        Guard.Against(ConceptRules.ProblemsIn(content));
        Content = content;
        Describe(content.Title, content.Summary, now);
    }
}

/// <summary>The thread from a concept back to a need it came from.</summary>
public sealed class ConceptIdea
{
    private ConceptIdea() { }

    internal ConceptIdea(CaseId concept, CaseId idea) => (ConceptId, IdeaId) = (concept, idea);

    public CaseId ConceptId { get; private set; }

    public CaseId IdeaId { get; private set; }
}
