using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Features.Home;
using Behovsstyring.Web.Tests.Components.Workspace;
using Bunit;

namespace Behovsstyring.Web.Tests.Home;

/// <summary>«Min side» is alive, and is read again for what concerns it only.</summary>
public sealed class MyPageTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Vote = [MeetingHappening.TopicOf(MeetingId.New())];
    private static readonly string[] Case = [ChangeSignal.CaseTopic(CaseId.New()), ChangeSignal.AllCases];

    private readonly AtWork _work = new(app);

    [Fact]
    public async Task A_vote_elsewhere_does_not_read_it_again_and_a_case_does()
    {
        await using var browser = new BunitContext();
        var page = await OpenWithSomethingNewAsync(browser);

        var asked = _work.Asked;

        _work.Changes.Hear(Vote);
        _work.Clock.Advance(TimeSpan.FromMinutes(1));
        // Everything the page does begins by asking who does it; what was set off is begun when this has run.
        await page.InvokeAsync(() => { });
        Assert.Equal(asked, _work.Asked);

        _work.Changes.Hear(Case);
        _work.Clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForElement(".work-group", TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Lost_signals_read_it_again()
    {
        await using var browser = new BunitContext();
        var page = await OpenWithSomethingNewAsync(browser);

        _work.Changes.Hear([ChangeSignal.Everything]);
        _work.Clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForElement(".work-group", TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task It_is_read_again_in_the_middle_of_a_steady_stream_of_changes()
    {
        await using var browser = new BunitContext();
        var page = await OpenWithSomethingNewAsync(browser);

        // Never a quiet second.
        for (var i = 0; i < 10; i++)
        {
            _work.Changes.Hear(Case);
            _work.Clock.Advance(TimeSpan.FromSeconds(0.5));
        }

        page.WaitForElement(".work-group", TimeSpan.FromSeconds(20));
    }

    /// <summary>The page is open and empty; a draft has come since, which is announced to no page.</summary>
    private async Task<IRenderedComponent<MyPage>> OpenWithSomethingNewAsync(BunitContext browser)
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        var page = await _work.OpenAsync<MyPage>(browser, person);
        page.WaitForElement(".news", TimeSpan.FromSeconds(20));
        Assert.Empty(page.FindAll(".work-group"));
        await app.RunAsync(new SaveIdeaDraft(CaseId.New(), new IdeaContent { Title = "Påbegynt" }), person);
        return page;
    }
}
