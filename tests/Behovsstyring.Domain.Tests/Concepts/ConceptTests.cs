using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Tests.Concepts;

public sealed class ConceptTests
{
    private static readonly DateTimeOffset Now = new(2027, 2, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly ConceptContent Content = new() { Title = "Felles byggesaksarkiv", Purpose = "Innsyn uten ventetid" };

    [Fact]
    public void A_concept_comes_from_needs_and_KS_has_it()
    {
        var need = CaseId.New();
        var concept = Concept.FromIdeas(CaseId.New(), "KON-2027-0001", [need, need], Content, Now);

        Assert.Equal(need, Assert.Single(concept.Ideas).IdeaId);
        Assert.Equal((Phase.Concept, CaseState.Active, KnownOrganisations.Ks), (concept.Case.Phase, concept.Case.State, concept.Case.OwnerId));
        Assert.Throws<DomainException>(() => Concept.FromIdeas(CaseId.New(), "KON-2027-0002", [], Content, Now));
    }

    /// <summary>Prosjektveiviseren: at least three concepts are studied, the null alternative among them.</summary>
    [Theory]
    [InlineData(0, false, false, false)]
    [InlineData(1, true, false, false)]
    [InlineData(2, true, true, false)]
    [InlineData(3, false, true, false)]
    [InlineData(3, true, true, true)]
    [InlineData(5, true, true, true)]
    public void Alternatives_are_weighed_with_doing_nothing_among_them(int count, bool withNothing, bool weighed, bool three)
    {
        var concept = New();
        for (var i = 0; i < count; i++)
        {
            concept.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = $"Nr. {i}", IsDoingNothing = withNothing && i == 0 }, Now);
        }

        Assert.Equal(weighed, ConceptRules.AlternativesAreWeighed(concept.Alternatives));
        Assert.Equal(three, ConceptRules.ThreeAlternativesWithDoingNothing(concept.Alternatives));
    }

    /// <summary>What the page says beside its buttons: only something can be proposed, and only while the concept is being studied.</summary>
    [Theory]
    [InlineData(CaseState.Active, 0, false, "concept.nothing-to-choose")]
    [InlineData(CaseState.Active, 1, true, "concept.nothing-to-choose")]
    [InlineData(CaseState.Active, 2, true, null)]
    [InlineData(CaseState.Active, 1, false, null)]
    [InlineData(CaseState.AtGate, 2, true, "concept.not-editable")]
    [InlineData(CaseState.Paused, 2, true, "concept.not-editable")]
    public void Something_can_be_proposed_when_there_is_an_alternative_that_is_something(CaseState state, int count, bool withNothing, string? obstacle)
    {
        var alternatives = Enumerable.Range(0, count).Select(i => new AlternativeContent { Title = $"Nr. {i}", IsDoingNothing = withNothing && i == 0 });

        Assert.Equal(obstacle, ConceptRules.ObstaclesToProposing(state, alternatives).SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData(CaseState.Active, 0, null)]
    [InlineData(CaseState.Active, 11, null)]
    [InlineData(CaseState.Active, 12, "concept.too-many-alternatives")]
    [InlineData(CaseState.Stopped, 1, "concept.not-editable")]
    public void There_is_room_for_a_dozen_alternatives(CaseState state, int count, string? obstacle) =>
        Assert.Equal(obstacle, ConceptRules.ObstaclesToAddingAlternative(state, count).SingleOrDefault()?.Code);

    [Theory]
    [InlineData(CaseState.Active, false, null)]
    [InlineData(CaseState.Active, true, "concept.has-steering-group")]
    [InlineData(CaseState.AtGate, false, "concept.not-editable")]
    public void A_concept_gets_one_steering_group(CaseState state, bool hasOne, string? obstacle) =>
        Assert.Equal(obstacle, ConceptRules.ObstaclesToSettingUpSteeringGroup(state, hasOne).SingleOrDefault()?.Code);

    [Fact]
    public void Doing_nothing_is_one_alternative_and_never_the_preferred_one()
    {
        var concept = New();
        var nothing = concept.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Nullalternativet", IsDoingNothing = true }, Now);

        Assert.Contains(ConceptErrors.OneNullAlternative, Assert.Throws<DomainException>(() =>
            concept.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Ingenting igjen", IsDoingNothing = true }, Now)).Errors);
        Assert.Contains(ConceptErrors.NullAlternativeCannotBePreferred, Assert.Throws<DomainException>(() =>
            concept.ChooseActor(new ActorChoice(SolutionActor.Company, "", "Fordi", nothing.Id), Now)).Errors);
        concept.ReviseAlternative(nothing.Id, nothing.Content with { Description = "Dagens drift" }, Now);
    }

    [Theory]
    [InlineData(SolutionActor.Company, "", true)]
    [InlineData(SolutionActor.VigoIks, "", true)]
    [InlineData(SolutionActor.StateAgency, "", false)]
    [InlineData(SolutionActor.StateAgency, "Kartverket", true)]
    [InlineData(SolutionActor.InterMunicipal, " ", false)]
    [InlineData(SolutionActor.Other, "", false)]
    public void An_actor_outside_is_named(SolutionActor actor, string name, bool enough)
    {
        var concept = New();
        var preferred = concept.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Felles løsning" }, Now);

        Assert.Equal(enough, ConceptRules.ObstaclesToChoosing(new ActorChoice(actor, name, "Har oppdraget", preferred.Id), concept.Alternatives).Count == 0);
    }

    [Fact]
    public void Taking_out_the_preferred_alternative_takes_the_choice_with_it()
    {
        var concept = New();
        var preferred = concept.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Felles løsning" }, Now);
        concept.ChooseActor(new ActorChoice(SolutionActor.Company, "", "Har løsninger å bygge på", preferred.Id), Now);

        concept.RemoveAlternative(preferred.Id, Now);

        Assert.Null(concept.Choice);
    }

    [Fact]
    public void At_the_gate_the_words_stand_still()
    {
        var concept = New();
        concept.StandAtGate(Now);

        Assert.Throws<DomainException>(() => concept.Edit(Content, Now));
        Assert.Throws<DomainException>(() => concept.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Sent" }, Now));
        Assert.Throws<DomainException>(() => concept.StandAtGate(Now));
    }

    [Fact]
    public void What_another_actor_builds_is_followed_to_its_answer()
    {
        var concept = New();
        Assert.Throws<DomainException>(() => concept.RecordExternalAnswer("For tidlig", Now));
        concept.StandAtGate(Now);
        concept.LeaveGate(Crossing.Passed(Gate.Bp2, SolutionActor.StateAgency), "", Now);

        Assert.Equal(CaseState.RoutedElsewhere, concept.Case.State);
        Assert.Throws<DomainException>(() => concept.RecordExternalAnswer(" ", Now));
        concept.RecordExternalAnswer("Tatt inn i etatens plan for 2028", Now);
    }

    private static Concept New() => Concept.FromIdeas(CaseId.New(), "KON-2027-0001", [CaseId.New()], Content, Now);
}
