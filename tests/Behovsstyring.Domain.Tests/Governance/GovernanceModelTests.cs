using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using static Behovsstyring.Domain.Tests.Governance.GateScene;
using static Behovsstyring.Domain.Tests.Governance.GovernanceModelRulesTests;

namespace Behovsstyring.Domain.Tests.Governance;

public class GovernanceModelTests
{
    private static readonly GateActor Ks = By(Party.KsAdministration);

    private readonly GovernanceModel _inForce = GovernanceModel.Ship(GovernanceModelId.New(), GovernanceDefaults.Shipped, Now.AddYears(-1));

    private static GovernanceBasis Basis { get; } = new()
    {
        RecommendedBy = Party.KommitCouncil,
        RecommendedInFavour = true,
        RecommendedOn = Today.AddDays(-30),
        RecommendationReference = "Sak 21/26",
        AdoptedBy = Party.KsAdministration,
        AdoptedByOrgan = DecidingOrgan.ManagingDirector,
        AdoptedOn = Today.AddDays(-3),
        AdoptionReference = "Vedtak 14/26",
    };

    [Fact]
    public void A_new_version_replaces_the_one_in_force_and_the_old_one_stays_to_be_read()
    {
        var draft = Draft(With(Gate.Bp1, g => g with { Title = new("Ny", "Ny", "New") }));
        draft.TakeEffect(_inForce, Basis, Ks, Now);

        Assert.Equal((2, GovernanceModelState.InForce, Now), (draft.Number, draft.State, draft.InForceFrom));
        Assert.Equal((GovernanceModelState.Superseded, Now), (_inForce.State, _inForce.InForceUntil));
        Assert.Equal("Fra idé til konsept", _inForce.Content[Gate.Bp1].Title.Nb);
        Assert.Equal(_inForce.Id, Assert.IsType<GovernanceModelTookEffect>(Assert.Single(draft.Events)).ReplacedId);
    }

    [Fact]
    public void Only_KS_drafts()
    {
        Assert.All([Party.Company, Party.KommitCouncil, Party.Members], party =>
            Assert.Contains(GovernanceErrors.OnlyKsDrafts, Refused(() => _inForce.StartDraft(GovernanceModelId.New(), By(party), Now))));
        Assert.Contains(GovernanceErrors.OnlyKsDrafts, Refused(() => Draft().Edit(GovernanceDefaults.Shipped, By(Party.Company))));
    }

    [Fact]
    public void A_draft_may_be_wrong_while_it_is_written_but_not_take_effect()
    {
        var draft = Draft(With(Gate.Bp1, g => g with { Title = new("", "", "") }));

        Assert.Equal(3, Refused(() => draft.TakeEffect(_inForce, Basis, Ks, Now)).Count);
        Assert.Equal(GovernanceModelState.InForce, _inForce.State);
    }

    public static TheoryData<GovernanceBasis, string> FaultyBases { get; } = new()
    {
        { Basis with { RecommendedBy = Party.DigitalisationCommittee }, "governance.wrong-recommender" },
        { Basis with { AdoptedBy = Party.Company }, "governance.wrong-adopter" },
        { Basis with { AdoptedByOrgan = DecidingOrgan.Delegated }, "governance.wrong-adopter" },
        { Basis with { RecommendationReference = " " }, "governance.recommendation-lacks-reference" },
        { Basis with { AdoptionReference = "" }, "governance.adoption-lacks-reference" },
        { Basis with { AdoptedOn = Today.AddDays(-31) }, "governance.adopted-before-recommended" },
        { Basis with { AdoptedOn = Today.AddDays(1) }, "governance.adopted-in-the-future" },
        { Basis with { RecommendedInFavour = false }, "governance.departure-lacks-reason" },
    };

    [Theory]
    [MemberData(nameof(FaultyBases))]
    public void A_version_takes_effect_only_with_its_basis_recorded(GovernanceBasis basis, string code) =>
        Assert.Equal(code, Assert.Single(Refused(() => Draft().TakeEffect(_inForce, basis, Ks, Now))).Code);

