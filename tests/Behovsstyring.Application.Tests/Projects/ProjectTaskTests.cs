using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Tests.Home;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Projects;

/// <summary>«Min side» of those who keep projects and of those who accept what they deliver.</summary>
public sealed class ProjectTaskTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_project_waits_for_its_report_each_quarter_anew()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var realised = await app.ProjectAsync(concept.Id, Phase.Realisation);
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");

        var waiting = (await app.RunAsync(new GetMyPage(), company)).Groups.Single(g => g.Kind == WorkKind.ReportStatus);
        Assert.Contains(waiting.Items, i => i.Number() == project.Number && i.Deadline == new DateOnly(2027, 3, 31));
        Assert.DoesNotContain(waiting.Items, i => i.Number() == realised.Number);
        Assert.True((await app.RunAsync(new GetProjectForWork(project.Number), company)).OwesReport);

        await app.RunAsync(new ReportStatus(project.Id, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, "I rute"), company);
        Assert.DoesNotContain(project.Number, await NumbersAsync(company, WorkKind.ReportStatus));
        Assert.False((await app.RunAsync(new GetProjectForWork(project.Number), company)).OwesReport);
        app.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Contains(project.Number, await NumbersAsync(company, WorkKind.ReportStatus));
        Assert.Empty(await NumbersAsync(await app.PersonAsync(Role.ProductOwner, "selskapet"), WorkKind.ReportStatus));
    }

    [Fact]
    public async Task A_delivery_waits_for_KS_and_the_members_named_for_acceptance_until_it_is_judged()
    {
        var (concept, _) = await app.ConceptAsync();
        var (delivery, item) = (Guid.NewGuid(), Guid.NewGuid());
        var project = await app.ProjectAsync(concept.Id, then: p =>
        {
            p.PlanDelivery(delivery, "Oversikten på nett", "", null, TestApp.Start);
            p.ExpectOfDelivery(delivery, item, "Viser ledige plasser", TestApp.Start);
            p.BeginDelivery(delivery, TestApp.Start);
        });
        var (company, ks) = (await app.PersonAsync(Role.CompanyOfficer, "selskapet"), await app.PersonAsync(Role.CaseOfficer, "ks"));
        var (bergen, stavanger) = (await app.PersonAsync(Role.MemberRepresentative, "4601"), await app.PersonAsync(Role.MemberRepresentative, "1103"));
        await app.RunAsync(new NameRepresentative(project.Id, bergen.Organisation, bergen.Person, true, false, true), company);
        await app.RunAsync(new NameRepresentative(project.Id, stavanger.Organisation, stavanger.Person, true, true, false), company);

        Assert.DoesNotContain(project.Number, await NumbersAsync(ks, WorkKind.JudgeDelivery));
        await app.RunAsync(new HandOverDelivery(project.Id, delivery), company);
        Assert.Contains(project.Number, await NumbersAsync(ks, WorkKind.JudgeDelivery));
        Assert.Contains(project.Number, await NumbersAsync(bergen, WorkKind.JudgeDelivery));
        Assert.DoesNotContain(project.Number, await NumbersAsync(stavanger, WorkKind.JudgeDelivery));
        Assert.DoesNotContain(project.Number, await NumbersAsync(company, WorkKind.JudgeDelivery));

        await app.RunAsync(new JudgeDelivery(project.Id, delivery, item, true, ""), bergen);
        Assert.DoesNotContain(project.Number, await NumbersAsync(ks, WorkKind.JudgeDelivery));
    }

    private async Task<IReadOnlyList<string?>> NumbersAsync(Actor actor, WorkKind kind) =>
        [.. (await app.RunAsync(new GetMyPage(), actor)).Groups.Where(g => g.Kind == kind).SelectMany(g => g.Items).Select(i => i.Number())];
}
