using Behovsstyring.Web.Components.OpenPages;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Behovsstyring.Web.Tests.Components.OpenPages;

/// <summary>An open page is drawn when it has read everything it shows, and not with half of it.</summary>
public sealed class OpenPageBaseTests : BunitContext
{
    [Fact]
    public async Task It_is_drawn_once_when_all_is_read_also_when_the_first_answer_comes_at_once()
    {
        var second = new TaskCompletionSource<string>();
        var page = Render<ReadsTwice>(p => p.Add(x => x.First, Task.FromResult("først")).Add(x => x.Second, second.Task));
        Assert.Equal(0, page.Instance.Drawn);

        second.SetResult("sist");
        await page.WaitForStateAsync(() => page.Markup.Length > 0);

        Assert.Equal(("først sist", 1), (page.Markup, page.Instance.Drawn));
    }

    public sealed class ReadsTwice : OpenPageBase
    {
        private string? _first;
        private string? _second;

        [Parameter]
        public Task<string> First { get; set; } = default!;

        [Parameter]
        public Task<string> Second { get; set; } = default!;

        public int Drawn { get; private set; }

        protected override async Task LoadAsync()
        {
            _first = await First;
            _second = await Second;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            Drawn++;
            builder.AddContent(0, $"{_first} {_second!.Trim()}");
        }
    }
}
