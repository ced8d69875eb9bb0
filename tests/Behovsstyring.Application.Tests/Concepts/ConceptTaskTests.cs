using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Tests.Home;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Concepts;

public sealed class ConceptTaskTests(TestApp app) : IClassFixture<TestApp>
{
    /// <summary>«Min side» of KS: first the alternatives, then who is to own the solution, then nothing.</summary>
    [Fact]
    public async Task A_concept_waits_for_KS_until_it_is_studied_and_an_actor_is_proposed()
    {
        var (concept, _) = await app.ConceptAsync(then: c =>
        {
            c.AddAlternative(Guid.NewGuid(), new() { Title = "Kjøpe" }, TestApp.Start);
            c.AddAlternative(Guid.NewGuid(), new() { Title = "Låne" }, TestApp.Start);
            c.AddAlternative(Guid.NewGuid(), new() { Title = "Dele" }, TestApp.Start);
        });
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var build = Guid.NewGuid();

        async Task<IReadOnlyList<WorkKind>> WaitsInAsync() =>
            [.. (await app.RunAsync(new GetMyPage(), officer)).Groups.Where(g => g.Items.Any(i => i.Number() == concept.Number)).Select(g => g.Kind)];

        Assert.Equal([WorkKind.StudyAlternatives], await WaitsInAsync());
        await app.RunAsync(new SaveAlternative(concept.Id, Guid.NewGuid(), new AlternativeContent { Title = "Som i dag", IsDoingNothing = true }), officer);
        await app.RunAsync(new SaveAlternative(concept.Id, build, new AlternativeContent { Title = "Bygge" }), officer);
        Assert.Equal([WorkKind.ChooseActor], await WaitsInAsync());
        await app.RunAsync(new ChooseSolutionActor(concept.Id, SolutionActor.Company, "", "De har byggeklossene.", build), officer);
        Assert.Empty(await WaitsInAsync());
        Assert.DoesNotContain(
            (await app.RunAsync(new GetMyPage(), await app.PersonAsync(Role.CompanyOfficer, "selskapet"))).Groups, g => g.Kind is WorkKind.StudyAlternatives or WorkKind.ChooseActor);
    }
}
