using Behovsstyring.DevHost.Demo;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Web.Tests.Demo;

/// <summary>The travels of the demo obey the model that ships, and happen in an order that can have been.</summary>
public sealed class DemoJourneyTests
{
    private static readonly DemoContent Content = DemoContent.Load();
    private static readonly DemoTime Time = new(new DateTimeOffset(2027, 2, 10, 9, 0, 0, TimeSpan.Zero));
    private static readonly Dictionary<string, DemoMeeting> Meetings = Content.Meetings.ToDictionary(m => m.Key);
    private static readonly HashSet<string> People = [.. Content.People.Select(p => p.Key)];

    public static TheoryData<string> Journeys => [.. Content.Journeys.Select(j => j.Need)];

    [Theory, MemberData(nameof(Journeys))]
    public void What_happens_to_a_case_happens_in_order(string need)
    {
        var days = new List<DateOnly> { Submitted(need) };
        foreach (var gate in Gates(need))
        {
            days.Add(Time.Day(gate.Opened));
            days.AddRange(gate.Recommendations.Select(DayOf));
            days.AddRange(gate.Decision is { } decision ? [Time.Day(decision.When)] : []);
            days.AddRange(gate.Acceptance is { } acceptance ? [Time.Day(acceptance.When)] : []);
        }

        Assert.Equal(days.Order(), days);
    }

    [Theory, MemberData(nameof(Journeys))]
    public void No_gate_is_skipped_and_only_the_last_may_be_open_or_closed_to_the_case(string need)
    {
        var gates = Journey(need).Gates;
        Assert.Equal(Enumerable.Range(1, gates.Count).Select(g => (Gate)g), gates.Keys.Order());
        Assert.All(gates.OrderBy(g => g.Key).SkipLast(1), g =>
        {
            Assert.True(g.Value.Decision?.Outcome is GateOutcome.GoOn or GateOutcome.GoOnWithConditions);
            Assert.True(g.Value.Acceptance?.Accepted ?? g.Key != Gate.Bp2);
        });
    }

    [Theory, MemberData(nameof(Journeys))]
    public void Those_whom_the_model_requires_have_spoken_before_a_decision(string need)
    {
        foreach (var (gate, told) in Journey(need).Gates.Where(g => g.Value.Decision is not null))
        {
            var asked = GovernanceDefaults.Shipped[gate].Recommenders
                .Where(r => r.RequiredWhen is Applicability.Always || (r.RequiredWhen is Applicability.WhenRiskIsHigh && Journey(need).Risk == CaseRisk.High))
                .Select(r => r.Party);
            Assert.All(asked, party => Assert.Contains(told.Recommendations, r => r.Body == BodyOf(party)));
        }
    }

    [Theory, MemberData(nameof(Journeys))]
    public void A_decision_against_a_recommendation_or_short_of_going_on_has_reasons(string need) =>
        Assert.All(Gates(need).Where(g => g.Decision is not null), g =>
        {
            var departs = g.Recommendations.Any(r => r.Outcome != g.Decision!.Outcome);
            var goesOn = g.Decision!.Outcome is GateOutcome.GoOn or GateOutcome.GoOnWithConditions;
            Assert.True((!departs && goesOn) || g.Decision.Reason.Length > 20);
            Assert.Equal(g.Decision.Outcome == GateOutcome.GoOnWithConditions, g.Decision.Conditions.Count > 0);
            Assert.True(g.Acceptance is not { Accepted: false } || g.Acceptance.Reason.Length > 20);
        });

    [Theory, MemberData(nameof(Journeys))]
    public void A_concept_weighs_at_least_three_ways_and_one_of_them_is_to_do_nothing(string need)
    {
        if (Journey(need).Concept is { } concept)
        {
            Assert.True(concept.Alternatives.Count >= 3);
            Assert.Single(concept.Alternatives, a => a.DoingNothing);
            Assert.Single(concept.Alternatives, a => a.Recommended);
        }

        Assert.Equal(Gates(need)[0].Decision?.Outcome is GateOutcome.GoOn, Journey(need).Concept is not null);
    }

    [Theory, MemberData(nameof(Journeys))]
    public void From_planning_on_members_KS_and_the_company_sit_and_a_member_leads(string need)
    {
        var group = Journey(need).SteeringGroup;
        if (Journey(need).Project is null)
        {
            return;
        }

        Assert.Contains(group, s => s.Organisation == "ks");
        Assert.Contains(group, s => s.Organisation == "selskapet");
        Assert.DoesNotContain(group.Single(s => s.Function == "Leader").Organisation, new[] { "ks", "selskapet" });
    }

    [Fact]
    public void Evidence_answers_to_the_model() =>
        Assert.All(Content.Journeys.SelectMany(j => j.Gates), g => Assert.All(g.Value.Evidence, e =>
            Assert.Contains(GovernanceDefaults.Shipped[g.Key].Requirements, r => r.Code == e.Requirement && r.On && r.SeenBy is null)));

