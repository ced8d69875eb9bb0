using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Concepts;

public static class ConceptErrors
{
    public static readonly Error NoIdeas = new("concept.no-ideas");
    public static readonly Error NotEditable = new("concept.not-editable");
    public static readonly Error NoSuchAlternative = new("concept.no-such-alternative");
    public static readonly Error OneNullAlternative = new("concept.one-null-alternative") { Field = nameof(AlternativeContent.IsDoingNothing) };
    public static readonly Error NullAlternativeCannotBePreferred = new("concept.null-alternative-cannot-be-preferred");
    public static readonly Error TooManyAlternatives = new("concept.too-many-alternatives");
    public static readonly Error NothingToChoose = new("concept.nothing-to-choose");
    public static readonly Error HasSteeringGroup = new("concept.has-steering-group");
    public static readonly Error CostIsNegative = new("concept.cost-is-negative") { Field = nameof(AlternativeContent.Cost) };
    public static readonly Error ActorNameMissing = new("concept.actor-name-missing") { Field = nameof(ActorChoice.Name) };
    public static readonly Error ReasonMissing = new("concept.reason-missing") { Field = nameof(ActorChoice.Reason) };
    public static readonly Error NotOpenForGate = new("concept.not-open-for-gate");
    public static readonly Error NotAtGate = new("concept.not-at-gate");
    public static readonly Error NotPaused = new("concept.not-paused");
    public static readonly Error NotExternal = new("concept.not-external");
    public static readonly Error AnswerMissing = new("concept.answer-missing") { Field = "Answer" };
}
