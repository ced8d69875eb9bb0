using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Services;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Services;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Services;

public sealed class ServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly LocalText Does = new("Gjør noe nyttig.", "Gjer noko nyttig.", "Does something useful.");

    private static LocalText Named(string name) => new(name, name, name);

    private static EstablishBody CouncilFor(CaseId service, string slug, DateOnly? from = null) => new(
        BodyId.New(), BodyKind.UserCouncil, slug, new("Brukerråd"), KnownOrganisations.Ks, service, from ?? new(2026, 1, 1),
        new() { Purpose = "Styrer tjenesten.", MinSeats = 5, MaxSeats = 8 });

    private async Task<ServiceDetails> EnterAsync(string name)
    {
        var owner = await app.PersonAsync(Role.ProductOwner, "selskapet");
        var slug = await app.RunAsync(new EnterService(DeliveryArea.CitizenServices, ServiceLifecycle.Planned, Named(name), Does), owner);
        return await app.RunAsync(new GetService(slug), Actor.Anonymous);
    }

    private Task<ServiceDetails> AgainAsync(ServiceDetails service) => app.RunAsync(new GetService(service.Slug), Actor.Anonymous);

    [Fact]
    public async Task The_catalogue_begins_with_seventeen_services_by_name_and_is_searched_and_narrowed()
    {
        var all = await app.RunAsync(new ListServices(), Actor.Anonymous);
        var transfer = await app.RunAsync(new ListServices { Area = DeliveryArea.TransferData, Lifecycle = ServiceLifecycle.InOperation }, Actor.Anonymous);
        var planned = await app.RunAsync(new ListServices { Area = DeliveryArea.TransferData, Lifecycle = ServiceLifecycle.Planned }, Actor.Anonymous);
        var found = await app.RunAsync(new ListServices { Search = "sosialhjelp" }, Actor.Anonymous);

        Assert.True(all.Count >= 17);
        Assert.Equal(all.Rows.Select(r => r.Name.Nb).Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), false)), all.Rows.Select(r => r.Name.Nb));
        Assert.All(transfer.Rows, r => Assert.Equal(DeliveryArea.TransferData, r.Area));
        Assert.Contains(transfer.Rows, r => r.Slug == "fiks-svarut");
        Assert.Equal(0, planned.Count);
        Assert.Equal("fiks-digisos", Assert.Single(found.Rows).Slug);
    }

    [Fact]
    public async Task A_new_service_gets_a_number_an_address_and_a_first_line_on_its_trail()
    {
        var owner = await app.PersonAsync(Role.ProductOwner, "selskapet");

        var slug = await app.RunAsync(new EnterService(DeliveryArea.CitizenServices, ServiceLifecycle.Planned, Named("Fiks brøyting & strøing"), Does), owner);

        var shown = await app.RunAsync(new GetService(slug), Actor.Anonymous);
        Assert.Equal("fiks-broyting-stroing", slug);
        Assert.Matches(@"^TJE-2027-\d{4}$", shown.Number);
        Assert.Equal("Does something useful.", shown.Description.In("en"));
        Assert.Equal("service.entered", Assert.Single(shown.Trail).Code);
        await app.RefusedAsync(new EnterService(DeliveryArea.CitizenServices, ServiceLifecycle.Planned, Named("Fiks Brøyting, strøing"), Does), owner, "service.name-is-taken");
    }

    [Fact]
    public async Task What_is_missing_is_said_all_at_once()
    {
        var owner = await app.PersonAsync(Role.ProductOwner, "selskapet");

        var result = await app.UseCases.Run(
            new EnterService(0, ServiceLifecycle.Closed, new LocalText("!!!", "", "x"), Does with { En = new string('x', 401) }), owner);

        Assert.Equal(
            ["service.area-missing", "service.cannot-begin-there", "service.name-has-no-letters", "text.required", "text.too-long"],
            result.Errors.Select(e => e.Code).Order());
    }

    [Fact]
    public async Task The_one_who_answers_for_it_holds_the_role_and_is_named_to_those_who_work_here()
    {
        var officer = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var owner = await app.PersonAsync(Role.ProductOwner, "selskapet", "Siri Holm");
        var service = await app.RunAsync(new GetServiceForWork("fiks-min-side"), officer);

        await app.RefusedAsync(new GiveProductOwner(service.Service.Id, officer.Person), officer, "service.not-a-product-owner");
        Assert.Contains(service.Candidates, c => c.Person == owner.Person);
        await app.RunAsync(new GiveProductOwner(service.Service.Id, owner.Person), officer);

        var open = await app.RunAsync(new GetService("fiks-min-side"), Actor.Anonymous);
        var inside = await app.RunAsync(new GetServiceForWork("fiks-min-side"), await app.PersonAsync(Role.Contributor, "4601"));
        Assert.Equal((true, null), (open.HasProductOwner, open.ProductOwner));
        Assert.Equal(("Siri Holm", false), (inside.Service.ProductOwner, inside.MayManage));
        Assert.Empty(inside.Candidates);
        Assert.DoesNotContain(open.Trail, t => t.Facts.Values.Any(v => v.Contains("Holm", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_service_is_steered_by_the_one_user_council_that_sits_for_it_today()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var service = await EnterAsync("Fiks båtplass");
        Assert.Null(service.UserCouncilSlug);
        Assert.True((await app.RunAsync(new GetServiceForWork(service.Slug), officer)).MayEstablishCouncil);
        Assert.False((await app.RunAsync(new GetServiceForWork(service.Slug), await app.PersonAsync(Role.ProductOwner, "selskapet"))).MayEstablishCouncil);

        var first = await app.RunAsync(CouncilFor(service.Id, "brukerrad-en"), officer);
        Assert.Equal("brukerrad-en", (await AgainAsync(service)).UserCouncilSlug);
        await app.RefusedAsync(CouncilFor(service.Id, "brukerrad-to"), officer, "body.service-has-council");
        Assert.False((await app.RunAsync(new GetServiceForWork(service.Slug), officer)).MayEstablishCouncil);

        var today = OsloTime.Today(app.Clock);
        await app.RunAsync(new DissolveBody(first, today.AddDays(-1)), officer);
        var without = await AgainAsync(service);
        Assert.Null(without.UserCouncilSlug);
        Assert.Equal(["service.body-dissolved", "service.body-set-up"], without.Trail.Where(t => t.Facts.GetValueOrDefault("body") == "brukerrad-en").Select(t => t.Code).Order());
        await app.RunAsync(CouncilFor(service.Id, "brukerrad-tre", today.AddDays(30)), officer);
        Assert.Null((await AgainAsync(service)).UserCouncilSlug); // it does not sit yet
        await app.RefusedAsync(CouncilFor(service.Id, "brukerrad-fire", today.AddDays(60)), officer, "body.service-has-council");
    }

    [Fact]
    public async Task Two_who_set_up_a_council_for_the_same_service_at_once_get_one()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var service = await EnterAsync("Fiks bryggeplass");

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => app.UseCases.Run(CouncilFor(service.Id, $"brukerrad-brygge-{i}"), officer)));

        Assert.Single(results, r => r.IsOk);
        Assert.All(results.Where(r => !r.IsOk), r => Assert.Equal("body.service-has-council", Assert.Single(r.Errors).Code));
    }

    [Fact]
    public async Task A_user_council_belongs_to_a_service_and_to_no_other_case()
    {
        var need = await app.SubmitAsync();

        await app.RefusedAsync(CouncilFor(need.Id, "brukerrad-behov"), await app.PersonAsync(Role.CaseOfficer, "ks"), "body.service-missing");
    }

    [Fact]
    public async Task A_services_life_goes_one_way()
    {
        var officer = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var service = (await app.RunAsync(new GetService("fiks-innreise"), Actor.Anonymous)).Id;

        await app.RefusedAsync(new MoveService(service, ServiceLifecycle.Planned), officer, "service.lifecycle-goes-one-way");
        await app.RunAsync(new MoveService(service, ServiceLifecycle.PhasingOut), officer);
        await app.RefusedAsync(new MoveService(service, ServiceLifecycle.InOperation), officer, "service.lifecycle-goes-one-way");
        await app.RefusedAsync(new MoveService(service, (ServiceLifecycle)9), officer, "service.lifecycle-goes-one-way");
        await app.RunAsync(new MoveService(service, ServiceLifecycle.Closed), officer);

        Assert.Empty((await app.RunAsync(new GetServiceForWork("fiks-innreise"), officer)).Ahead);
        Assert.Equal("fiks-innreise", Assert.Single((await app.RunAsync(new ListServices { Lifecycle = ServiceLifecycle.Closed, Search = "innreise" }, Actor.Anonymous)).Rows).Slug);
    }

    [Fact]
    public async Task New_words_keep_the_address_and_the_later_of_two_editors_is_told()
    {
        var owner = await app.PersonAsync(Role.ProductOwner, "selskapet");
        var opened = (await app.RunAsync(new GetServiceForWork("ks-laering"), owner)).Service;
        await app.RunAsync(new GiveProductOwner(opened.Id, owner.Person), await app.PersonAsync(Role.CompanyOfficer, "selskapet"));
        opened = (await app.RunAsync(new GetServiceForWork("ks-laering"), owner)).Service;

        await app.RunAsync(new DescribeService(opened.Id, opened.Version, Named("KS Læring og kurs"), Does), owner);
        await app.RefusedAsync(new DescribeService(opened.Id, opened.Version, Named("KS Kurs"), Does), owner, "common.changed-meanwhile");

        Assert.Equal("KS Læring og kurs", (await app.RunAsync(new GetService("ks-laering"), Actor.Anonymous)).Name.Nb);
    }

    [Fact]
    public async Task A_page_asks_the_database_few_questions()
    {
        using var count = CommandCount.Begin();
        await app.RunAsync(new GetService("fiks-svarut"), Actor.Anonymous);
        await app.RunAsync(new ListServices { Sort = CaseSort.RecentlyChanged }, Actor.Anonymous);

        Assert.InRange(count.Commands, 4, 15);
    }
}
