using Behovsstyring.Application.Common;
using Behovsstyring.Application.Services;
using Behovsstyring.Application.Tests.Access;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Services;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Services;

public sealed class ExportServicesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_whole_catalogue_comes_out_by_name_however_short_the_lists_pages_are()
    {
        var exported = await ExportAsync(new ExportServices(_ => { }), Actor.Anonymous);

        List<ServiceRow> listed = [];
        for (var page = 1; listed.Count < exported.Count; page++)
        {
            var rows = (await app.RunAsync(new ListServices { Page = page, Size = 5 }, Actor.Anonymous)).Rows;
            Assert.NotEmpty(rows);
            listed.AddRange(rows);
        }

        Assert.True(exported.Count >= 17);
        Assert.Equal(listed, exported);
        Assert.Equal(exported.Select(r => r.Name.Nb).Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), false)), exported.Select(r => r.Name.Nb));
    }

    [Fact]
    public async Task It_is_narrowed_and_turned_round_as_the_list_is()
    {
        var transfer = await ExportAsync(new ExportServices(_ => { }) { Area = DeliveryArea.TransferData, Reversed = true }, Actor.Anonymous);

        Assert.All(transfer, r => Assert.Equal(DeliveryArea.TransferData, r.Area));
        Assert.Equal((await app.RunAsync(new ListServices { Area = DeliveryArea.TransferData, Reversed = true }, Actor.Anonymous)).Rows, transfer);
        Assert.Equal("fiks-digisos", Assert.Single(await ExportAsync(new ExportServices(_ => { }) { Search = "sosialhjelp" }, Actor.Anonymous)).Slug);
        Assert.Empty(await ExportAsync(new ExportServices(_ => { }) { Search = "sosialhjelp", Lifecycle = ServiceLifecycle.Closed }, Actor.Anonymous));
    }

    [Fact]
    public async Task A_service_for_the_members_only_is_in_it_for_those_who_work_here_and_its_owner_is_named_to_no_one()
    {
        var owner = await app.PersonAsync(Role.ProductOwner, "selskapet", "Siri Holm");
        var words = new LocalText("Fiks unntatt", "Fiks unntatt", "Fiks exempt");
        var slug = await app.RunAsync(new EnterService(DeliveryArea.CitizenServices, ServiceLifecycle.Planned, words, words), owner);
        var service = (await app.RunAsync(new GetService(slug), Actor.Anonymous)).Id;
        await app.RunAsync(new GiveProductOwner(service, owner.Person), owner);
        var open = Assert.Single(await ExportAsync(new ExportServices(_ => { }) { Search = "unntatt" }, Actor.Anonymous));
        Assert.Equal((slug, true), (open.Slug, open.HasProductOwner));
        Assert.DoesNotContain("Siri Holm", open.ToString());

        await app.HideAsync(service);

        Assert.Empty(await ExportAsync(new ExportServices(_ => { }) { Search = "unntatt" }, Actor.Anonymous));
        Assert.DoesNotContain(slug, (await ExportAsync(new ExportServices(_ => { }), Actor.Anonymous)).Select(r => r.Slug));
        Assert.Single(await ExportAsync(new ExportServices(_ => { }) { Search = "unntatt" }, await app.PersonAsync(Role.MemberRepresentative, "4601")));
    }

    private async Task<IReadOnlyList<ServiceRow>> ExportAsync(ExportServices request, Actor actor)
    {
        List<ServiceRow> rows = [];
        Assert.Equal(await app.RunAsync(request with { Write = rows.Add }, actor), rows.Count);
        return rows;
    }
}
