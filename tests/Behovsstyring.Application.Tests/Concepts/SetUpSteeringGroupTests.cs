using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
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