    [Fact]
    public void Everybody_named_is_one_of_the_demo()
    {
        var gates = Content.Journeys.SelectMany(j => j.Gates.Values).ToList();
        HashSet<string> named =
        [
            .. gates.SelectMany(g => g.Recommendations).SelectMany(r => r.Against),
            .. gates.Select(g => g.Decision?.Person ?? g.Acceptance?.Person).OfType<string>(),
            .. gates.Select(g => g.CaseOfficer).OfType<string>(),
            .. Content.Journeys.SelectMany(j => j.SteeringGroup).Select(s => s.Person),
            .. Content.Journeys.Select(j => j.Project).OfType<DemoProject>().SelectMany(p => p.MemberRepresentatives.Append(p.ProductOwner)),
            .. Content.Meetings.SelectMany(m => m.Absent),
        ];
        Assert.Subset(People, named);
    }

    [Fact]
    public void Who_votes_against_was_there()
    {
        foreach (var said in Content.Journeys.SelectMany(j => j.Gates.Values).SelectMany(g => g.Recommendations).Where(r => r.Meeting is not null))
        {
            var meeting = Meetings[said.Meeting!];
            var voting = Content.Seats.Single(s => s.Body == meeting.Body).Seats
                .Where(s => s.Function is "Leader" or "DeputyLeader" or "Member")
                .Where(s => Time.Day(s.From) <= Time.Day(meeting.When) && (s.To is null || Time.Day(meeting.When) <= Time.Day(s.To)))
                .Select(s => s.Person).Except(meeting.Absent);
            Assert.Subset(voting.ToHashSet(), said.Against.ToHashSet());
        }
    }

    [Fact]
    public void An_item_about_a_gate_is_on_the_agenda_of_the_meeting_that_treated_it()
    {
        var treated = Content.Journeys.SelectMany(j => j.Gates, (j, g) => (j.Need, Gate: g.Key, g.Value.Recommendations))
            .SelectMany(g => g.Recommendations.Where(r => r.Meeting is not null), (g, r) => (r.Meeting!, g.Need, g.Gate));
        var listed = Content.Meetings.Where(m => m.Held).SelectMany(m => m.Items, (m, i) => (m, i))
            .Where(x => x.i.Gate is not null).Select(x => (x.m.Key, x.i.Need!, x.i.Gate!.Value));
        Assert.Equal(treated.Order(), listed.Order());
    }

    [Fact]
    public void Six_quarters_of_meetings_are_told_and_some_are_to_come()
    {
        var quarters = Content.Meetings.Where(m => m.Held).GroupBy(m => Domain.Common.Quarter.Of(Time.Day(m.When))).ToList();
        Assert.Equal(6, quarters.Count);
        Assert.All(quarters, q => Assert.Contains(q, m => m.Body == "kommit-radet"));
        Assert.Contains(Content.Meetings, m => !m.Held && m.Body == "kommit-radet");
        Assert.All(Content.Meetings.SelectMany(m => m.Items.Select(i => (m, i))), x =>
            Assert.Equal(x.m.Body == "kommit-radet", x.i.Capacity is not null));
    }

    [Fact]
    public void Every_outcome_is_there_to_be_seen()
    {
        var decisions = Content.Journeys.SelectMany(j => j.Gates.Values).ToList();
        Assert.Equal(
            Enum.GetValues<GateOutcome>().Order(),
            decisions.Select(g => g.Decision?.Outcome).OfType<GateOutcome>().Distinct().Order());
        Assert.Contains(decisions, g => g.Acceptance is { Accepted: false });
        Assert.Contains(decisions, g => g.Decision is { Outcome: GateOutcome.Stop } && g.Recommendations.Any(r => r.Outcome == GateOutcome.GoOn));
        Assert.Contains(decisions.SelectMany(g => g.Decision?.Conditions ?? []), c => c.Settled is null);
        Assert.Contains(decisions.SelectMany(g => g.Recommendations), r => r.Against.Count > 0);
        Assert.Equal(Enum.GetValues<Gate>(), Content.Journeys.SelectMany(j => j.Gates.Keys).Distinct().Order());
    }

    private static DateOnly DayOf(DemoRecommendation said) => Time.Day(said.When ?? Meetings[said.Meeting!].When);

    private static string BodyOf(Party party) => party == Party.KommitCouncil ? "kommit-radet" : "steering-group";

    private static DemoJourney Journey(string need) => Content.Journeys.Single(j => j.Need == need);

    private static List<DemoGate> Gates(string need) => [.. Journey(need).Gates.OrderBy(g => g.Key).Select(g => g.Value)];

    private static DateOnly Submitted(string need)
    {
        var told = Content.Needs.Single(n => n.Key == need);
        return Time.Day(told.SubmittedQuartersAgo, told.DayOffset);
    }
}
