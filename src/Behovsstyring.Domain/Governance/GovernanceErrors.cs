using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

public static class GovernanceErrors
{
    public static readonly Error NotADraft = new("governance.not-a-draft");
    public static readonly Error DraftMissing = new("governance.draft-missing");
    public static readonly Error NotInForce = new("governance.not-in-force");
    public static readonly Error DraftIsOutdated = new("governance.draft-is-outdated");
    public static readonly Error OnlyKsDrafts = new("governance.only-ks-drafts");
    public static readonly Error RecommendationLacksReference = new("governance.recommendation-lacks-reference") { Field = "RecommendationReference" };
    public static readonly Error AdoptionLacksReference = new("governance.adoption-lacks-reference") { Field = "AdoptionReference" };
    public static readonly Error AdoptedBeforeRecommended = new("governance.adopted-before-recommended") { Field = "AdoptedOn" };
    public static readonly Error AdoptedInTheFuture = new("governance.adopted-in-the-future") { Field = "AdoptedOn" };
    public static readonly Error DepartureLacksReason = new("governance.departure-lacks-reason") { Field = "DepartureReason" };

    public static Error WrongRecommender(Party expected) => new("governance.wrong-recommender", expected);

    public static Error WrongAdopter(Party party, DecidingOrgan organ) => new("governance.wrong-adopter", party, organ);

    public static Error GateMissing(Gate gate) => new("governance.gate-missing", gate);

    public static Error GateTwice(Gate gate) => new("governance.gate-twice", gate);

    public static Error TextMissing(string where, string language) => new("governance.text-missing", where, language);

    public static Error TextTooLong(string where, int max) => new("governance.text-too-long", where, max);

    public static Error CodeMalformed(string code) => new("governance.code-malformed", code);

    public static Error CodeTwice(string code) => new("governance.code-twice", code);

    public static Error DeciderIsNoLegalEntity(Gate gate, Party party) => new("governance.decider-is-no-legal-entity", gate, party);

    public static Error AcceptorIsNoLegalEntity(Gate gate, Party party) => new("governance.acceptor-is-no-legal-entity", gate, party);

    public static Error NoOrdinaryOrgan(string code) => new("governance.no-ordinary-organ", code);

    public static Error RecommendsToItself(Gate gate, Party party) => new("governance.recommends-to-itself", gate, party);

    public static Error RecommenderTwice(Gate gate, Party party) => new("governance.recommender-twice", gate, party);

    public static Error OwnerTakesOverUnasked(Gate gate, Party party) => new("governance.owner-takes-over-unasked", gate, party);

    public static Error RequirementNeverApplies(string code) => new("governance.requirement-never-applies", code);

    public static Error FormUnknown(string code, string form) => new("governance.form-unknown", code, form);

    public static Error FloorIsIdle(string code) => new("governance.floor-is-idle", code);

    public static Error BelowFloor(Gate gate, string code) => new("governance.below-floor", gate, code);
}
