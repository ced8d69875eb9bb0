using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Home;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Concepts;

/// <summary>KS owns the concept phase, and takes up again what was paused at the gate.</summary>
public sealed class ResumeConceptTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_paused_concept_is_at_work_again_and_those_who_follow_it_are_told()
    {
        var (concept, _) = await app.ConceptAsync(then: Left(CaseState.Paused));
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var follower = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new FollowCase(concept.Id, Follow: true), follower);
        var paused = await app.RunAsync(new GetConceptForWork(concept.Number), officer);
        Assert.Equal((true, "Venter på lov."), (paused.MayResume, paused.Concept.Reason));

        await app.RunAsync(new ResumeConcept(concept.Id), officer);

        var now = await app.RunAsync(new GetConceptForWork(concept.Number), officer);
        Assert.Equal((CaseState.Active, null, "KS", false), (now.Concept.State, now.Concept.Reason, now.Concept.Owner, now.MayResume));
        Assert.Empty(now.ToEdit!);
        Assert.Single(now.Concept.Trail, t => t.Code == "concept.resumed");
        Assert.Contains((await app.RunAsync(new GetMyPage(), follower)).News, n => n.Code == "concept.resumed" && n.CaseNumber == concept.Number);
        await app.RunAsync(new EditConcept(concept.Id, now.Concept.Version, now.Concept.Content with { Reuse = "Nye byggeklosser" }), officer);
    }

    [Theory]
    [InlineData(CaseState.Active)]
    [InlineData(CaseState.Stopped)]
    [InlineData(CaseState.Completed)]
    [InlineData(CaseState.RoutedElsewhere)]
    public async Task What_is_not_paused_is_not_resumed(CaseState state)
    {
        var (concept, _) = await app.ConceptAsync(then: Left(state));
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");

        await app.RefusedAsync(new ResumeConcept(concept.Id), officer, "concept.not-paused");

        var now = await app.RunAsync(new GetConceptForWork(concept.Number), officer);
        Assert.Equal((state, false), (now.Concept.State, now.MayResume));
        Assert.DoesNotContain(now.Concept.Trail, t => t.Code == "concept.resumed");
    }

    [Fact]
    public async Task What_stands_at_a_gate_or_is_no_concept_is_not_resumed()
    {
        var (atGate, idea) = await app.ConceptAsync(then: c => c.StandAtGate(TestApp.Start));
        var project = await app.ProjectAsync(atGate.Id);
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");

        await app.RefusedAsync(new ResumeConcept(atGate.Id), officer, "concept.not-paused");
        foreach (var other in new[] { idea.Id, project.Id, CaseId.New() })
        {
            await app.RefusedAsync(new ResumeConcept(other), officer, "common.not-found");
        }
    }

    [Fact]
    public async Task Two_who_resume_it_in_the_same_instant_do_it_once()
    {
        var (concept, _) = await app.ConceptAsync(then: Left(CaseState.Paused));
        var officers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.PersonAsync(Role.CaseOfficer, "ks")));

        var answers = await Task.WhenAll(officers.Select(o => app.UseCases.Run(new ResumeConcept(concept.Id), o)));

        Assert.Single(answers, a => a.IsOk);
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Contains(Assert.Single(a.Errors).Code, new[] { "concept.not-paused", "common.changed-meanwhile", "case.not-yours" }));
        Assert.Single((await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous)).Trail, t => t.Code == "concept.resumed");
    }

    [Fact]
    public async Task Only_KS_case_officers_acting_for_KS_do_it()
    {
        var (concept, _) = await app.ConceptAsync(then: Left(CaseState.Paused));
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");

        foreach (var (role, key) in new[]
        {
            (Role.CompanyOfficer, "selskapet"), (Role.MemberRepresentative, "4601"), (Role.Contributor, "4601"), (Role.KsDecisionMaker, "ks"), (Role.Administrator, "ks"),
        })
        {
            var who = await app.PersonAsync(role, key);
            await app.RefusedAsync(new ResumeConcept(concept.Id), who, "access.denied");
            Assert.False((await app.RunAsync(new GetConceptForWork(concept.Number), who)).MayResume);
        }

        await app.RefusedAsync(new ResumeConcept(concept.Id), Actor.For(officer.Person, KnownOrganisations.Company), "access.denied");
        Assert.Equal(CaseState.Paused, (await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous)).State);
    }

    private static Action<Concept> Left(CaseState state) => concept =>
    {
        concept.StandAtGate(TestApp.Start);
        concept.LeaveGate(new CrossingEffect(Phase.Concept, state), "Venter på lov.", TestApp.Start);
    };
}
