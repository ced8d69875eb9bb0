using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;

namespace Behovsstyring.Application.Tests.Governance;

/// <summary>The tasks that a gate gives at each step, and that no other user gets them.</summary>
public sealed class GateTasksTests(TestDatabaseServer databases) : IAsyncLifetime
{
    // A database for each test: a work list shows the oldest first, from all tests.
    private readonly TestApp _app = new(databases);

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_review_waits_for_whoever_has_the_next_part()
    {
        var scene = await GateScenario.AtBp1Async(_app);
        Assert.Equal([WorkKind.PrepareGate], await KindsAsync(scene.Ks, scene.Review));
        // The company's part may come at any time, so the company gets its task at once.
        Assert.Equal([WorkKind.PrepareGate], await KindsAsync(scene.Company, scene.Review));
        Assert.Empty(await KindsAsync(scene.Director, scene.Review));

        await scene.ReadyAsync();
        Assert.Empty(await KindsAsync(scene.Ks, scene.Review));
        Assert.Empty(await KindsAsync(scene.Company, scene.Review));
        Assert.Equal([WorkKind.DecideGate], await KindsAsync(scene.Director, scene.Review));
        Assert.Empty(await KindsAsync(await _app.PersonAsync(Role.CompanyDecisionMaker, "selskapet"), scene.Review));

        await scene.DecideAsync(GateOutcome.GoOn);
        Assert.Empty(await KindsAsync(scene.Director, scene.Review));
    }

    [Fact]
    public async Task A_case_ready_for_a_body_waits_for_its_secretary_until_it_is_on_an_agenda()
    {
        var scene = await GateScenario.AtBp1Async(_app);
        var council = await Council.SeatAsync(_app, kind: BodyKind.KommitCouncil);
        Assert.DoesNotContain(WorkKind.ScheduleGate, await KindsAsync(council.Secretary.Who, scene.Review));

        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        Assert.Equal([WorkKind.ScheduleGate], await KindsAsync(council.Secretary.Who, scene.Review, WorkKind.ScheduleGate));
        // A committee that the model does not ask has nothing to prepare.
        Assert.Empty(await KindsAsync((await Council.SeatAsync(_app)).Secretary.Who, scene.Review, WorkKind.ScheduleGate));

        await council.PlanAsync();
        await council.AddAsync(new AgendaItemContent
        {
            Title = "BP1", Kind = AgendaItemKind.Decision, Capacity = AdvisoryCapacity.AdviserToKs, CaseId = scene.Idea, GateReviewId = scene.Review,
        });
        Assert.Empty(await KindsAsync(council.Secretary.Who, scene.Review, WorkKind.ScheduleGate));

        await _app.RunAsync(new CancelMeeting(council.Meeting, "Ikke beslutningsdyktig"), council.Secretary.Who);
        Assert.Equal([WorkKind.ScheduleGate], await KindsAsync(council.Secretary.Who, scene.Review, WorkKind.ScheduleGate));
    }

