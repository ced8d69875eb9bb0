using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Tests.Access;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

public sealed class GetIdeaReceiptTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_one_who_sent_a_need_sees_its_number_who_has_it_and_how_far_it_has_come()
    {
        var submitter = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(submitter);

        Assert.Equal(new IdeaReceipt(sent.Number, IdeaScenario.Content.Title, CaseState.Received, "KS"), await app.RunAsync(new GetIdeaReceipt(sent.Id), submitter));
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), await app.PersonAsync(Role.CaseOfficer, "ks"));
        Assert.Equal(CaseState.InAssessment, (await app.RunAsync(new GetIdeaReceipt(sent.Id), submitter))!.State);
        await app.HideAsync(sent.Id);
        Assert.Equal(sent.Number, (await app.RunAsync(new GetIdeaReceipt(sent.Id), submitter))!.Number);
    }

    [Fact]
    public async Task What_is_not_sent_or_not_there_has_no_receipt()
    {
        var writer = await app.PersonAsync(Role.Contributor, "4601");
        var draft = CaseId.New();
        await app.RunAsync(new SaveIdeaDraft(draft, IdeaScenario.Content), writer);

        Assert.Null(await app.RunAsync(new GetIdeaReceipt(draft), writer));
        Assert.Null(await app.RunAsync(new GetIdeaReceipt(CaseId.New()), writer));
        await app.RunAsync(new SubmitIdea(draft, IdeaScenario.Content), writer);
        Assert.NotNull(await app.RunAsync(new GetIdeaReceipt(draft), writer));
    }

    [Fact]
    public async Task Others_have_no_receipt_of_it_whatever_their_organisation()
    {
        var submitter = (Actor.PersonActor)await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(submitter);

        foreach (var (role, key) in new[] { (Role.Contributor, "4601"), (Role.MemberRepresentative, "4601"), (Role.CaseOfficer, "ks"), (Role.CompanyOfficer, "selskapet") })
        {
            Assert.Null(await app.RunAsync(new GetIdeaReceipt(sent.Id), await app.PersonAsync(role, key)));
        }

        await app.RefusedAsync(new GetIdeaReceipt(sent.Id), Actor.Anonymous, "access.denied");
        await app.RefusedAsync(new GetIdeaReceipt(sent.Id), Actor.For(submitter.Person, KnownOrganisations.IdOf("1103")), "access.denied");
    }
}
