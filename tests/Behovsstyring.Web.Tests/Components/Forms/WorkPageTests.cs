using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Tests.Components.Workspace;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Behovsstyring.Web.Tests.Components.Forms;

/// <summary>What every page for one thing does: reads it, does something with it, and hears when others do.</summary>
public sealed class WorkPageTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private static readonly string[] Mine = ["my-drafts"];
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly AtWork _work = new(app);
    private readonly BunitContext _browser = new();
    private Actor.PersonActor _person = default!;
    private IRenderedComponent<DraftsPage> _page = default!;

    private ISnackbar Messages => _browser.Services.GetRequiredService<ISnackbar>();

    private DraftsPage Page => _page.Instance;

    public async ValueTask InitializeAsync()
    {
        _person = await app.PersonAsync(Role.Contributor, "4601");
        _page = await _work.OpenAsync<DraftsPage>(_browser, _person);
        _page.WaitForState(() => Page.Work is { Count: 0 }, Soon);
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    [Fact]
    public async Task What_happens_while_it_is_read_asks_for_one_more_reading()
    {
        var asked = _work.Asked;
        _work.Hold = new TaskCompletionSource();
        for (var i = 0; i < 5; i++)
        {
            _work.Changes.Hear(Mine);
        }

        await _page.InvokeAsync(() => { });
        Assert.Equal(asked + 1, _work.Asked);

        await app.RunAsync(Draft(), _person);
        _work.Hold.SetResult();
        _page.WaitForState(() => Page.Work is { Count: 1 }, Soon);
        await _page.InvokeAsync(() => { });
        Assert.Equal(asked + 2, _work.Asked);
    }

    [Fact]
    public async Task What_others_do_is_news_and_what_I_do_is_not()
    {
        await _page.InvokeAsync(() => Page.DoAsync(Draft()));
        Assert.Equal((1, false), (Page.Work!.Count, Page.IsNewsShown));

        await app.RunAsync(Draft(), _person);
        _work.Changes.Hear(Mine);
        _page.WaitForState(() => Page.Work!.Count == 2, Soon);
        Assert.True(Page.IsNewsShown);
    }

    /// <summary>The signal of what I do may come before its answer.</summary>
    [Fact]
    public async Task What_I_do_is_not_news_when_the_word_of_it_comes_first()
    {
        await app.RunAsync(Draft(), _person);
        _work.Hold = new TaskCompletionSource();
        _work.Changes.Hear(Mine);
        await _page.InvokeAsync(() => { });

        var read = _page.InvokeAsync(Page.ReadAsync);
        _work.Hold.SetResult();
        await read;

        Assert.Equal((1, false), (Page.Work!.Count, Page.IsNewsShown));
    }

    [Fact]
    public async Task What_is_done_is_said_and_what_stood_in_the_way_too()
    {
        await _page.InvokeAsync(() => Page.DoAsync(Draft()));
        await _page.InvokeAsync(() => Page.DoAsync(new SupportIdea(CaseId.New(), SupportLevel.Useful, "")));

        Assert.Equal([Severity.Success, Severity.Error], Messages.ShownSnackbars.Select(m => m.Severity));
        Assert.Single(Page.WhatStood);
        Assert.False(Page.Busy);
    }

    [Fact]
    public async Task A_page_that_says_itself_what_stood_in_the_way_needs_no_message()
    {
        Page.SaysItself = true;

        await _page.InvokeAsync(() => Page.DoAsync(new SupportIdea(CaseId.New(), SupportLevel.Useful, "")));

        Assert.Empty(Messages.ShownSnackbars);
        Assert.Single(Page.WhatStood);
    }

    private static SaveIdeaDraft Draft() => new(CaseId.New(), new IdeaContent { Title = "Påbegynt" });

    internal sealed class DraftsPage : WorkPage<IReadOnlyList<IdeaDraftRow>>
    {
        public bool SaysItself { get; set; }

        public bool IsNewsShown => ChangedByOthers;

        public IReadOnlyList<Error> WhatStood => Refused;

        protected override bool SaysRefusal => !SaysItself;

        protected override string Asked => "";

        public Task DoAsync<T>(ICommand<T> command) => DoneAsync(command, "Gjort");

        public Task ReadAsync() => LoadAsync();

        protected override IQuery<IReadOnlyList<IdeaDraftRow>> Query() => new ListMyIdeaDrafts();

        protected override string AddressOf(IReadOnlyList<IdeaDraftRow> work) => "";

        protected override bool Concerns(IReadOnlyList<IdeaDraftRow> work, IReadOnlyCollection<string> topics) => topics.Contains(Mine[0]);

        protected override bool IsNews(IReadOnlyList<IdeaDraftRow> before, IReadOnlyList<IdeaDraftRow> now) => now.Count > before.Count;
    }
}
