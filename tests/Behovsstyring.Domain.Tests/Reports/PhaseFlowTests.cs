using System.Globalization;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Reports;
using FsCheck.Xunit;

namespace Behovsstyring.Domain.Tests.Reports;

/// <summary>Cases per phase and their movements, worked out from dated steps.</summary>
public sealed class PhaseFlowTests
{
    private static readonly Quarter Third = new(2026, 3);

    private static DateTimeOffset On(int month, int day) => new(2026, month, day, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_need_that_becomes_a_concept_leaves_one_phase_and_enters_the_next()
    {
        var flows = PhaseFlows.Of(
            [
                new("IDE-1", On(5, 2), StepKind.Entered, Phase.Idea),
                new("IDE-1", On(8, 2), StepKind.WentOn),
                new("KON-1", On(8, 2), StepKind.Entered, Phase.Concept),
            ],
            Third);

        Assert.Equal(["IDE-1"], flows[0].AtStart);
        Assert.Equal(["IDE-1"], flows[0].WentOn);
        Assert.Empty(flows[0].AtEnd);
        Assert.Equal(["KON-1"], flows[1].Entered);
        Assert.Equal(["KON-1"], flows[1].AtEnd);
    }

    [Fact]
    public void A_project_that_passes_two_gates_in_one_quarter_is_seen_in_every_phase_it_was_in()
    {
        var flows = PhaseFlows.Of(
            [
                new("PRO-1", On(7, 1), StepKind.Entered, Phase.Planning),
                new("PRO-1", On(8, 1), StepKind.WentOn, Phase.Execution),
                new("PRO-1", On(9, 1), StepKind.WentOn, Phase.Closing),
            ],
            Third).ToDictionary(f => f.Phase);

        Assert.Equal((1, 1, 0), (flows[Phase.Planning].Entered.Count, flows[Phase.Planning].WentOn.Count, flows[Phase.Planning].AtEnd.Count));
        Assert.Equal((1, 1, 0), (flows[Phase.Execution].Entered.Count, flows[Phase.Execution].WentOn.Count, flows[Phase.Execution].AtEnd.Count));
        Assert.Equal(["PRO-1"], flows[Phase.Closing].AtEnd);
    }

    [Fact]
    public void What_rests_stands_where_it_is_until_it_ends()
    {
        CaseStep[] steps =
        [
            new("IDE-1", On(4, 1), StepKind.Entered, Phase.Idea),
            new("IDE-1", On(7, 10), StepKind.Paused),
            new("IDE-1", On(10, 10), StepKind.Resumed),
            new("IDE-1", On(11, 10), StepKind.Stopped),
        ];

        Assert.Empty(PhaseFlows.Of(steps, Third.Previous())[0].Paused);
        Assert.Equal(["IDE-1"], PhaseFlows.Of(steps, Third)[0].Paused);
        Assert.Equal(["IDE-1"], PhaseFlows.Of(steps, Third.Next())[0].Stopped);
        Assert.Empty(PhaseFlows.Of(steps, Third.Next())[0].Paused);
    }

    /// <summary>PROCESS: a quarter is a Norwegian one; the last hour of it counts, the first of the next does not.</summary>
    [Theory]
    [InlineData("2026-09-30T21:59:59Z", 3)] // summer time: midnight is 22:00 UTC
    [InlineData("2026-09-30T22:00:00Z", 4)]
    [InlineData("2026-12-31T22:59:59Z", 4)] // New Year in winter time: 23:00 UTC
    [InlineData("2027-03-31T21:59:59Z", 1)] // begun in winter time, ended in summer time
    [InlineData("2027-03-31T22:00:00Z", 2)]
    public void A_step_belongs_to_the_quarter_it_was_taken_in_as_the_clock_in_Norway_showed(string moment, int number)
    {
        var at = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
        CaseStep[] steps = [new("IDE-1", at, StepKind.Entered, Phase.Idea)];

        foreach (var quarter in new[] { new Quarter(2026, 3), new Quarter(2026, 4), new Quarter(2027, 1), new Quarter(2027, 2) })
        {
            Assert.Equal(quarter == Quarter.Of(at) ? 1 : 0, PhaseFlows.Of(steps, quarter)[0].Entered.Count);
        }

        Assert.Equal(number, Quarter.Of(at).Number);
    }

    [Theory]
    [InlineData(Gate.Bp1, null, GateOutcome.GoOn, StepKind.WentOn, null)]
    [InlineData(Gate.Bp2, SolutionActor.Company, GateOutcome.GoOnWithConditions, StepKind.WentOn, null)]
    [InlineData(Gate.Bp2, SolutionActor.StateAgency, GateOutcome.GoOn, StepKind.HandedOver, null)]
    [InlineData(Gate.Bp3, null, GateOutcome.GoOn, StepKind.WentOn, Phase.Execution)]
    [InlineData(Gate.Bp6, null, GateOutcome.GoOn, StepKind.WentOn, null)]
    [InlineData(Gate.Bp4, null, GateOutcome.Stop, StepKind.Stopped, null)]
    [InlineData(Gate.Bp1, null, GateOutcome.Pause, StepKind.Paused, null)]
    public void A_decision_moves_the_case_as_its_outcome_says(Gate gate, SolutionActor? actor, GateOutcome outcome, StepKind kind, Phase? to) =>
        Assert.Equal(new CaseStep("X", On(8, 1), kind, to), PhaseFlows.Of(Decided(gate, outcome) with { Actor = actor }, "X"));

    [Fact]
    public void A_case_sent_back_or_declined_or_still_awaited_stands_where_it_stood()
    {
        var awaited = Decided(Gate.Bp2, GateOutcome.GoOn) with { Actor = SolutionActor.Company, NeedsAnswer = true };

        Assert.Null(PhaseFlows.Of(Decided(Gate.Bp1, GateOutcome.SendBack), "X"));
        Assert.Null(PhaseFlows.Of(awaited, "X"));
        Assert.Null(PhaseFlows.Of(awaited with { AnsweredAt = On(9, 1), Accepted = false }, "X"));
        Assert.Equal(On(9, 1), PhaseFlows.Of(awaited with { AnsweredAt = On(9, 1), Accepted = true }, "X")!.At);
    }

    /// <summary>For any steps in any order: nothing is lost and nothing is counted twice.</summary>
    [Property]
    public void What_stood_there_plus_what_came_less_what_left_is_what_stands_there(int seed)
    {
        var steps = SomeSteps(seed);
        IReadOnlyList<PhaseFlow>? before = null;
        for (var quarter = new Quarter(2025, 4); quarter.CompareTo(new Quarter(2027, 2)) < 0; quarter = quarter.Next())
        {
            var flows = PhaseFlows.Of(steps, quarter);
            foreach (var flow in flows)
            {
                Assert.Equal(flow.AtEnd.Count, flow.AtStart.Count + flow.Entered.Count - flow.Left);
                Assert.Equal(
                    flow.AtEnd.Concat(flow.WentOn).Concat(flow.Stopped).Concat(flow.HandedOver).Order(), flow.AtStart.Concat(flow.Entered).Order());
                Assert.Equal(before?[(int)flow.Phase].AtEnd ?? flow.AtStart, flow.AtStart);
                Assert.Subset(flow.AtEnd.ToHashSet(), flow.Paused.ToHashSet());
            }

            before = flows;
        }
    }

    [Property]
    public void The_order_in_which_steps_are_read_does_not_matter(int seed)
    {
        var steps = SomeSteps(seed);
        var shuffled = steps.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equivalent(PhaseFlows.Of(steps, Third), PhaseFlows.Of(shuffled, Third));
    }

    private static DatedGate Decided(Gate gate, GateOutcome outcome) => new()
    {
        Review = Guid.Empty,
        Case = CaseId.New(),
        Gate = gate,
        DecidedAt = On(8, 1),
        Outcome = outcome,
        Entity = Party.KsAdministration,
        Organ = DecidingOrgan.ManagingDirector,
        Followed = Followed.Followed,
    };

    /// <summary>Forty cases that each take some steps, sensible or not, each at a moment of its own.</summary>
    private static List<CaseStep> SomeSteps(int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, 200).Select(i => new CaseStep(
                $"C{random.Next(40):00}",
                new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes((random.Next(700_000) * 200) + i),
                (StepKind)random.Next(6),
                random.Next(3) == 0 ? null : (Phase)random.Next(6))).Where(s => s.At.Year < 2027),
        ];
    }
}
