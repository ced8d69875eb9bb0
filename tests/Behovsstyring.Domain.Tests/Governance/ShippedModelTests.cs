using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>The shipped matrix, row by row as KS' concept study divides the work (ch. 6.2–6.7).</summary>
public class ShippedModelTests
{
    private static readonly GovernanceContent Shipped = GovernanceDefaults.Shipped;

    [Fact]
    public void It_is_complete_and_sound() => Assert.Empty(GovernanceModelRules.ProblemsIn(Shipped));

    [Theory]
    [InlineData(Gate.Bp1, Party.KsAdministration)]
    [InlineData(Gate.Bp2, Party.KsAdministration)]
    [InlineData(Gate.Bp3, Party.Company)]
    [InlineData(Gate.Bp4, Party.Company)]
    [InlineData(Gate.Bp5, Party.Company)]
    [InlineData(Gate.Bp6, Party.Company)]
    public void KS_decides_in_need_and_concept_phase_and_the_company_from_planning_on(Gate gate, Party decider) =>
        Assert.Equal(decider, Shipped[gate].Decider.Party);

    [Theory]
    [InlineData(Gate.Bp1, Party.KommitCouncil, RecommenderRole.Recommends, Applicability.Always)]
    [InlineData(Gate.Bp2, Party.SteeringGroup, RecommenderRole.Recommends, Applicability.WhenSteeringGroupIsSetUp)]
    [InlineData(Gate.Bp2, Party.KommitCouncil, RecommenderRole.Advises, Applicability.Always)]
    [InlineData(Gate.Bp3, Party.SteeringGroup, RecommenderRole.Recommends, Applicability.Always)]
    [InlineData(Gate.Bp3, Party.KommitCouncil, RecommenderRole.Advises, Applicability.Always)]
    [InlineData(Gate.Bp4, Party.SteeringGroup, RecommenderRole.Recommends, Applicability.Always)]
    [InlineData(Gate.Bp4, Party.KommitCouncil, RecommenderRole.Recommends, Applicability.Always)]
    [InlineData(Gate.Bp5, Party.SteeringGroup, RecommenderRole.Recommends, Applicability.Always)]
    [InlineData(Gate.Bp5, Party.KommitCouncil, RecommenderRole.Advises, Applicability.WhenRiskIsHigh)]
    [InlineData(Gate.Bp6, Party.UserCouncil, RecommenderRole.Advises, Applicability.Never)]
    [InlineData(Gate.Bp6, Party.DigitalisationCommittee, RecommenderRole.Advises, Applicability.Never)]
    public void Each_gate_hears_those_the_study_names(Gate gate, Party party, RecommenderRole role, Applicability required)
    {
        var recommender = Assert.Single(Shipped[gate].Recommenders, r => r.Party == party);
        Assert.Equal((role, required), (recommender.Role, recommender.RequiredWhen));
    }

    [Fact]
    public void Nobody_else_is_waited_for() => Assert.Equal(11, Shipped.Gates.Sum(g => g.Recommenders.Count));

    [Theory]
    [InlineData(Gate.Bp1, "bp1.described bp1.total-assessment bp1.concept-plan", "bp1.resources-ks bp1.resources-company")]
    [InlineData(Gate.Bp2, "bp2.alternatives bp2.three-alternatives bp2.actor bp2.reuse bp2.fiks-fit bp2.state-aid", "bp2.company-consequences")]
    [InlineData(Gate.Bp3, "bp3.design bp3.company-consequences bp3.member-representatives bp3.risk", "")]
    [InlineData(Gate.Bp4, "bp4.deliveries bp4.company-consequences bp4.service", "")]
    [InlineData(Gate.Bp5, "bp5.check-solution-owner bp5.check-need-owner", "")]
    [InlineData(Gate.Bp6, "", "bp6.measurements bp6.benefits")]
    public void Only_what_a_light_process_needs_is_switched_on(Gate gate, string beforeRecommendation, string beforeDecision)
    {
        Assert.Equal(beforeRecommendation, string.Join(' ', Shipped[gate].BeforeRecommendation.Where(r => r.On).Select(r => r.Code)));
        Assert.Equal(beforeDecision, string.Join(' ', Shipped[gate].BeforeDecision.Where(r => r.On).Select(r => r.Code)));
    }

