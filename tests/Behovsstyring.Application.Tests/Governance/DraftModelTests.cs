using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Behovsstyring.Application.Tests.Governance;

/// <summary>
/// The decision matrix is drafted, tried on a case and put into effect with its basis (PROCESS rule 4). One database for all of it: there is one
/// model in force, so each test leaves no draft behind.
/// </summary>
public sealed class DraftModelTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = OsloTime.DayOf(TestApp.Start);

    private static GovernanceBasis Basis { get; } = new()
    {
        RecommendedBy = Party.KommitCouncil,
        RecommendedInFavour = true,
        RecommendedOn = Today.AddDays(-30),
        RecommendationReference = "KommIT-rådet, sak 21/26",
        AdoptedBy = Party.KsAdministration,
        AdoptedByOrgan = DecidingOrgan.ManagingDirector,
        AdoptedOn = Today.AddDays(-3),
        AdoptionReference = "KS, vedtak 14/26",
    };

    [Fact]
    public async Task A_new_version_is_for_those_who_come_after_it_and_a_review_that_runs_keeps_its_own()
    {
        var before = await GateScenario.AtBp1Async(app);
        var administrator = await AdministratorAsync();
        var draft = await StartAsync(administrator);
        await SwitchOnMandateAsync(draft, administrator);
        var ready = (await app.RunAsync(new GetModelDraft(), administrator)).Draft!;
        Assert.IsType<RequirementSwitched>(Assert.Single(ready.Changes));

        var number = await app.RunAsync(new AdoptModel(draft, ready.Version, Basis), administrator);

        var old = await app.RunAsync(new GetGateReview(before.Review), Actor.Anonymous);
        Assert.Equal(number - 1, old.ModelNumber);
        Assert.DoesNotContain(old.Missing, m => m.Code == "bp1.mandate-written");
        var after = await GateScenario.AtBp1Async(app);
        var fresh = await app.RunAsync(new GetGateReview(after.Review), Actor.Anonymous);
        Assert.Equal(number, fresh.ModelNumber);
        Assert.Contains(fresh.Missing, m => m.Code == "bp1.mandate-written");
        // The one that runs goes all the way to its decision under its own version.
        await before.ReadyAsync();
        Assert.Equal(GateStage.AwaitingDecision, (await app.RunAsync(new GetGateReview(before.Review), Actor.Anonymous)).Stage);

        var matrix = await app.RunAsync(new GetDecisionMatrix(), Actor.Anonymous);
        Assert.Equal((number, "KS, vedtak 14/26"), (matrix.Number, matrix.Basis!.AdoptionReference));
        Assert.False((await app.RunAsync(new GetDecisionMatrix(number - 1), Actor.Anonymous)).IsInForce);
        Assert.Null((await app.RunAsync(new GetModelDraft(), administrator)).Draft);

        // On record, without a name or a reference in the open part.
        var leaf = await NewestLeafAsync();
        Assert.Contains("\"type\":\"governance\"", leaf, StringComparison.Ordinal);
        Assert.Contains($"\"version\":{number}", leaf, StringComparison.Ordinal);
        Assert.Contains("\"digest\":\"", leaf, StringComparison.Ordinal);
        Assert.DoesNotContain("14/26", leaf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_one_draft_at_a_time_also_when_two_begin_at_once()
    {
        var administrators = await Task.WhenAll(AdministratorAsync(), AdministratorAsync(), AdministratorAsync());

        var drafts = await Task.WhenAll(administrators.Select(a => app.RunAsync(new StartModelDraft(), a)));

        Assert.Single(drafts.Distinct());
        await DiscardAsync(administrators[0]);
    }

    [Fact]
    public async Task A_draft_begun_while_a_version_takes_effect_follows_the_one_that_came()
    {
        var administrators = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => AdministratorAsync()));
        for (var round = 0; round < 3; round++)
        {
            var draft = await StartAsync(administrators[0]);
            var version = await VersionAsync(draft);

            var adopting = app.RunAsync(new AdoptModel(draft, version, Basis), administrators[0]);
            await Task.WhenAll(administrators.Select(a => app.RunAsync(new StartModelDraft(), a)));
            await adopting;

            var begun = await StartAsync(administrators[0]);
            await using var source = Application.Persistence.Database.CreateDataSource(app.Database.AppConnectionString);
            await using var db = Application.Persistence.Database.CreateContext(source);
            var models = await db.GovernanceModels.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
            Assert.Equal(models.Single(m => m.State == GovernanceModelState.InForce).Id, models.Single(m => m.Id == begun).BasedOnId);
            await DiscardAsync(administrators[0]);
        }
    }

    [Fact]
    public async Task Whoever_writes_from_an_older_draft_is_told_and_nothing_takes_effect_unread()
    {
        var administrator = await AdministratorAsync();
        var draft = await StartAsync(administrator);
        var seen = (await app.RunAsync(new GetModelDraft(), administrator)).Draft!;
        await SwitchOnMandateAsync(draft, administrator);

        await app.RefusedAsync(new EditModelDraft(draft, seen.Version, GateDraft.Of(seen.Content[Gate.Bp2])), administrator, "common.changed-meanwhile");
        await app.RefusedAsync(new AdoptModel(draft, seen.Version, Basis), administrator, "common.changed-meanwhile");
        await app.RefusedAsync(new DiscardModelDraft(draft, seen.Version), administrator, "common.changed-meanwhile");

        await DiscardAsync(administrator);
        var discarded = await VersionAsync(draft);
        await app.RefusedAsync(new EditModelDraft(draft, discarded, GateDraft.Of(seen.Content[Gate.Bp2])), administrator, "governance.not-a-draft");
        await app.RefusedAsync(new AdoptModel(draft, discarded, Basis), administrator, "governance.not-a-draft");
    }

    [Fact]
    public async Task A_draft_may_be_wrong_and_says_so_but_takes_effect_only_when_it_is_right_and_its_basis_recorded()
    {
        var administrator = await AdministratorAsync();
        var draft = await StartAsync(administrator);
        var work = await app.RunAsync(new GetModelDraft(), administrator);
        var gate = GateDraft.Of(work.InForce[Gate.Bp1]);
        await app.RunAsync(new EditModelDraft(draft, work.Draft!.Version, gate with { DeciderOrgans = [], Heard = [] }), administrator);

        var wrong = (await app.RunAsync(new GetModelDraft(), administrator)).Draft!;
        Assert.Equal(["governance.no-ordinary-organ"], wrong.Flaws.Select(e => e.Code));
        Assert.Equal(["governance.below-floor"], wrong.BelowFloor.Select(e => e.Code));
        var refused = await app.UseCases.Run(new AdoptModel(draft, wrong.Version, Basis), administrator);
        Assert.Equal(["governance.no-ordinary-organ", "governance.below-floor"], refused.Errors.Select(e => e.Code));

        await app.RunAsync(new EditModelDraft(draft, wrong.Version, gate with { Informed = [] }), administrator);
        var right = (await app.RunAsync(new GetModelDraft(), administrator)).Draft!;
        await app.RefusedAsync(new AdoptModel(draft, right.Version, Basis with { AdoptionReference = " " }), administrator, "governance.adoption-lacks-reference");
        await app.RefusedAsync(new AdoptModel(draft, right.Version, Basis with { AdoptedByOrgan = DecidingOrgan.Delegated }), administrator, "governance.wrong-adopter");
        await app.RefusedAsync(new AdoptModel(draft, right.Version, Basis with { RecommendationReference = new string('x', 501) }), administrator, "text.too-long");
        await app.RefusedAsync(
            new EditModelDraft(draft, right.Version, gate with { Requirements = [gate.Requirements[0] with { Text = new(new string('x', 2_001), "a", "a") }] }),
            administrator, "governance.text-too-long");
        await DiscardAsync(administrator);
    }

    [Fact]
    public async Task A_preview_says_what_the_draft_would_ask_of_a_case_and_leaves_it_alone()
    {
        var scenario = await GateScenario.AtBp1Async(app, CaseSize.Major);
        var administrator = await AdministratorAsync();
        await app.RefusedAsync(new PreviewModelDraft(scenario.Review), administrator, "governance.draft-missing");
        var draft = await StartAsync(administrator);
        var work = await app.RunAsync(new GetModelDraft(), administrator);
        var gate = GateDraft.Of(work.InForce[Gate.Bp1]);
        await app.RunAsync(
            new EditModelDraft(draft, work.Draft!.Version, gate with
            {
                DeciderOrgans = [new(DecidingOrgan.ManagingDirector), new(DecidingOrgan.Board, CaseSize.Major)],
                Requirements = [.. gate.Requirements.Select(r => r with { On = r.Code is not "bp1.resources-ks" && (r.On || r.Code == "bp1.checklist-answered") })],
            }),
            administrator);

        DraftPreview preview;
        using (var count = CommandCount.Begin())
        {
            preview = await app.RunAsync(new PreviewModelDraft(scenario.Review), administrator);
            Assert.InRange(count.Commands, 4, 15);
        }

        Assert.Equal((DecidingOrgan.ManagingDirector, DecidingOrgan.Board), (preview.Now.Organ, preview.Then.Organ));
        Assert.Equal(["bp1.checklist-answered"], Codes(preview.Then).Except(Codes(preview.Now)));
        Assert.Equal(["bp1.resources-ks"], Codes(preview.Now).Except(Codes(preview.Then)));
        Assert.DoesNotContain((await app.RunAsync(new GetGateReview(scenario.Review), Actor.Anonymous)).Missing, m => m.Code == "bp1.checklist-answered");
        using (var page = CommandCount.Begin())
        {
            await app.RunAsync(new GetModelDraft(), administrator);
            Assert.InRange(page.Commands, 3, 15);
        }

        await DiscardAsync(administrator);

        static IEnumerable<string> Codes(PreviewedGate gate) => gate.Missing.Select(m => m.Code);
    }

    private Task<Actor.PersonActor> AdministratorAsync() => app.PersonAsync(Role.Administrator, "ks");

    private Task<GovernanceModelId> StartAsync(Actor administrator) => app.RunAsync(new StartModelDraft(), administrator);

    private async Task SwitchOnMandateAsync(GovernanceModelId id, Actor administrator)
    {
        var draft = (await app.RunAsync(new GetModelDraft(), administrator)).Draft!;
        var gate = GateDraft.Of(draft.Content[Gate.Bp1]);
        await app.RunAsync(
            new EditModelDraft(id, draft.Version, gate with { Requirements = [.. gate.Requirements.Select(r => r.Code == "bp1.mandate-written" ? r with { On = true } : r)] }), administrator);
    }

    private async Task DiscardAsync(Actor administrator)
    {
        var draft = (await app.RunAsync(new GetModelDraft(), administrator)).Draft!;
        await app.RunAsync(new DiscardModelDraft(draft.Id, draft.Version), administrator);
        Assert.Null((await app.RunAsync(new GetModelDraft(), administrator)).Draft);
    }

    private async Task<uint> VersionAsync(GovernanceModelId id)
    {
        await using var dataSource = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(dataSource);
        return (await db.GovernanceModels.SingleAsync(m => m.Id == id)).Version;
    }

    private async Task<string> NewestLeafAsync()
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT convert_from(leaf, 'UTF8') FROM decision_log WHERE type = 'governance' ORDER BY idx DESC LIMIT 1", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
