using System.Text.Json;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Governance;

public sealed class DecideGateTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task KS_takes_a_recommended_need_into_the_concept_portfolio_and_everyone_who_follows_hears_of_it()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var follower = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new FollowCase(scene.Idea, Follow: true), follower);
        await scene.ReadyAsync();

        var made = await scene.DecideAsync(GateOutcome.GoOn);

        Assert.Equal((GateReviewState.Crossed, Followed.Followed), (made.State, made.Followed));
        Assert.StartsWith("KON-2027-", made.LedTo);
        var idea = await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous);
        Assert.Equal(CaseState.Completed, idea.State);
        Assert.Equal(["gate.decided", "gate.led-on"], idea.Trail.Where(t => t.Code is "gate.decided" or "gate.led-on").Select(t => t.Code));
        Assert.Equal(made.LedTo, idea.Trail.Single(t => t.Code == "gate.led-on").Facts["number"]);
        Assert.Contains((await app.RunAsync(new GetMyPage(), follower)).News, n => n.Code == "gate.decided");
        Assert.Equal(
            1L, await ScalarAsync($"SELECT count(*) FROM case_followers f JOIN cases c ON c.id = f.case_id WHERE c.number = '{made.LedTo}' AND f.person_id = '{((Actor.PersonActor)follower).Person.Value}'"));
        Assert.Equal(
            1L, await ScalarAsync($"SELECT count(*) FROM concept_ideas i JOIN cases c ON c.id = i.concept_id WHERE c.number = '{made.LedTo}' AND i.idea_id = '{scene.Idea.Value}'"));
    }

    [Fact]
    public async Task The_decision_log_keeps_the_triple_and_no_name()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(GateOutcome.Pause);
        var made = await scene.DecideAsync(GateOutcome.GoOn, "Kari i Bergen har frigjort kapasitet");

        var leaf = JsonDocument.Parse((string)(await ScalarAsync(
            $"SELECT convert_from(leaf, 'UTF8') FROM decision_log WHERE case_id = '{scene.Idea.Value}' AND type = 'decision'"))!).RootElement;
        var subject = leaf.GetProperty("subject");
        Assert.Equal(scene.Number, leaf.GetProperty("case").GetString());
        Assert.Equal(
            ("Bp1", "GoOn", "NotFollowed", "KsAdministration", made.LedTo),
            (subject.GetProperty("gate").GetString(), subject.GetProperty("outcome").GetString(), subject.GetProperty("followed").GetString(),
                subject.GetProperty("entity").GetString(), subject.GetProperty("leadsTo").GetString()));
        Assert.DoesNotContain("Kari", leaf.GetRawText());
        Assert.Equal("KsDecisionMaker", leaf.GetProperty("actorRole").GetString());
    }

    [Fact]
    public async Task Nothing_is_decided_before_KommIT_rådet_has_recommended()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");

        await app.RefusedAsync(await scene.DecisionAsync(GateOutcome.GoOn), scene.Director, "gate.recommendation-awaited");
        await app.RefusedAsync(await scene.DecisionAsync(GateOutcome.Stop, "Nei"), scene.Director, "gate.recommendation-awaited");
    }

    [Fact]
    public async Task A_departure_without_a_reason_is_refused_and_with_one_shown_as_a_departure()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(GateOutcome.Stop);
        await app.RefusedAsync(await scene.DecisionAsync(GateOutcome.GoOn), scene.Director, "gate.departure-lacks-reason");

        await scene.DecideAsync(GateOutcome.GoOn, "Ny lov krever det");

        var decision = (await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Decision!;
        Assert.Equal((Followed.NotFollowed, "Ny lov krever det"), (decision.Followed, decision.Reason));
        Assert.Equal(Party.KommitCouncil, Assert.Single(decision.Departures).From);
        Assert.Contains((await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous)).Trail, t => t.Code == "gate.decided-otherwise");
        var listed = await app.RunAsync(new ListDecisions { DeparturesOnly = true }, Actor.Anonymous);
        Assert.Contains(listed.Rows, r => r.CaseNumber == scene.Number && r.Recommended is [{ Party: Party.KommitCouncil, Outcome: GateOutcome.Stop }]);
    }

    [Fact]
    public async Task Only_those_who_decide_for_KS_decide_here()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync();

        await app.RefusedAsync(await scene.DecisionAsync(GateOutcome.GoOn), scene.Ks, "access.denied");
        await app.RefusedAsync(await scene.DecisionAsync(GateOutcome.GoOn), await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet"), "gate.not-the-decider");
    }

    [Fact]
    public async Task Two_who_decide_at_once_make_one_decision_and_one_concept()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync();
        var decision = await scene.DecisionAsync(GateOutcome.GoOn);
        var directors = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.PersonAsync(Role.KsDecisionMaker, "ks")));

        var answers = await Task.WhenAll(directors.Select(d => app.UseCases.Run(decision, d)));

        Assert.Single(answers, a => a.IsOk);
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Contains(a.Errors, e => e.Code is "common.changed-meanwhile" or "gate.not-open" or "common.already-exists"));
        Assert.Equal(1L, await ScalarAsync($"SELECT count(*) FROM concept_ideas WHERE idea_id = '{scene.Idea.Value}'"));
        Assert.Equal(1L, await ScalarAsync($"SELECT count(*) FROM decision_log WHERE case_id = '{scene.Idea.Value}' AND type = 'decision'"));
    }

    [Fact]
    public async Task A_decision_made_on_what_was_read_before_something_new_arrived_is_read_again_first()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync();
        var stale = await scene.DecisionAsync(GateOutcome.GoOn);
        await scene.RecommendAsync(BodyKind.KommitCouncil, GateOutcome.Stop);

        await app.RefusedAsync(stale with { Verdict = stale.Verdict with { Reason = "Derfor" } }, scene.Director, "common.changed-meanwhile");
    }

    [Theory]
    [InlineData(GateOutcome.SendBack, CaseState.InAssessment)]
    [InlineData(GateOutcome.Pause, CaseState.Paused)]
    [InlineData(GateOutcome.Stop, CaseState.Stopped)]
    public async Task A_need_that_does_not_pass_is_told_why(GateOutcome outcome, CaseState state)
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(outcome);
        await app.RefusedAsync(await scene.DecisionAsync(outcome, " "), scene.Director, "gate.reason-missing");

        await scene.DecideAsync(outcome, "Det er dekket av en annen løsning");

        var idea = await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous);
        Assert.Equal((state, "Det er dekket av en annen løsning"), (idea.State, idea.Reason));
    }

    [Fact]
    public async Task A_condition_is_with_its_owner_until_it_is_met()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(GateOutcome.GoOnWithConditions);
        var condition = new ConditionTerms(ConditionId.New(), "Avklar personvernet", KnownOrganisations.Company, new DateOnly(2027, 4, 1));
        await scene.DecideAsync(GateOutcome.GoOnWithConditions, conditions: condition);

        await app.RefusedAsync(new FulfilGateCondition(condition.Id, "Gjort"), await app.PersonAsync(Role.MemberRepresentative, "4601"), "gate.not-your-condition");
        await app.RefusedAsync(new LiftGateCondition(condition.Id, "Trengs ikke"), await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet"), "gate.not-your-condition");
        await app.RunAsync(new FulfilGateCondition(condition.Id, "Vurderingen er ferdig"), scene.Company);
        await app.RefusedAsync(new FulfilGateCondition(condition.Id, "Igjen"), scene.Company, "gate.condition-settled");

        var row = Assert.Single((await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Conditions);
        Assert.Equal((false, false, "Vurderingen er ferdig"), (row.IsOpen, row.Lifted, row.Settlement));
    }

    [Fact]
    public async Task What_is_recommended_decided_and_closed_is_refused_change_by_the_database_too()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync();
        await scene.DecideAsync(GateOutcome.GoOn);

        Assert.All(
            await Task.WhenAll(
                RefusedByDatabaseAsync($"UPDATE gate_reviews SET decision_outcome = 5 WHERE id = '{scene.Review.Value}'"),
                RefusedByDatabaseAsync($"UPDATE gate_reviews SET state = 1, decision_at = NULL WHERE id = '{scene.Review.Value}'"),
                RefusedByDatabaseAsync($"DELETE FROM gate_reviews WHERE id = '{scene.Review.Value}'"),
                RefusedByDatabaseAsync("UPDATE gate_recommendations SET outcome = 5"),
                RefusedByDatabaseAsync("DELETE FROM gate_recommendations"),
                RefusedByDatabaseAsync("DELETE FROM gate_waivers"),
                RefusedByDatabaseAsync("UPDATE governance_models SET content = '{}'")),
            Assert.True);
    }

    private async Task<bool> RefusedByDatabaseAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        return refused.SqlState == PostgresErrorCodes.InsufficientPrivilege;
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(app.Database.OwnerConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
