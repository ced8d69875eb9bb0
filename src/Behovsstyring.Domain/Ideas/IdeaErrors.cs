using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Ideas;

public static class IdeaErrors
{
    public static readonly Error AlreadySubmitted = new("idea.already-submitted");
    public static readonly Error NotEditable = new("idea.not-editable");
    public static readonly Error NotAwaitingAssessment = new("idea.not-awaiting-assessment");
    public static readonly Error NotWithKs = new("idea.not-with-ks");
    public static readonly Error NotACaseOfficer = new("idea.not-a-case-officer") { Field = "Person" };
    public static readonly Error NotOpenForGate = new("idea.not-open-for-gate");
    public static readonly Error NotAtGate = new("idea.not-at-gate");
    public static readonly Error NotPausable = new("idea.not-pausable");
    public static readonly Error NotPaused = new("idea.not-paused");
    public static readonly Error NotRoutable = new("idea.not-routable");
    public static readonly Error ReasonMissing = new("idea.reason-missing") { Field = "Reason" };
    public static readonly Error RecipientMissing = new("idea.recipient-missing") { Field = "Recipient" };
    public static readonly Error NotRouted = new("idea.not-routed");
    public static readonly Error AnswerMissing = new("idea.answer-missing") { Field = "Answer" };
    public static readonly Error NotOpenForSupport = new("idea.not-open-for-support");
    public static readonly Error OwnNeed = new("idea.own-need");
    public static readonly Error OnlyMembersSupport = new("idea.only-members-support");
    public static readonly Error OnlyNetworksAnchor = new("idea.only-networks-anchor");
    public static readonly Error NotOfOurMembers = new("idea.not-of-our-members");
    public static readonly Error NotYourChannel = new("idea.not-your-channel") { Field = "Channel" };
    public static readonly Error AlreadyAnchored = new("idea.already-anchored");

    public static Error Missing(string field) => new("idea.missing-" + Kebab(field)) { Field = field };

    public static Error TooShort(string field, int atLeast) => new("text.too-short", atLeast) { Field = field };

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
