using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>Who may write what of a gate, and how a draft tells what it changes; from PROCESS rule 4: what is required is data, the floor stays.</summary>
public sealed class ModelDraftTests
{
    private static readonly GovernanceContent Shipped = GovernanceDefaults.Shipped;

    [Fact]
    public void A_gate_nobody_has_written_anything_in_is_the_same_and_changes_nothing()
    {
        var same = Shipped with { Gates = [.. Shipped.Gates.Select(g => GateDraft.Of(g).ApplyTo(g))] };

        Assert.Empty(ModelChanges.Between(Shipped, same));
        Assert.Empty(GovernanceModelRules.ProblemsIn(same));
        Assert.Empty(GovernanceModelRules.ProblemsInFloor(same, Shipped));
    }

    [Fact]
    public void Each_thing_written_is_told_as_one_change()
    {
        var gate = Shipped[Gate.Bp1];
        var draft = GateDraft.Of(gate);
        var (first, mandate) = (draft.Requirements[0], draft.Requirements.Single(r => r.Code == "bp1.mandate-written"));
        var (told, added) = (Party.Adopter, new HeardParty(Party.ExpertCouncil, RecommenderRole.Advises, Applicability.WhenRiskIsHigh, true));
        Assert.DoesNotContain(told, draft.Informed);
        Assert.DoesNotContain(draft.Heard, h => h.Party == added.Party);
        draft = draft with
        {
            DeciderOrgans = [new(DecidingOrgan.Delegated), new(DecidingOrgan.Board, CaseSize.Major)],
            Requirements =
            [
                .. draft.Requirements.Select(r => r.Code == mandate.Code ? r with { On = true }
                    : r.Code == first.Code ? r with { Strength = Strength.Floor, Text = new LocalText("Ny", "Ny", "New") } : r),
            ],
            Heard = [.. draft.Heard.Select(h => h.Party == Party.KommitCouncil ? h with { RequiredWhen = Applicability.WhenRiskIsHigh, InMeeting = false } : h), added],
            Informed = [.. draft.Informed.Where(p => p != Party.Supporters), told],
        };

        var changes = ModelChanges.Between(Shipped, With(draft));

        Assert.Equal(
            [
                new RequirementStrengthChanged(Gate.Bp1, new("Ny", "Ny", "New"), Strength.Mandatory, Strength.Floor),
                new RequirementTextChanged(Gate.Bp1, first.Text, new("Ny", "Ny", "New")),
                new RequirementSwitched(Gate.Bp1, mandate.Text, true),
            ],
            changes.Take(3));
        Assert.Contains(changes, c => c is HeardAdded { Who: { Party: Party.ExpertCouncil, Code: "bp1.expertcouncil-heard" } });
        Assert.Contains(new HeardRequiredChanged(Gate.Bp1, Party.KommitCouncil, Applicability.Always, Applicability.WhenRiskIsHigh), changes);
        Assert.Contains(new HeardMeetingChanged(Gate.Bp1, Party.KommitCouncil, false), changes);
        Assert.Contains(changes, c => c is OrgansChanged { Entity: Party.KsAdministration, After.Count: 2 });
        Assert.Contains(new InformedAdded(Gate.Bp1, told), changes);
        Assert.Contains(new InformedRemoved(Gate.Bp1, Party.Supporters), changes);
        Assert.Equal(9, changes.Count);
        Assert.Empty(GovernanceModelRules.ProblemsIn(With(draft)));
    }

    [Fact]
    public void What_evidence_and_waivers_point_at_stays_whatever_is_written()
    {
        foreach (var gate in Shipped.Gates)
        {
            var draft = GateDraft.Of(gate);
            var after = (draft with
            {
                Requirements = [.. draft.Requirements.Select(r => r with { On = !r.On, Text = new("A", "A", "A") }), new("not.there", true, Strength.Floor, new("A", "A", "A"))],
                Heard = [.. draft.Heard.Reverse()],
            }).ApplyTo(gate);

            Assert.Equal(gate.Requirements.Select(r => (r.Code, r.Kind, r.Responsible, r.SeenBy, r.Form)), after.Requirements.Select(r => (r.Code, r.Kind, r.Responsible, r.SeenBy, r.Form)));
            Assert.Equal(gate.Recommenders.Select(r => (r.Code, r.Strength)).Order(), after.Recommenders.Select(r => (r.Code, r.Strength)).Order());
            Assert.Equal(gate.Decider.Party, after.Decider.Party);
        }
    }

    [Fact]
    public void Letting_the_council_go_is_below_the_floor_and_nobody_deciding_is_a_flaw()
    {
        var draft = GateDraft.Of(Shipped[Gate.Bp1]);

        Assert.Equal(["governance.below-floor"], GovernanceModelRules.ProblemsInFloor(With(draft with { Heard = [] }), Shipped).Select(e => e.Code));
        Assert.Equal(["governance.no-ordinary-organ"], GovernanceModelRules.ProblemsIn(With(draft with { DeciderOrgans = [] })).Select(e => e.Code));
        Assert.Equal(["governance.recommends-to-itself"], GovernanceModelRules.ProblemsIn(With(draft with
        {
            Heard = [.. draft.Heard, new(Party.KsAdministration, RecommenderRole.Advises, Applicability.Never, false)],
        })).Select(e => e.Code));
    }

    private static GovernanceContent With(GateDraft draft) =>
        Shipped with { Gates = [.. Shipped.Gates.Select(g => g.Gate == draft.Gate ? draft.ApplyTo(g) : g)] };
}
