using System.Globalization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Domain.Tests.Reports;

/// <summary>The tables of a report, as of the quarter's end and never as things are today.</summary>
public sealed class ReportDrawingTests
{
    private static readonly Quarter Third = new(2026, 3);
    private static readonly OrganisationId Bergen = KnownOrganisations.IdOf("4601");
    private static readonly OrganisationId Hole = KnownOrganisations.IdOf("3310");
    private static readonly DatedCase Idea = new(CaseId.New(), "IDE-2026-0001", CaseKind.Idea, "Et behov", On(2, 1), Bergen, OrganisationKind.Municipality);
    private static readonly DatedCase Project = new(CaseId.New(), "PRO-2026-0001", CaseKind.Project, "Et prosjekt", On(3, 1));
    private static readonly DatedCase Service = new(CaseId.New(), "TJE-2026-0001", CaseKind.Service, "En tjeneste", On(1, 2));

    private static DateTimeOffset On(int month, int day, int hour = 10) => new(2026, month, day, hour, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_decision_shows_what_each_had_said_by_then_and_why_it_departs()
    {
        var gate = Gate(On(8, 20)) with
        {
            Followed = Followed.NotFollowed,
            Reason = "Andre er kommet lenger.",
            Recommended =
            [
                new(Party.KommitCouncil, RecommenderRole.Recommends, GateOutcome.Pause, On(6, 1)),
                new(Party.KommitCouncil, RecommenderRole.Recommends, GateOutcome.GoOn, On(8, 1)),
                new(Party.KommitCouncil, RecommenderRole.Recommends, GateOutcome.Pause, On(8, 21)),
            ],
        };

        var drawn = Draw(new ReportSources { Cases = [Idea], Gates = [gate] });

        var row = Assert.Single(drawn.Gates);
        Assert.Equal([new ReportedRecommendation(Party.KommitCouncil, GateOutcome.GoOn)], row.Recommended);
        Assert.Equal((true, "Andre er kommet lenger.", new DateOnly(2026, 8, 20)), (row.Departs, row.Reason, row.DecidedOn));
        Assert.Equal((1, 1), (drawn.Figures.Decisions, drawn.Figures.Departures));
    }

    [Fact]
    public void An_answer_that_came_after_the_quarter_is_still_awaited_in_it_and_told_in_the_next()
    {
        var gate = Gate(On(9, 28)) with { NeedsAnswer = true, AnsweredAt = On(10, 6), Accepted = false, AnswerReason = "For dyrt." };
        var sources = new ReportSources { Cases = [Idea], Gates = [gate] };

        var (now, next) = (Assert.Single(Draw(sources).Gates), Assert.Single(ReportDrawing.Draw(sources, Third.Next()).Gates));

        Assert.Equal((true, null), (now.AwaitsAnswer, now.Answer));
        Assert.Equal((false, new ReportedAnswer(false, new DateOnly(2026, 10, 6), "For dyrt.")), (next.IsDecidedHere, next.Answer));
        Assert.Equal(0, ReportDrawing.Draw(sources, Third.Next()).Figures.Decisions);
    }

    [Theory]
    [InlineData("2026-09-30", true)] // ended at midnight, which is the quarter's end
    [InlineData("2026-10-01", false)]
    public void A_condition_is_overdue_when_its_day_had_ended(string deadline, bool overdue)
    {
        var condition = new DatedCondition(Idea.Id, Domain.Cases.Gate.Bp1, "Avklar lisens", "KS", On(7, 5), DateOnly.Parse(deadline, CultureInfo.InvariantCulture), On(11, 1), false);

        var drawn = Draw(new ReportSources { Cases = [Idea], Conditions = [condition] });

        Assert.Equal((null, overdue), (drawn.Conditions[0].SettledOn, drawn.Conditions[0].IsOverdue));
        Assert.Equal((1, overdue ? 1 : 0), (drawn.Figures.ConditionsOpen, drawn.Figures.ConditionsOverdue));
    }

    [Fact]
    public void Conditions_settled_earlier_are_left_to_the_earlier_report()
    {
        DatedCondition Settled(DateTimeOffset at) => new(Idea.Id, Domain.Cases.Gate.Bp1, "Avklar", "KS", On(3, 5), new(2026, 12, 1), at, true);

        var drawn = Draw(new ReportSources { Cases = [Idea], Conditions = [Settled(On(6, 1)), Settled(On(7, 1))] });

        Assert.Equal((new DateOnly(2026, 7, 1), true), (Assert.Single(drawn.Conditions).SettledOn, drawn.Conditions[0].Lifted));
    }

    [Fact]
    public void Health_is_what_was_last_reported_by_then()
    {
        DatedHealth At(DateTimeOffset at, Health time) => new(Project.Id, at, time, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack);

        var drawn = Draw(new ReportSources
        {
            Cases = [Project],
            Health = [At(On(6, 20), Health.OnTrack), At(On(9, 20), Health.AtRisk), At(On(10, 2), Health.OffTrack)],
        });

        var row = Assert.Single(drawn.Projects);
        Assert.Equal((Health.AtRisk, new DateOnly(2026, 9, 20), Health.OnTrack), (row.Health!.Overall, row.Health.On, row.OverallBefore));
        Assert.Equal(Phase.Planning, row.Phase);
    }

    [Fact]
    public void A_service_is_where_it_was_then_whatever_it_is_now()
    {
        var entry = new CatalogueEntry(Service.Id, "en-tjeneste", new("En tjeneste", "Ei teneste", "A service"), DeliveryArea.CitizenServices, ServiceLifecycle.Closed);
        DatedLifecycle[] moves =
        [
            new(Service.Id, On(8, 1), ServiceLifecycle.Planned, ServiceLifecycle.InOperation),
            new(Service.Id, On(10, 5), ServiceLifecycle.InOperation, ServiceLifecycle.PhasingOut),
            new(Service.Id, On(11, 5), ServiceLifecycle.PhasingOut, ServiceLifecycle.Closed),
        ];
        var sources = new ReportSources { Cases = [Service], Services = [entry], Lifecycles = moves };

        Assert.Equal((ServiceLifecycle.Planned, null), Standing(Third.Previous()));
        Assert.Equal((ServiceLifecycle.InOperation, ServiceLifecycle.Planned), Standing(Third));
        Assert.Equal((ServiceLifecycle.Closed, ServiceLifecycle.InOperation), Standing(Third.Next()));
        Assert.Equal(1, Draw(sources).Figures.ServicesInOperation);
        Assert.Equal(0, Draw(sources).Before.ServicesInOperation);

        (ServiceLifecycle, ServiceLifecycle?) Standing(Quarter quarter)
        {
            var row = Assert.Single(ReportDrawing.Draw(sources, quarter).Services);
            return (row.Lifecycle, row.Before);
        }
    }

    [Fact]
    public void Members_take_part_by_raising_supporting_and_meeting_and_count_once()
    {
        var drawn = Draw(new ReportSources
        {
            Cases = [Idea with { At = On(7, 8) }],
            Supports = [new(Bergen, On(7, 9)), new(Bergen, On(7, 10)), new(KnownOrganisations.Ks, On(7, 11)), new(Hole, On(10, 11))],
            Meetings = [new("du-1", BodyKind.DigitalisationCommittee, "du", new("DU", "DU", "DU"), On(9, 1), 3, 8, 6, [Bergen, KnownOrganisations.Ks])],
            Members = [new(Bergen, OrganisationKind.Municipality, SizeClass.Large, "Vestland"), new(Hole, OrganisationKind.Municipality, SizeClass.Medium, "Buskerud")],
        });

        Assert.Equal((1, 1, 1, 1), (drawn.Figures.MembersTakingPart, drawn.Participation.Raised, drawn.Participation.Supported, drawn.Participation.Met));
        Assert.Equal([new("Medium", 0, 1), new MemberShare("Large", 1, 1)], drawn.Participation.BySize);
        Assert.Equal([new("Buskerud", 0, 1), new MemberShare("Vestland", 1, 1)], drawn.Participation.ByCounty);
        Assert.Equal([new MemberShare("Municipality", 1, 2)], drawn.Participation.ByKind);
        Assert.Equal((3, 8, 6), (drawn.Meetings[0].Items, drawn.Meetings[0].Seats, drawn.Meetings[0].Filled));
    }

    [Fact]
    public void What_people_read_stands_in_norwegian_order()
    {
        string[] read = ["Agder", "Ærfylket", "Østfold", "Ålfylket"];
        var services = read.Select(name => (Case: Service with { Id = CaseId.New(), Number = name }, Name: name)).ToList();

        var drawn = Draw(new ReportSources
        {
            Cases = [.. services.Select(s => s.Case)],
            Services = [.. services.Select(s => new CatalogueEntry(s.Case.Id, s.Name, new(s.Name, s.Name, s.Name), DeliveryArea.CitizenServices, ServiceLifecycle.InOperation)).Reverse()],
            Members = [.. read.Select(county => new MemberPlace(OrganisationId.New(), OrganisationKind.Municipality, SizeClass.Large, county)).Reverse()],
            Meetings = [.. read.Select((name, i) => new DatedMeeting(name, BodyKind.ExpertCouncil, $"{9 - i}", new(name, name, name), On(9, 1), 1, 1, 1, [])).Reverse()],
        });

        Assert.Equal(read, drawn.Services.Select(s => s.Name.Nb));
        Assert.Equal(read, drawn.Participation.ByCounty.Select(c => c.Group));
        Assert.Equal(read, drawn.Meetings.Select(m => m.Name!.Nb));
    }

    [Fact]
    public void Steering_groups_are_one_row()
    {
        DatedMeeting Of(string slug) => new(slug, BodyKind.SteeringGroup, "sg-" + slug, new(slug, slug, slug), On(8, 8), 1, 4, 4, []);

        var row = Assert.Single(Draw(new ReportSources { Meetings = [Of("a"), Of("b")] }).Meetings);

        Assert.Equal((null, null, 2, 8), (row.Slug, row.Name, row.Meetings.Count, row.Seats));
    }

    [Fact]
    public void The_same_events_give_the_same_report_whatever_came_later()
    {
        var sources = new ReportSources { Cases = [Idea, Project], Gates = [Gate(On(8, 20))] };
        var later = sources with
        {
            Cases = [.. sources.Cases, Idea with { Id = CaseId.New(), Number = "IDE-2026-0099", At = On(10, 1) }],
            Turns = [new DatedTurn(Idea.Id, TurnKind.Paused, On(10, 2))],
            Deliveries = [new DatedDelivery(Project.Id, "Første", On(10, 3))],
        };

        Assert.Equivalent(Draw(sources), Draw(later));
    }

    [Fact]
    public void What_belongs_to_a_case_that_is_not_for_everyone_is_not_in_it()
    {
        var hidden = CaseId.New();

        var drawn = Draw(new ReportSources
        {
            Cases = [Idea],
            Gates = [Gate(On(8, 20)) with { Case = hidden }],
            Turns = [new(hidden, TurnKind.Paused, On(8, 1))],
            Health = [new(hidden, On(8, 1), Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack)],
            Deliveries = [new(hidden, "Skjult", On(8, 1))],
        });

        Assert.Equal((0, 0, 1), (drawn.Gates.Count, drawn.Deliveries.Count, drawn.Cases.Count));
    }

    private static ReportContent Draw(ReportSources sources) => ReportDrawing.Draw(sources, Third);

    private static DatedGate Gate(DateTimeOffset decided) => new()
    {
        Review = Guid.Empty,
        Case = Idea.Id,
        Gate = Domain.Cases.Gate.Bp1,
        DecidedAt = decided,
        Outcome = GateOutcome.SendBack,
        Entity = Party.KsAdministration,
        Organ = DecidingOrgan.ManagingDirector,
        Followed = Followed.Followed,
    };
}
