using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Tests.Bodies;

public class SteeringGroupTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void Members_KS_and_the_company_led_by_a_member_leave_no_gap_in_any_phase()
    {
        var seats = Seats((SeatFunction.Leader, SeatSide.Members), (SeatFunction.Member, SeatSide.Ks), (SeatFunction.Member, SeatSide.Company));

        Assert.All(Enum.GetValues<Phase>(), phase => Assert.Empty(SteeringGroupRules.ProblemsIn(seats, phase)));
    }

    [Theory]
    [InlineData(Phase.Concept, false)]
    [InlineData(Phase.Planning, true)]
    [InlineData(Phase.Execution, true)]
    [InlineData(Phase.Closing, true)]
    public void A_gap_warns_in_the_concept_phase_and_blocks_from_planning(Phase phase, bool blocks)
    {
        var seats = Seats((SeatFunction.Leader, SeatSide.Members), (SeatFunction.Member, SeatSide.Ks));

        Assert.Equal([SteeringGroupRules.CompanyMissing], SteeringGroupRules.ProblemsIn(seats, phase));
        Assert.Equal(blocks, SteeringGroupRules.GapsBlock(phase));
    }

    [Fact]
    public void From_planning_on_a_member_representative_leads()
    {
        var seats = Seats((SeatFunction.Member, SeatSide.Members), (SeatFunction.Leader, SeatSide.Ks), (SeatFunction.Member, SeatSide.Company));

        Assert.Empty(SteeringGroupRules.ProblemsIn(seats, Phase.Concept));
        Assert.Equal([SteeringGroupRules.NotLedByMember], SteeringGroupRules.ProblemsIn(seats, Phase.Planning));
    }

    [Fact]
    public void A_deputy_or_an_observer_fills_no_gap()
    {
        var seats = Seats((SeatFunction.Leader, SeatSide.Members), (SeatFunction.Deputy, SeatSide.Ks), (SeatFunction.Observer, SeatSide.Company));

        Assert.Equal([SteeringGroupRules.KsMissing, SteeringGroupRules.CompanyMissing], SteeringGroupRules.ProblemsIn(seats, Phase.Planning));
    }

    [Fact]
    public void An_empty_group_lacks_everything() =>
        Assert.Equal(
            [SteeringGroupRules.MembersMissing, SteeringGroupRules.KsMissing, SteeringGroupRules.CompanyMissing, SteeringGroupRules.NotLedByMember],
            SteeringGroupRules.ProblemsIn([], Phase.Planning));

    private static IReadOnlyList<Seat> Seats(params (SeatFunction Function, SeatSide Side)[] places)
    {
        var body = Body.Establish(
            BodyId.New(), BodyKind.SteeringGroup, "styringsgruppe", new("Styringsgruppe"), OrganisationId.New(), CaseId.New(), Day,
            new() { Purpose = "Styrer saken." });
        foreach (var (function, side) in places)
        {
            body.Appoint(SeatId.New(), new(
                PersonId.New(), OrganisationId.New(), side, function, Day, null, function == SeatFunction.Deputy ? 1 : null));
        }

        return body.SeatsOn(Day);
    }
}
