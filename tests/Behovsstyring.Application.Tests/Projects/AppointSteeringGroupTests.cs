using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Projects;

/// <summary>KS' concept study ch. 6.4: from planning on members, KS and the company must all sit, and a member leads.</summary>
public sealed class AppointSteeringGroupTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = OsloTime.DayOf(TestApp.Start);

    [Fact]
    public async Task A_new_group_is_appointed_and_its_gaps_block_until_all_three_sit_and_a_member_leads()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id, Phase.Planning);
        var (ks, company, member) = (await app.PersonAsync(Role.CaseOfficer, "ks"), await app.PersonAsync(Role.CompanyOfficer, "selskapet"), await app.PersonAsync(Role.MemberRepresentative, "4601"));

        await app.RefusedAsync(new AppointSteeringGroup(project.Id, BodyId.New(), " "), ks, "text.required");
        var group = await app.RunAsync(new AppointSteeringGroup(project.Id, BodyId.New(), "Følger prosjektet."), ks);
        var empty = (await app.RunAsync(new GetProjectForWork(project.Number), company)).SteeringGroup!;
        await SeatAsync(group, ks, SeatFunction.Leader, ks);
        await SeatAsync(group, company, SeatFunction.Member, ks);
        await SeatAsync(group, member, SeatFunction.Member, ks);
        var ledByKs = (await app.RunAsync(new GetProjectForWork(project.Number), ks)).SteeringGroup!;

        Assert.True(empty.GapsBlock);
        Assert.Equal(4, empty.Gaps.Count);
        Assert.Equal("steering-group.not-led-by-member", Assert.Single(ledByKs.Gaps).Code);
    }

    [Fact]
    public async Task The_group_of_the_concept_phase_may_go_on_and_a_second_new_one_gets_an_address_of_its_own()
    {
        var (concept, _) = await app.ConceptAsync();
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        var earlier = await app.RunAsync(new SetUpSteeringGroup(concept.Id, BodyId.New(), KnownOrganisations.IdOf("4601"), "Følger konseptet.", []), ks);
        var project = await app.ProjectAsync(concept.Id, Phase.Planning);

        var offered = await app.RunAsync(new GetProjectForWork(project.Number), ks);
        Assert.Equal(earlier, Assert.Single(offered.Groups).Id);
        await app.RunAsync(new GiveSteeringGroup(project.Id, earlier, null), ks);
        Assert.Equal(earlier, (await app.RunAsync(new GetProjectForWork(project.Number), ks)).SteeringGroup!.Id);

        await app.RunAsync(new AppointSteeringGroup(project.Id, BodyId.New(), "Først."), ks);
        await app.RunAsync(new AppointSteeringGroup(project.Id, BodyId.New(), "Så."), ks);
        var now = await app.RunAsync(new GetProjectForWork(project.Number), ks);
        Assert.Equal($"styringsgruppe-{project.Number.ToLowerInvariant()}-2", now.SteeringGroup!.Slug);
        Assert.Equal(3, now.Groups.Count);
    }

    [Fact]
    public async Task A_project_that_is_stopped_gets_no_group_and_those_who_do_not_keep_bodies_are_offered_none()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id, then: p =>
        {
            p.StandAtGate(TestApp.Start);
            p.LeaveGate(new CrossingEffect(Phase.Execution, CaseState.Stopped), "Ikke behov lenger.", TestApp.Start);
        });
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");

        // What is over is not offered to anyone, and refused all the same.
        Assert.Null((await app.RunAsync(new GetProjectForWork(project.Number), ks)).ToGiveSteeringGroup);
        await app.RefusedAsync(new AppointSteeringGroup(project.Id, BodyId.New(), "For sent."), ks, "project.not-editable");
        Assert.Null((await app.RunAsync(new GetProjectForWork(project.Number), await app.PersonAsync(Role.CompanyOfficer, "selskapet"))).ToGiveSteeringGroup);
    }

    [Fact]
    public async Task The_page_at_work_asks_few_questions_with_a_group_deliveries_and_services_on_it()
    {
        var (concept, _) = await app.ConceptAsync();
        var (delivery, item) = (Guid.NewGuid(), Guid.NewGuid());
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var project = await app.ProjectAsync(concept.Id, then: p =>
        {
            p.PlanDelivery(delivery, "Oversikten", "", null, TestApp.Start);
            p.ExpectOfDelivery(delivery, item, "Virker", TestApp.Start);
            p.BeginDelivery(delivery, TestApp.Start);
            p.HandOverDelivery(delivery, TestApp.Start);
            p.JudgeDelivery(delivery, item, true, "", company.Person, company.Organisation, TestApp.Start);
        });
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        var group = await app.RunAsync(new AppointSteeringGroup(project.Id, BodyId.New(), "Følger prosjektet."), ks);
        await SeatAsync(group, ks, SeatFunction.Member, ks);

        using (var forKs = CommandCount.Begin())
        {
            await app.RunAsync(new GetProjectForWork(project.Number), ks);
            Assert.InRange(forKs.Commands, 4, 15);
        }

        using var forCompany = CommandCount.Begin();
        Assert.NotEmpty((await app.RunAsync(new GetProjectForWork(project.Number), company)).Services);
        Assert.InRange(forCompany.Commands, 4, 15);
    }

    private Task SeatAsync(BodyId group, Actor.PersonActor person, SeatFunction function, Actor by) =>
        app.RunAsync(new GiveSeat(group, person.Person, person.Organisation, function, Today, null), by);
}