    [Fact]
    public async Task A_condition_waits_for_the_organisation_that_owns_it_with_its_deadline()
    {
        var scene = await GateScenario.AtBp1Async(_app);
        await scene.ReadyAsync();
        var deadline = OsloTime.DayOf(_app.Clock.GetUtcNow()).AddDays(30);
        await scene.DecideAsync(
            GateOutcome.GoOnWithConditions, "Tre kommuner må være med.", new ConditionTerms(ConditionId.New(), "Finn tre kommuner", KnownOrganisations.IdOf("5001"), deadline));

        var owner = await _app.PersonAsync(Role.MemberRepresentative, "5001");
        var group = Assert.Single((await _app.RunAsync(new GetMyPage(), owner)).Groups, g => g.Kind == WorkKind.FulfilCondition);
        var item = Assert.Single(group.Items);
        var at = Assert.IsType<WorkTarget.GateReview>(item.Target);
        Assert.Equal(("Finn tre kommuner", deadline, scene.Review, Gate.Bp1), (item.Title, item.Deadline, at.Id, at.Gate));
        Assert.Empty(await KindsAsync(await _app.PersonAsync(Role.MemberRepresentative, "4601"), scene.Review, WorkKind.FulfilCondition));

        await _app.RunAsync(new FulfilGateCondition(new ConditionId((await _app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Conditions[0].Id.Value), "Tre er med."), owner);
        Assert.DoesNotContain((await _app.RunAsync(new GetMyPage(), owner)).Groups, g => g.Kind == WorkKind.FulfilCondition);
    }

    [Fact]
    public async Task Everyone_sees_what_runs_and_who_has_it_and_those_who_have_it_see_that_it_is_theirs()
    {
        var scene = await GateScenario.AtBp1Async(_app);
        var open = Assert.Single(await _app.RunAsync(new ListRunningGates(), Actor.Anonymous), r => r.Review == scene.Review);
        Assert.Equal((Gate.Bp1, GateStage.AwaitingRequirements, Party.KsAdministration, false), (open.Gate, open.Stage, open.Who, open.MineToAct));
        Assert.True((await _app.RunAsync(new ListRunningGates(), scene.Ks)).Single(r => r.Review == scene.Review).MineToAct);
        Assert.False((await _app.RunAsync(new ListRunningGates(), scene.Company)).Single(r => r.Review == scene.Review).MineToAct);
    }

    [Fact]
    public async Task Work_lists_read_a_fixed_number_of_commands_however_many_reviews_run()
    {
        await GateScenario.AtBp1Async(_app);
        var first = await GateScenario.AtBp1Async(_app);
        await CountAsync(first.Ks); // The published model is read the first time anybody asks, and kept.
        var (few, _) = await CountAsync(first.Ks);
        for (var i = 0; i < 5; i++)
        {
            await GateScenario.AtBp1Async(_app);
        }

        var (many, page) = await CountAsync(first.Ks);
        Assert.Equal(few, many);
        Assert.InRange(page, 1, 15);
    }

    [Fact]
    public async Task The_owner_of_the_phase_opens_the_gate_ahead_and_nobody_else_is_offered_it()
    {
        var sent = await _app.SubmitAsync();
        var ks = await _app.PersonAsync(Role.CaseOfficer, "ks");
        Assert.Equal((Gate.Bp1, 0), (await GatesAsync(sent.Number, ks)) is { Ahead: { } gate, ToOpen: { } toOpen } ? (gate.Gate, toOpen.Count) : default);
        Assert.Null((await GatesAsync(sent.Number, await _app.PersonAsync(Role.CompanyOfficer, "selskapet"))).ToOpen);
        Assert.Null((await GatesAsync(sent.Number, await _app.PersonAsync(Role.Contributor, "4601"))).ToOpen);

        await _app.RunAsync(new OpenGateReview(sent.Id, CaseSize.Small, CaseRisk.Low), ks);
        Assert.Null((await GatesAsync(sent.Number, ks)).ToOpen);
    }

    private async Task<CaseGatesForWork> GatesAsync(string number, Actor actor) => (await _app.RunAsync(new GetIdeaForWork(number), actor)).Gates;

    [Fact]
    public async Task A_condition_may_belong_to_anyone_and_the_shortest_name_is_found_first()
    {
        var anyone = await _app.PersonAsync(Role.Contributor, "4601");
        Assert.Equal("Os kommune", (await _app.RunAsync(new FindOrganisations("os"), anyone))[0].Name);
        Assert.Contains(await _app.RunAsync(new FindOrganisations("digi"), anyone), o => o.Name.StartsWith("Digi", StringComparison.Ordinal));
        Assert.Empty(await _app.RunAsync(new FindOrganisations("%"), anyone));
        Assert.Empty(await _app.RunAsync(new FindOrganisations(" "), anyone));
    }

    private async Task<(int List, int Page)> CountAsync(Actor actor)
    {
        int list;
        using (var count = CommandCount.Begin())
        {
            await _app.RunAsync(new ListRunningGates(), actor);
            list = count.Commands;
        }

        using var page = CommandCount.Begin();
        await _app.RunAsync(new GetMyPage(), actor);
        return (list, page.Commands);
    }

    /// <summary>What of this review waits for them, among all that does.</summary>
    private async Task<IReadOnlyList<WorkKind>> KindsAsync(Actor actor, GateReviewId review, WorkKind? only = null) =>
        [.. (await _app.RunAsync(new GetMyPage(), actor)).Groups
            .Where(g => (only is null || g.Kind == only) && g.Items.Any(i => i.Target is WorkTarget.GateReview at && at.Id == review))
            .Select(g => g.Kind)];
}