    [Fact]
    public void Checklists_and_document_forms_are_there_but_switched_off()
    {
        var forms = Shipped.Gates.SelectMany(g => g.Requirements).Where(r => r.Form is not null).ToList();
        Assert.True(forms.Count >= 10);
        Assert.All(forms, r => Assert.False(r.On, r.Code));
    }

    [Theory]
    [InlineData(Gate.Bp1, 7)]
    [InlineData(Gate.Bp2, 13)]
    [InlineData(Gate.Bp3, 13)]
    [InlineData(Gate.Bp4, 9)]
    [InlineData(Gate.Bp5, 8)]
    public void The_checklists_ask_as_much_as_Prosjektveiviseren(Gate gate, int questions) =>
        Assert.Equal(questions, Assert.Single(Shipped[gate].Checklists).Items.Count);

    [Fact]
    public void Only_at_BP2_does_another_owner_take_over_and_answer_for_itself()
    {
        Assert.Equal(
            [(Party.Company, Applicability.WhenCompanyIsActor), (Party.OtherActor, Applicability.WhenAnotherIsActor)],
            Shipped[Gate.Bp2].Acceptors.Select(a => (a.Party, a.RequiredWhen)));
        Assert.All(
            Shipped.Gates.Where(g => g.Gate != Gate.Bp2).SelectMany(g => g.Acceptors),
            a => Assert.Equal((Party.Adopter, Applicability.Never), (a.Party, a.RequiredWhen)));
    }

    [Fact]
    public void The_use_of_KommIT_rådet_at_BP1_BP2_and_BP4_is_the_floor() => Assert.Equal(
        [(Gate.Bp1, Party.KommitCouncil), (Gate.Bp2, Party.KommitCouncil), (Gate.Bp4, Party.KommitCouncil)],
        Shipped.Gates.SelectMany(g => g.Recommenders.Where(r => r.Strength == Strength.Floor).Select(r => (g.Gate, r.Party))));

    [Theory]
    [InlineData(CaseSize.Small, CaseRisk.Low, DecidingOrgan.ManagingDirector)]
    [InlineData(CaseSize.Ordinary, CaseRisk.Medium, DecidingOrgan.ManagingDirector)]
    [InlineData(CaseSize.Major, CaseRisk.Low, DecidingOrgan.Board)]
    [InlineData(CaseSize.Small, CaseRisk.High, DecidingOrgan.Board)]
    public void Unusual_or_major_matters_in_the_company_belong_to_its_board(CaseSize size, CaseRisk risk, DecidingOrgan organ)
    {
        Assert.All([Gate.Bp3, Gate.Bp4, Gate.Bp5, Gate.Bp6], gate => Assert.Equal(organ, GateRules.NeededOrgan(Shipped[gate].Decider.Organs, size, risk)));
        Assert.Equal(organ, GateRules.NeededOrgan(Shipped[Gate.Bp2].Acceptors[0].Organs, size, risk));
    }

    [Fact]
    public void The_submitter_and_the_supporters_hear_what_becomes_of_a_need() =>
        Assert.All([Gate.Bp1, Gate.Bp2, Gate.Bp3, Gate.Bp4, Gate.Bp5], gate =>
        {
            Assert.Contains(new InvolvedParty(Party.Submitter, Involvement.Informed), Shipped[gate].Involved);
            Assert.Contains(new InvolvedParty(Party.Supporters, Involvement.Informed), Shipped[gate].Involved);
        });

    [Theory]
    [InlineData(Gate.Bp2, Involvement.MayTakePart)]
    [InlineData(Gate.Bp3, Involvement.Informed)]
    [InlineData(Gate.Bp4, Involvement.Informed)]
    [InlineData(Gate.Bp5, Involvement.Informed)]
    public void Networks_and_the_county_college_may_join_the_concept_and_are_informed_later(Gate gate, Involvement how)
    {
        Assert.Contains(new InvolvedParty(Party.Network, how), Shipped[gate].Involved);
        Assert.Contains(new InvolvedParty(Party.CountyCollege, how), Shipped[gate].Involved);
    }

    [Fact]
    public void It_survives_being_stored_as_json()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(Shipped);
        var back = System.Text.Json.JsonSerializer.Deserialize<GovernanceContent>(json)!;

        Assert.Empty(GovernanceModelRules.ProblemsIn(back));
        Assert.Equal(json, System.Text.Json.JsonSerializer.Serialize(back));
    }
}
