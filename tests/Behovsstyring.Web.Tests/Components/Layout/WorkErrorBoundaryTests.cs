using Behovsstyring.Testing.Running;
using Behovsstyring.Web.Components.Layout;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MudBlazor;

namespace Behovsstyring.Web.Tests.Components.Layout;

/// <summary>A dialog that fails is gone with a message and a reference, and the page under it is as it was.</summary>
public sealed class WorkErrorBoundaryTests : MudContext
{
    private readonly LogLines _log = new();

    public WorkErrorBoundaryTests() => Services.AddLogging(logging => logging.AddProvider(_log));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_dialog_that_fails_leaves_the_page_and_says_under_what_it_is_logged(bool asItIsDrawn)
    {
        var page = Render(builder =>
        {
            builder.OpenComponent<WorkErrorBoundary>(0);
            builder.AddComponentParameter(1, nameof(WorkErrorBoundary.IsOverlay), true);
            builder.AddComponentParameter(2, nameof(WorkErrorBoundary.ChildContent), (RenderFragment)(over =>
            {
                over.OpenComponent<MudDialogProvider>(0);
                over.CloseComponent();
            }));
            builder.CloseComponent();
            builder.AddMarkupContent(3, "<input id='skrevet' value='her' />");
        });
        await OpenAsync(page, asItIsDrawn);
        if (!asItIsDrawn)
        {
            page.Find("#gjor").Click();
        }

        var message = page.WaitForElement("[role=alertdialog]");
        var reference = message.QuerySelector(".reference")!.TextContent;
        Assert.Contains(_log.All, line => line.StartsWith($"Error: Failure {reference}", StringComparison.Ordinal) && line.Contains("Går ikke", StringComparison.Ordinal));
        Assert.Equal("her", page.Find("#skrevet").GetAttribute("value"));
        JSInterop.VerifyFocusAsyncInvoke();

        page.Find("[role=alertdialog]").KeyDown(new KeyboardEventArgs { Key = "Escape" });
        Assert.Empty(page.FindAll("[role=alertdialog]"));

        // The next dialog opens as before.
        await OpenAsync(page, fails: false);
        page.WaitForElement("#gjor");
    }

    private Task OpenAsync(IRenderedComponent<IComponent> page, bool fails) => page.InvokeAsync(() =>
        Services.GetRequiredService<IDialogService>().ShowAsync<Failing>("Vindu", new DialogParameters<Failing> { { d => d.FailsAsItIsDrawn, fails } }));

    private sealed class Failing : ComponentBase
    {
        [Parameter]
        public bool FailsAsItIsDrawn { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            if (FailsAsItIsDrawn)
            {
                throw new InvalidOperationException("Går ikke");
            }

            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "id", "gjor");
            builder.AddAttribute(2, "onclick", EventCallback.Factory.Create(this, () => throw new InvalidOperationException("Går ikke")));
            builder.CloseElement();
        }
    }
}
