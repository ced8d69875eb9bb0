using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Governance;

public sealed class GetCaseGatesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_case_shows_who_has_the_next_part_and_what_was_decided_on_the_way()
    {
        Assert.Empty(await app.RunAsync(new GetCaseGates((await app.SubmitAsync()).Id), Actor.Anonymous));
        var scene = await GateScenario.AtBp1Async(app);
        var open = Assert.Single(await app.RunAsync(new GetCaseGates(scene.Idea), Actor.Anonymous));
        Assert.Equal((Gate.Bp1, GateStage.AwaitingRequirements, Party.KsAdministration, false), (open.Gate, open.Stage, open.WaitingFor, open.HasRecommendation));

        await scene.ReadyAsync(GateOutcome.Pause);
        Assert.True(Assert.Single(await app.RunAsync(new GetCaseGates(scene.Idea), Actor.Anonymous)).HasRecommendation);
        var number = (await scene.DecideAsync(GateOutcome.GoOn, "Ny lov krever det")).LedTo!;

        // The concept carries its need's gate with it: the departure is shown wherever the case is shown.
        var concept = (await app.RunAsync(new GetConcept(number), Actor.Anonymous)).Id;
        var passed = Assert.Single(await app.RunAsync(new GetCaseGates(concept), Actor.Anonymous));
        Assert.Equal((Gate.Bp1, scene.Number, GateReviewState.Crossed, Followed.NotFollowed, null), (passed.Gate, passed.CaseNumber, passed.State, passed.Followed, passed.Stage));
        await app.RefusedAsync(new GetCaseGates(CaseId.New()), Actor.Anonymous, "common.not-found");
    }
}