    [Fact]
    public void Adopting_against_the_councils_advice_is_possible_with_a_reason()
    {
        var draft = Draft();
        draft.TakeEffect(_inForce, Basis with { RecommendedInFavour = false, DepartureReason = "Krav i ny lov" }, Ks, Now);
        Assert.Equal(GovernanceModelState.InForce, draft.State);
    }

    [Fact]
    public void A_draft_cannot_choose_its_own_judges()
    {
        var draft = Draft(GovernanceDefaults.Shipped with { Adoption = new(Party.UserCouncil, Party.Company, DecidingOrgan.Delegated) });
        var basis = Basis with { RecommendedBy = Party.UserCouncil, AdoptedBy = Party.Company, AdoptedByOrgan = DecidingOrgan.Delegated };

        Assert.Equal(["governance.wrong-recommender", "governance.wrong-adopter"], Refused(() => draft.TakeEffect(_inForce, basis, Ks, Now)).Select(e => e.Code));
    }

    [Fact]
    public void Below_the_floor_only_when_the_articles_were_changed()
    {
        var draft = Draft(With(Gate.Bp1, g => g with { Recommenders = [] }));

        Assert.Equal("governance.below-floor", Assert.Single(Refused(() => draft.TakeEffect(_inForce, Basis, Ks, Now))).Code);

        draft.TakeEffect(_inForce, Basis with { ArticlesChange = "Generalforsamlingen 4. mai 2026, sak 7" }, Ks, Now);
        Assert.Equal(GovernanceModelState.InForce, draft.State);
    }

    [Fact]
    public void Of_two_drafts_from_the_same_version_the_second_must_start_again()
    {
        var (first, second) = (Draft(), Draft());
        first.TakeEffect(_inForce, Basis, Ks, Now);

        Assert.Contains(GovernanceErrors.NotInForce, Refused(() => second.TakeEffect(_inForce, Basis, Ks, Now)));
        Assert.Contains(GovernanceErrors.DraftIsOutdated, Refused(() => second.TakeEffect(first, Basis, Ks, Now)));
    }

    [Fact]
    public void What_has_taken_effect_or_been_discarded_is_never_edited()
    {
        var discarded = Draft();
        discarded.Discard(Ks);

        Assert.Equal([GovernanceErrors.NotADraft], Refused(() => discarded.Edit(GovernanceDefaults.Shipped, Ks)));
        Assert.Equal([GovernanceErrors.NotADraft], Refused(() => _inForce.Edit(GovernanceDefaults.Shipped, Ks)));
        Assert.Equal([GovernanceErrors.NotInForce], Refused(() => discarded.StartDraft(GovernanceModelId.New(), Ks, Now)));
    }

    [Fact]
    public void A_running_review_keeps_the_version_it_began_under()
    {
        var scene = new GateScene(Gate.Bp1);
        var draft = scene.Model.StartDraft(GovernanceModelId.New(), Ks, Now);
        draft.Edit(With(Gate.Bp1, g => g with { BeforeRecommendation = [.. g.BeforeRecommendation.Select(r => r with { On = true })] }), Ks);
        draft.TakeEffect(scene.Model, Basis, Ks, Now);

        scene.Ready().Decide(GateOutcome.GoOn);
        Assert.Equal(GateReviewState.Crossed, scene.Review.State);
        Assert.Equal([GateErrors.WrongModel], Refused(() => new GateScene(Gate.Bp1).Review.Withdraw(draft, "Feil", Ks, Now)));
    }

    [Fact]
    public void A_draft_is_previewed_on_a_case_by_the_same_question()
    {
        var scene = new GateScene(Gate.Bp1).Ready();
        var stricter = With(Gate.Bp1, g => g with { BeforeRecommendation = [.. g.BeforeRecommendation.Select(r => r with { On = true })] });

        Assert.Equal(
            ["bp1.checklist-answered", "bp1.mandate-written", "bp1.ks-decides"],
            GateRules.StandsBetween(scene.Review, stricter[Gate.Bp1], scene.Facts).Select(m => m.Code));
    }

    private GovernanceModel Draft(GovernanceContent? content = null)
    {
        var draft = _inForce.StartDraft(GovernanceModelId.New(), Ks, Now);
        draft.Edit(content ?? GovernanceDefaults.Shipped, Ks);
        return draft;
    }
}
