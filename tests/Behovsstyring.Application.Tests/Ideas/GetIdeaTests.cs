using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>The page of a need is read by SQL of its own; what the pages after it on the road show of the same thread is read by another.</summary>
public sealed class GetIdeaTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task It_shows_the_same_thread_and_travel_as_the_concept_and_project_it_led_to()
    {
        var (concept, sent) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        await app.RunAsync(new AttachDocument(project.Id, "plan.pdf", "%PDF-1.7\nplan"u8.ToArray()), company);

        var idea = await app.RunAsync(new GetIdea(sent.Number.ToLowerInvariant()), Actor.Anonymous);
        var before = await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous);
        var last = await app.RunAsync(new GetProject(project.Number), Actor.Anonymous);

        Assert.Equal([CaseKind.Concept, CaseKind.Project], idea.Thread.Select(c => c.Kind));
        Assert.Equal(idea.Thread[1], before.Thread[1]);
        Assert.Equal(idea.Thread[0], last.Thread[1]);
        Assert.Equal(Travel(last.Trail, project.Number), Travel(idea.Trail, sent.Number));
        Assert.Equal(Travel(before.Trail, concept.Number), Travel(idea.Trail, sent.Number));
        Assert.Contains(idea.Trail, t => t.Code == "document.attached" && t.Case == project.Number && t.Facts["name"] == "plan.pdf");
    }

    [Fact]
    public async Task It_says_who_has_it_of_all_members_and_whether_it_has_met_a_gate()
    {
        var sent = await app.SubmitAsync();
        var alone = await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous);
        await app.RunAsync(new SupportIdea(sent.Id, SupportLevel.WillUse, "Vi venter på den."), await app.PersonAsync(Role.MemberRepresentative, "1103"));

        var idea = await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous);

        Assert.Same(Representation.None, alone.Representation);
        Assert.Equal((2, 372), (idea.Representation.Having, idea.Representation.Members));
        Assert.Equal(372, idea.Representation.ByCounty.Sum(c => c.Of));
        Assert.Equal(("Stavanger kommune", "Vi venter på den.", SupportLevel.WillUse), (idea.Supports[0].Organisation, idea.Supports[0].Note, idea.Supports[0].Level));
        Assert.Equal((1, IdeaScenario.Content, false), (idea.SupportCount, idea.Content, idea.HasMetGate));
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), officer);
        await app.RunAsync(new OpenGateReview(sent.Id, CaseSize.Ordinary, CaseRisk.Low), officer);
        Assert.True((await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).HasMetGate);
    }

    private static IEnumerable<(DateTimeOffset, string, string?, string)> Travel(IReadOnlyList<TrailRow> trail, string own) =>
        trail.Select(t => (t.At, t.Code, t.Organisation, t.Case ?? own));
}
