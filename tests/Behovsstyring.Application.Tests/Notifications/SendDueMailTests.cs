using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Notifications;

public sealed class SendDueMailTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Each_mail_is_taken_by_one_sender_also_when_many_ask_at_once()
    {
        await SomethingHappens(6);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.RunAsync(new TakeDueMail(3), Actor.System)));

        var ids = taken.SelectMany(t => t).Select(m => m.Id).ToList();
        Assert.Equal(6, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (var id in ids)
        {
            await app.RunAsync(new ReportMail(id, Sent: true), Actor.System);
        }
    }

    [Fact]
    public async Task A_mail_whose_sender_died_comes_back_and_one_that_was_sent_does_not()
    {
        await SomethingHappens(2);
        var taken = await app.RunAsync(new TakeDueMail(), Actor.System);
        Assert.Equal(2, taken.Count);
        await app.RunAsync(new ReportMail(taken[0].Id, Sent: true), Actor.System);
        Assert.Empty(await app.RunAsync(new TakeDueMail(), Actor.System));

        app.Clock.Advance(TimeSpan.FromMinutes(6));

        var back = Assert.Single(await app.RunAsync(new TakeDueMail(), Actor.System));
        Assert.Equal(taken[1].Id, back.Id);
        await app.RunAsync(new ReportMail(back.Id, Sent: true), Actor.System);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_given_up_in_the_end()
    {
        await SomethingHappens(1);
        var tries = 0;
        for (var i = 0; i < 40; i++)
        {
            foreach (var mail in await app.RunAsync(new TakeDueMail(), Actor.System))
            {
                tries++;
                await app.RunAsync(new ReportMail(mail.Id, Sent: false), Actor.System);
            }

            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(TakeDueMail.MostAttempts, tries);
    }

    [Fact]
    public async Task What_is_days_old_is_not_sent_as_mail()
    {
        await SomethingHappens(1);
        app.Clock.Advance(TakeDueMail.MostAge + TimeSpan.FromMinutes(1));

        Assert.Empty(await app.RunAsync(new TakeDueMail(), Actor.System));
    }

    private async Task SomethingHappens(int times)
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        for (var i = 0; i < times; i++)
        {
            await app.RunAsync(new TakeIdeaIntoAssessment((await app.SubmitAsync()).Id), officer);
        }
    }
}
