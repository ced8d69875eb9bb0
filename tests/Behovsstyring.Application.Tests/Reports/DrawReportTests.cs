using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Reports;
using Behovsstyring.Application.Services;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Behovsstyring.Testing.App;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Tests.Reports;

/// <summary>A report holds what the product itself has recorded by the quarter's end. One story is made once and read from several sides.</summary>
public sealed class DrawReportTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_quarter_is_drawn_from_what_happened_in_it_and_nothing_that_came_later()
    {
        var quarter = Quarter.Of(app.Clock.GetUtcNow());
        var scene = await ReportScenario.WithAsync(app);
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        var member = await app.PersonAsync(Role.MemberRepresentative, "1103");

        // In the quarter: four needs, one supported, one handed over, one stopped against the recommendation, one passed on with a condition.
        var waiting = await app.SubmitAsync();
        var routed = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "fk-46"));
        await app.RunAsync(new SupportIdea(waiting.Id, SupportLevel.WillUse, ""), member);
        await app.RunAsync(new RouteIdeaElsewhere(routed.Id, "Helsedirektoratet", "De har oppdraget."), ks);
        var stopped = await GateScenario.AtBp1Async(app);
        await stopped.ReadyAsync();
        await stopped.DecideAsync(GateOutcome.Stop, "Staten lager det samme.");
        var passed = await GateScenario.AtBp1Async(app);
        await passed.ReadyAsync(GateOutcome.GoOnWithConditions);
        var made = await passed.DecideAsync(
            GateOutcome.GoOnWithConditions, "", new ConditionTerms(ConditionId.New(), "Avklar personvernet", KnownOrganisations.Ks, quarter.LastDay.AddDays(-1)));
        var (concept, of) = await app.ConceptAsync();
        var delivery = Guid.NewGuid();
        var project = await app.ProjectAsync(concept.Id, Phase.Planning, then: p =>
        {
            p.PlanDelivery(delivery, "Oversikten på nett", "", null, TestApp.Start);
            p.ExpectOfDelivery(delivery, Guid.NewGuid(), "Virker", TestApp.Start);
        });
        await app.RunAsync(new ReportStatus(project.Id, Health.AtRisk, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, "Litt sent."), scene.Officer);
        var slug = await app.RunAsync(
            new EnterService(DeliveryArea.CitizenServices, ServiceLifecycle.Planned, new("Ny tjeneste", "Ny teneste", "New service"), new("a", "b", "c")), scene.Officer);
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(new() { Title = "Til orientering", Kind = AgendaItemKind.Orientation });
        await app.RunAsync(new Behovsstyring.Application.Meetings.NoteItem(council.Meeting, item, "Tatt til orientering."), council.Secretary.Who);

        // After it: as much again, that must not be seen.
        app.Clock.AdjustTime(quarter.End);
        var late = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "5001"));
        await app.RunAsync(new ReportStatus(project.Id, Health.OffTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, "Stopp."), scene.Officer);
        var service = (await app.RunAsync(new GetService(slug), Actor.Anonymous)).Id;
        await app.RunAsync(new MoveService(service, ServiceLifecycle.InOperation), scene.Officer);
        await app.RunAsync(new SupportIdea(late.Id, SupportLevel.Useful, ""), await app.PersonAsync(Role.MemberRepresentative, "3301"));
        app.Clock.AdjustTime(quarter.End.AddDays(8));
        using var count = CommandCount.Begin();
        await app.RunAsync(new DrawReport(quarter), scene.Officer);
        Assert.InRange(count.Commands, 5, 25);

        var drawn = (await scene.WorkAsync(quarter)).Report!.Content;
        var flow = drawn.Phases.ToDictionary(f => f.Phase);
        Assert.Equal(new[] { waiting.Number, routed.Number, stopped.Number, passed.Number, of.Number }.Order(), flow[Phase.Idea].Entered);
        Assert.Equal([passed.Number], flow[Phase.Idea].WentOn);
        Assert.Equal([stopped.Number], flow[Phase.Idea].Stopped);
        Assert.Equal([routed.Number], flow[Phase.Idea].HandedOver);
        Assert.Equal(new[] { waiting.Number, of.Number }.Order(), flow[Phase.Idea].AtEnd);
        Assert.Equal(new[] { made.LedTo!, concept.Number }.Order(), flow[Phase.Concept].AtEnd);
        Assert.Equal([project.Number], flow[Phase.Planning].AtEnd);

        Assert.Equal([(OrganisationKind.Municipality, 4), (OrganisationKind.County, 1)], drawn.Needs.Select(n => (n.Kind, n.Cases.Count)));
        var departed = Assert.Single(drawn.Gates, g => g.Departs);
        Assert.Equal((stopped.Number, GateOutcome.Stop, "Staten lager det samme."), (departed.Case, departed.Outcome, departed.Reason));
        Assert.Equal([new(Party.KommitCouncil, GateOutcome.GoOn)], departed.Recommended);
        Assert.Equal((passed.Number, true, "KS"), (drawn.Conditions.Single().Case, drawn.Conditions.Single().IsOverdue, drawn.Conditions.Single().Owner));
        Assert.Equal(Health.AtRisk, Assert.Single(drawn.Projects).Health!.Time);
        Assert.Equal(ServiceLifecycle.Planned, drawn.Services.Single(s => s.Slug == slug).Lifecycle);
        Assert.True(drawn.Services.Single(s => s.Slug == slug).IsNew);
        Assert.Equal(17, drawn.Figures.ServicesInOperation);
        var met = Assert.Single(drawn.Meetings);
        Assert.Equal((1, 1, 5, 5), (met.Meetings.Count, met.Items, met.Seats, met.Filled));
        // Bergen raised, Stavanger supported and met, Vestland raised: three, whatever else they did.
        Assert.Equal((2, 1, 2, 3), (drawn.Participation.Raised, drawn.Participation.Supported, drawn.Participation.Met, drawn.Figures.MembersTakingPart));
        Assert.Equal(new Domain.Reports.MemberShare("County", 1, 15), drawn.Participation.ByKind[1]);
        Assert.Equal(5, drawn.Figures.NeedsReceived);
        Assert.Equal(0, drawn.Before.NeedsReceived);
        Assert.Equal("Felles oversikt over ledige barnehageplasser", drawn.Cases.Single(c => c.Number == waiting.Number).Title);
    }

    [Fact]
    public async Task A_case_for_members_only_is_in_no_figure()
    {
        var scene = await ReportScenario.WithAsync(app);
        var quarter = Quarter.Of(app.Clock.GetUtcNow());
        var hidden = await app.SubmitAsync();
        await using (var source = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString))
        await using (var db = Application.Persistence.Database.CreateContext(source))
        {
            await db.Database.ExecuteSqlAsync($"UPDATE cases SET visibility = 2 WHERE id = {hidden.Id.Value}");
        }

        app.Clock.AdjustTime(quarter.End.AddDays(3));
        await app.RunAsync(new DrawReport(quarter), scene.Officer);

        var drawn = (await scene.WorkAsync(quarter)).Report!.Content;
        Assert.DoesNotContain(hidden.Number, drawn.Phases[0].AtEnd);
        Assert.DoesNotContain(drawn.Cases, c => c.Number == hidden.Number);
    }
}
