using System.Globalization;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Text;
using Bunit;
using Microsoft.AspNetCore.Components.Rendering;

namespace Behovsstyring.Web.Tests.Components;

/// <summary>A change made by somebody else reaches an open page on a thread that knows nothing of its reader.</summary>
public sealed class LiveComponentTests : BunitContext
{
    [Fact]
    public async Task Woken_from_outside_it_still_speaks_the_readers_language()
    {
        IRenderedComponent<ShowsADay> page;
        using (new InLanguage("nn"))
        {
            page = Render<ShowsADay>();
        }

        await Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            return page.Instance.OnChange();
        }, Xunit.TestContext.Current.CancellationToken);

        page.WaitForAssertion(() => Assert.Equal("i morgon, 12. mars 2027", page.Markup));
    }

    [Fact]
    public async Task Woken_after_it_is_gone_it_does_nothing()
    {
        var page = Render<ShowsADay>();
        page.Instance.Dispose();

        await page.Instance.OnChange();

        Assert.Equal(0, page.Instance.Changes);
    }

    private sealed class ShowsADay : LiveComponent
    {
        public int Changes { get; private set; }

        public Task OnChange() => Wake(() =>
        {
            Changes++;
            return Task.CompletedTask;
        });

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            var day = new DateOnly(2027, 3, 12);
            builder.AddContent(0, Changes == 0 ? "" : $"{Dates.Relative(day, day.AddDays(-1))}, {Dates.Day(day)}");
        }
    }
}
