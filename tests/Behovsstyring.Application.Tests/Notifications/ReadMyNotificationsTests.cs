using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Notifications;

public sealed class ReadMyNotificationsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task All_of_mine_are_read_from_then_on_and_what_comes_after_is_not()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var me = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(me);
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), officer);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.RunAsync(new PauseIdea(sent.Id, "Venter."), officer);
        Assert.Equal([false, false], await ReadAsync(me));

        await app.RunAsync(new ReadMyNotifications(), me);
        Assert.Equal([true, true], await ReadAsync(me));
        await app.RunAsync(new ReadMyNotifications(), me); // twice is once
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.RunAsync(new ResumeIdea(sent.Id), officer);

        Assert.Equal([false, true, true], await ReadAsync(me)); // the newest first
        await app.RunAsync(new ReadMyNotifications(), me);
        Assert.Equal([true, true, true], await ReadAsync(me));
    }

    [Fact]
    public async Task What_others_have_been_told_stays_unread_also_of_the_same_case()
    {
        var (me, other) = (await app.PersonAsync(Role.Contributor, "4601"), await app.PersonAsync(Role.MemberRepresentative, "4601"));
        var sent = await app.SubmitAsync(me);
        await app.RunAsync(new FollowCase(sent.Id, Follow: true), other);
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), await app.PersonAsync(Role.CaseOfficer, "ks"));

        await app.RunAsync(new ReadMyNotifications(), me);

        Assert.Equal([true], await ReadAsync(me));
        Assert.Equal([false], await ReadAsync(other));
    }

    [Fact]
    public async Task To_have_read_it_here_does_not_take_back_the_mail()
    {
        var me = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(me);
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), await app.PersonAsync(Role.CaseOfficer, "ks"));

        await app.RunAsync(new ReadMyNotifications(), me);

        Assert.Contains(await app.RunAsync(new TakeDueMail(200), Actor.System), m => m.CaseNumber == sent.Number);
    }

    [Fact]
    public async Task Those_who_have_been_told_nothing_and_those_signed_out_change_nothing()
    {
        var me = await app.PersonAsync(Role.Contributor, "4601");

        await app.RunAsync(new ReadMyNotifications(), me);
        await app.RefusedAsync(new ReadMyNotifications(), Actor.Anonymous, "access.denied");

        Assert.Empty(await ReadAsync(me));
    }

    private async Task<IEnumerable<bool>> ReadAsync(Actor actor) => (await app.RunAsync(new GetMyPage(), actor)).News.Select(n => n.IsRead);
}
