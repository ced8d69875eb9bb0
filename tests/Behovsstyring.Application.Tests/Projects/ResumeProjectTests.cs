using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Projects;

/// <summary>The company owns the phases of a project, and takes up again what was paused at a gate.</summary>
public sealed class ResumeProjectTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(Phase.Planning)]
    [InlineData(Phase.Execution)]
    [InlineData(Phase.Closing)]
    public async Task A_paused_project_goes_on_in_the_phase_it_was_in_and_those_who_follow_it_are_told(Phase phase)
    {
        var project = await ProjectAsync(phase, CaseState.Paused);
        var officer = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var follower = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new FollowCase(project.Id, Follow: true), follower);
        var paused = await app.RunAsync(new GetProjectForWork(project.Number), officer);
        Assert.Equal((true, "Venter på penger."), (paused.MayResume, paused.Project.Reason));
        Assert.NotEmpty(paused.ToDeliver!);

        await app.RunAsync(new ResumeProject(project.Id), officer);

        var now = await app.RunAsync(new GetProjectForWork(project.Number), officer);
        Assert.Equal((phase, CaseState.Active, null, false), (now.Project.Phase, now.Project.State, now.Project.Reason, now.MayResume));
        Assert.Equal("KS Digitale fellestjenester", now.Project.Owner);
        Assert.Empty(now.ToEdit!);
        Assert.Single(now.Project.Trail, t => t.Code == "project.resumed");
        Assert.Contains((await app.RunAsync(new GetMyPage(), follower)).News, n => n.Code == "project.resumed" && n.CaseNumber == project.Number);
    }

    [Fact]
    public async Task In_execution_its_deliveries_are_at_work_again()
    {
        var delivery = Guid.NewGuid();
        var project = await ProjectAsync(Phase.Execution, CaseState.Paused, p => p.PlanDelivery(delivery, "Oversikten", "", null, TestApp.Start));
        var officer = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        Assert.False((await app.UseCases.Run(new BeginDelivery(project.Id, delivery), officer)).IsOk);

        await app.RunAsync(new ResumeProject(project.Id), officer);
        await app.RunAsync(new BeginDelivery(project.Id, delivery), officer);

        Assert.Equal(DeliveryState.InProgress, Assert.Single((await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).Deliveries).State);
    }

    [Theory]
    [InlineData(CaseState.Active)]
    [InlineData(CaseState.Stopped)]
    [InlineData(CaseState.Completed)]
    public async Task What_is_not_paused_is_not_resumed(CaseState state)
    {
        var project = await ProjectAsync(Phase.Execution, state);

        await app.RefusedAsync(new ResumeProject(project.Id), await app.PersonAsync(Role.CompanyOfficer, "selskapet"), "project.not-paused");

        var now = await app.RunAsync(new GetProject(project.Number), Actor.Anonymous);
        Assert.Equal(state, now.State);
        Assert.DoesNotContain(now.Trail, t => t.Code == "project.resumed");
    }

    [Fact]
    public async Task What_stands_at_a_gate_or_is_no_project_is_not_resumed()
    {
        var (concept, idea) = await app.ConceptAsync();
        var atGate = await app.ProjectAsync(concept.Id, then: p => p.StandAtGate(TestApp.Start));
        var officer = await app.PersonAsync(Role.CompanyOfficer, "selskapet");

        await app.RefusedAsync(new ResumeProject(atGate.Id), officer, "project.not-paused");
        foreach (var other in new[] { idea.Id, concept.Id, CaseId.New() })
        {
            await app.RefusedAsync(new ResumeProject(other), officer, "common.not-found");
        }
    }

    [Fact]
    public async Task Two_who_resume_it_in_the_same_instant_do_it_once()
    {
        var project = await ProjectAsync(Phase.Execution, CaseState.Paused);
        var officers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.PersonAsync(Role.CompanyOfficer, "selskapet")));

        var answers = await Task.WhenAll(officers.Select(o => app.UseCases.Run(new ResumeProject(project.Id), o)));

        Assert.Single(answers, a => a.IsOk);
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Contains(Assert.Single(a.Errors).Code, new[] { "project.not-paused", "common.changed-meanwhile", "case.not-yours" }));
        Assert.Single((await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).Trail, t => t.Code == "project.resumed");
    }

    [Fact]
    public async Task Only_the_companys_officers_acting_for_the_company_do_it()
    {
        var project = await ProjectAsync(Phase.Execution, CaseState.Paused);
        var officer = await app.PersonAsync(Role.CompanyOfficer, "selskapet");

        foreach (var (role, key) in new[]
        {
            (Role.CaseOfficer, "ks"), (Role.MemberRepresentative, "4601"), (Role.ProductOwner, "selskapet"), (Role.CompanyDecisionMaker, "selskapet"), (Role.Administrator, "ks"),
        })
        {
            var who = await app.PersonAsync(role, key);
            await app.RefusedAsync(new ResumeProject(project.Id), who, "access.denied");
            Assert.False((await app.RunAsync(new GetProjectForWork(project.Number), who)).MayResume);
        }

        await app.RefusedAsync(new ResumeProject(project.Id), Actor.For(officer.Person, KnownOrganisations.Ks), "access.denied");
        Assert.Equal(CaseState.Paused, (await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).State);
    }

    private async Task<PortfolioCase> ProjectAsync(Phase phase, CaseState state, Action<Project>? first = null)
    {
        var (concept, _) = await app.ConceptAsync();
        return await app.ProjectAsync(concept.Id, phase, then: p =>
        {
            first?.Invoke(p);
            p.StandAtGate(TestApp.Start);
            p.LeaveGate(new CrossingEffect(phase, state), "Venter på penger.", TestApp.Start);
        });
    }
}
