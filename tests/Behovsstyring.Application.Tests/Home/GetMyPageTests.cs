using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Home;

/// <summary>«Min side» shows what waits for the user, and nothing that waits for others.</summary>
public sealed class GetMyPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_received_need_waits_for_KS_until_somebody_takes_it()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await app.SubmitAsync();

        // The oldest come first and the page shows five: other tests' needs may be before this one, so the group's own count is asked.
        var before = await WaitingAsync();
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), officer);
        Assert.Equal(before - 1, await WaitingAsync());
        Assert.DoesNotContain(sent.Number, await NumbersAsync(officer, WorkKind.AssessIdea));

        async Task<int> WaitingAsync() =>
            (await app.RunAsync(new GetMyPage(), officer)).Groups.SingleOrDefault(g => g.Kind == WorkKind.AssessIdea)?.Count ?? 0;
    }

    [Fact]
    public async Task A_need_waits_for_a_member_until_it_has_said_something_and_never_its_own()
    {
        var own = await app.SubmitAsync();
        var other = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "5001"));
        var bergen = await app.PersonAsync(Role.MemberRepresentative, "4601");
        await app.RunAsync(new SupportIdea(other.Id, SupportLevel.Useful, ""), await app.PersonAsync(Role.MemberRepresentative, "1103"));

        var waiting = await NumbersAsync(bergen, WorkKind.TakePosition);
        Assert.Equal(other.Number, waiting[0]); // most supported first
        Assert.DoesNotContain(own.Number, waiting);
        await app.RunAsync(new SupportIdea(other.Id, SupportLevel.WillUse, ""), bergen);
        Assert.DoesNotContain(other.Number, await NumbersAsync(bergen, WorkKind.TakePosition));
    }

    [Fact]
    public async Task A_network_sees_its_own_members_needs_that_lack_anchoring()
    {
        var coordinator = await app.PersonAsync(Role.NetworkCoordinator, "digi-vestland");
        var ours = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "4601"));
        var structured = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "4601"), IdeaScenario.Content with { Channel = IdeaChannel.GovernanceStructure });
        var elsewhere = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "5501"));

        // The oldest come first, and the page shows five.
        var group = (await app.RunAsync(new GetMyPage(), coordinator)).Groups.Single(g => g.Kind == WorkKind.AnchorIdea);
        await app.RunAsync(new AnchorIdea(ours.Id, "Vi kjenner igjen behovet."), coordinator);
        var after = (await app.RunAsync(new GetMyPage(), coordinator)).Groups.SingleOrDefault(g => g.Kind == WorkKind.AnchorIdea);

        Assert.Equal(group.Count - 1, after?.Count ?? 0);
        Assert.DoesNotContain(group.Items, i => i.Number() == structured.Number || i.Number() == elsewhere.Number);
    }

    [Fact]
    public async Task A_draft_waits_for_its_writer_alone()
    {
        var writer = await app.PersonAsync(Role.Contributor, "4601");
        var colleague = await app.PersonAsync(Role.Contributor, "4601");
        var id = CaseId.New();
        await app.RunAsync(new SaveIdeaDraft(id, new IdeaContent { Title = "Påbegynt" }), writer);

        var group = Assert.Single((await app.RunAsync(new GetMyPage(), writer)).Groups);
        Assert.Equal((WorkKind.FinishIdeaDraft, new WorkTarget.Draft(id), "Påbegynt"), (group.Kind, group.Items[0].Target, group.Items[0].Title));
        Assert.Empty((await app.RunAsync(new GetMyPage(), colleague)).Groups);
    }

    [Fact]
    public async Task Those_with_nothing_to_do_have_an_empty_page()
    {
        await app.SubmitAsync();

        Assert.Empty((await app.RunAsync(new GetMyPage(), await app.PersonAsync(Role.KsDecisionMaker, "ks"))).Groups);
    }

    private async Task<IReadOnlyList<string?>> NumbersAsync(Actor actor, WorkKind kind) =>
        [.. (await app.RunAsync(new GetMyPage(), actor)).Groups.Where(g => g.Kind == kind).SelectMany(g => g.Items).Select(i => i.Number())];
}
