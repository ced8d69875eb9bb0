using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Concepts;

public sealed class SetUpSteeringGroupTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = OsloTime.DayOf(TestApp.Start);

    [Fact]
    public async Task KS_sets_up_a_group_with_an_acting_need_owner_and_it_is_the_concept_s()
    {
        var (concept, ks) = await ConceptAsync();
        var member = (Actor.PersonActor)await app.PersonAsync(Role.MemberRepresentative, "4601");

        await app.RunAsync(Group(concept.Id, member), ks);

        var seen = await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous);
        Assert.Equal("Bergen kommune", seen.ActingNeedOwner);
        var group = await app.RunAsync(new GetBody(seen.SteeringGroupSlug!), Actor.Anonymous);
        Assert.Equal(BodyKind.SteeringGroup, group.Kind);
    }

    [Fact]
    public async Task Only_a_member_acts_as_need_owner_and_only_known_people_sit()
    {
        var (concept, ks) = await ConceptAsync();
        var member = (Actor.PersonActor)await app.PersonAsync(Role.MemberRepresentative, "4601");

        await app.RefusedAsync(Group(concept.Id, member) with { ActingNeedOwner = KnownOrganisations.Ks }, ks, "organisation.not-members");
        await app.RefusedAsync(
            Group(concept.Id, member) with { Seats = [new SteeringSeat(PersonId.New(), member.Organisation, SeatFunction.Member)] },
            ks, BodyErrors.PersonUnknown.Code);
        await app.RefusedAsync(Group(concept.Id, member) with { Purpose = " " }, ks, "text.required");
    }

    /// <summary>Concept study ch. 6.3: members, KS and the company should all sit in the concept phase; a gap is shown and stops nothing.</summary>
    [Fact]
    public async Task The_page_shows_whom_the_group_lacks_until_all_three_sit_and_a_second_group_is_refused()
    {
        var (concept, ks) = await ConceptAsync();
        var (member, company) = (await app.PersonAsync(Role.MemberRepresentative, "4601"), await app.PersonAsync(Role.CompanyOfficer, "selskapet"));
        await app.RunAsync(Group(concept.Id, member), ks);

        var lacking = await app.RunAsync(new GetConceptForWork(concept.Number), ks);
        await app.RunAsync(new GiveSeat(lacking.SteeringGroup!.Id, ((Actor.PersonActor)ks).Person, KnownOrganisations.Ks, SeatFunction.Member, Today, null), ks);
        await app.RunAsync(new GiveSeat(lacking.SteeringGroup.Id, company.Person, company.Organisation, SeatFunction.Member, Today, null), ks);
        var whole = await app.RunAsync(new GetConceptForWork(concept.Number), ks);

        Assert.Equal(["steering-group.ks-missing", "steering-group.company-missing"], lacking.SteeringGroup.Gaps.Select(g => g.Code));
        Assert.False(lacking.SteeringGroup.GapsBlock);
        Assert.Empty(whole.SteeringGroup!.Gaps);
        Assert.Equal(3, whole.SteeringGroup.Seats.Count);
        Assert.Equal("concept.has-steering-group", Assert.Single(whole.ToSetUpSteeringGroup!).Code);
        await app.RefusedAsync(Group(concept.Id, member), ks, "concept.has-steering-group");
    }

    [Fact]
    public async Task Only_those_who_give_seats_may_look_people_up()
    {
        var (_, ks) = await ConceptAsync();
        var someone = await app.PersonAsync(Role.MemberRepresentative, "4601", "Ingeborg Lang-Eidsvåg");

        var found = await app.RunAsync(new FindPeople("eidsv inge"), ks);

        var hit = Assert.Single(found);
        Assert.Equal((someone.Person, "Bergen kommune"), (hit.Id, Assert.Single(hit.Organisations).Name));
        Assert.Empty(await app.RunAsync(new FindPeople("  "), ks));
        await app.RefusedAsync(new FindPeople("Inge"), someone, "access.denied");
    }

    [Fact]
    public async Task A_member_is_found_by_a_part_of_its_name_those_that_begin_with_it_first_and_only_members()
    {
        var someone = await app.PersonAsync(Role.MemberRepresentative, "4601");

        var found = await app.RunAsync(new FindOrganisations("vest") { MembersOnly = true }, someone);

        Assert.Equal("Vestby kommune", found[0].Name);
        Assert.Contains(found, m => m.Name == "Vestland fylkeskommune");
        Assert.All(found, m => Assert.Contains("vest", m.Name, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(await app.RunAsync(new FindOrganisations("Digi Vestland") { MembersOnly = true }, someone));
        Assert.InRange(found.Count, 3, FindOrganisations.Most);
    }

    private static SetUpSteeringGroup Group(CaseId concept, Actor.PersonActor leader) => new(
        concept, BodyId.New(), leader.Organisation, "Gruppen følger konseptfasen.",
        [new SteeringSeat(leader.Person, leader.Organisation, SeatFunction.Leader)]);

    private async Task<(ConceptDetails Concept, Actor Ks)> ConceptAsync()
    {
        var gate = await GateScenario.AtBp1Async(app);
        await gate.ReadyAsync();
        var made = await gate.DecideAsync(GateOutcome.GoOn);
        return (await app.RunAsync(new GetConcept(made.LedTo!), Actor.Anonymous), gate.Ks);
    }
}
