using System.Net;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Web.Features.Meetings;
using Behovsstyring.Web.Tests.Components;
using Behovsstyring.Web.Tests.Ideas;

namespace Behovsstyring.Web.Tests.Meetings;

/// <summary>What everyone may read of bodies and meetings, and when.</summary>
public sealed class MeetingOpenPagesTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_says_who_sits_in_it_and_how_it_takes_a_stand()
    {
        var council = await new CouncilScenario(site).SeatAsync();

        var page = await ReadAsync($"/utvalg/{council.Slug}");

        Assert.Contains("Gir råd om felles løsninger.", page);
        Assert.Contains("Utvalget kan ta stilling når minst halvparten av medlemmene er til stede og stemmer i saken.", page);
        Assert.Contains("Et forslag er vedtatt når mer enn halvparten av de avgitte stemmene er for.", page);
        Assert.Contains("Står stemmene likt, avgjør stemmen til møtelederen.", page);
        Assert.Contains("Mona Medlem", page);
        Assert.Contains("Stavanger kommune", page);
        Assert.Contains("Rogaland", page);
        Assert.Contains("The trial council", await ReadAsync($"/utvalg/{council.Slug}", "en"));
        Assert.Contains($"/utvalg/{council.Slug}", await ReadAsync("/utvalg?sok=prøvenemnda"));
        Assert.DoesNotContain($"/utvalg/{council.Slug}\"", await ReadAsync("/utvalg?sok=finnesikke"));
    }

    [Fact]
    public async Task A_meeting_is_open_from_its_notice_and_a_running_vote_never_is()
    {
        var council = await new CouncilScenario(site).SeatAsync();
        await council.PlanAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client().GetAsync($"/moter/{council.MeetingSlug}", Now)).StatusCode);
        Assert.DoesNotContain(council.MeetingSlug, await ReadAsync($"/utvalg/{council.Slug}"));

        await council.NoticeAsync();
        var noticed = await ReadAsync($"/moter/{council.MeetingSlug}");
        Assert.Contains("Velkommen til møtet.", noticed);
        Assert.Contains("Møterom Fløyen", noticed);
        Assert.Contains("Prøvenemnda behandler saken som: Styreutvalg i selskapet", noticed);
        Assert.Contains("Saken gjelder oversikten.", noticed);
        Assert.DoesNotContain("hemmelig.example.test", noticed);
        Assert.Contains(council.MeetingSlug, await ReadAsync($"/utvalg/{council.Slug}"));
        Assert.Contains(council.MeetingSlug, await ReadAsync($"/moter?utvalg={council.Slug}&tid=kommende"));

        await council.VoteAsync();
        var underway = await ReadAsync($"/moter/{council.MeetingSlug}");
        Assert.Contains("Møtet pågår.", underway);
        Assert.DoesNotContain("Nemnda anbefaler oversikten.", underway);
        Assert.DoesNotContain("stemte for", underway);

        await council.CloseAsync();
        var closed = await ReadAsync($"/moter/{council.MeetingSlug}");
        Assert.Contains("Nemnda anbefaler oversikten.", closed);
        Assert.Contains("Protokollen er ikke godkjent og offentliggjort ennå.", closed);
        Assert.DoesNotContain("Mona Medlem", closed);
    }

    [Fact]
    public async Task The_published_record_says_who_was_there_who_voted_what_and_which_rule_gave_the_outcome()
    {
        var council = await new CouncilScenario(site).SeatAsync();
        await council.PlanAsync();
        await council.NoticeAsync();
        await council.VoteAsync();
        await council.CloseAsync();
        await council.PublishRecordAsync();

        var page = await ReadAsync($"/moter/{council.MeetingSlug}");

        Assert.Contains("Møtet ble satt i tide.", page);
        // When it was held, and beside it when it was planned: two weeks later.
        var facts = (await site.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Record!.Facts;
        var held = InLanguage.Read("nb", () => MeetingWords.When(facts.OpenedAt, facts.ClosedAt));
        Assert.Contains($"<p class=\"lead\">{held}</p>", page);
        foreach (var (language, opened, closed, planned) in new[] { ("nb", "Satt", "Hevet", "Planlagt"), ("nn", "Sett", "Heva", "Planlagt"), ("en", "Opened", "Closed", "Planned") })
        {
            var read = await ReadAsync($"/moter/{council.MeetingSlug}", language);
            Assert.All([opened, closed, planned], term => Assert.Matches($"<dt[^>]*>{term}</dt>", read));
        }

        Assert.Contains("Det var en god samtale.", page);
        Assert.Contains("Vedtatt med vanlig flertall: 2 stemte for, og flertallet av 3 er 2.", page);
        Assert.Contains("Morten Medlem", page);
        Assert.Contains("Godkjent av", page);
        Assert.Contains("Lena Leder", page);
        Assert.Contains("Vedteke med vanleg fleirtal: 2 røysta for, og fleirtalet av 3 er 2.", await ReadAsync($"/moter/{council.MeetingSlug}", "nn"));
        Assert.Contains("Adopted by simple majority: 2 voted for, and the majority of 3 is 2.", await ReadAsync($"/moter/{council.MeetingSlug}", "en"));
    }

    private async Task<string> ReadAsync(string address, string language = "nb") =>
        WebUtility.HtmlDecode(await site.Client(language).GetStringAsync(address, Now));
}
