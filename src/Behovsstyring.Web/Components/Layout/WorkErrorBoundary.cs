using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>
/// Keeps the frame alive when a page fails: a calm message with a reference, the exception in the log under the same one.
/// </summary>
public sealed partial class WorkErrorBoundary : ErrorBoundaryBase
{
    private string _reference = "";

    /// <summary>What lies over the page, as a dialog does: when it fails the page under it stays, and the message can be closed.</summary>
    [Parameter]
    public bool IsOverlay { get; set; }

    /// <summary>There while the page is drawn for its first answer, which says by its status how it went.</summary>
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [Inject]
    private ILogger<WorkErrorBoundary> Log { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        _reference = Reference.New();
        var status = PageFailures.StatusOf(exception);
        Http?.AnswerWith(status);
        if (IsOverlay || status >= StatusCodes.Status500InternalServerError)
        {
            Failed(Log, exception, _reference);
        }

        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        if (IsOverlay)
        {
            builder.OpenComponent<OverlayFailure>(5);
            builder.AddComponentParameter(6, nameof(OverlayFailure.ReferenceCode), _reference);
            builder.AddComponentParameter(7, nameof(OverlayFailure.OnClose), EventCallback.Factory.Create(this, Recover));
            builder.CloseComponent();
            return;
        }

        var status = PageFailures.StatusOf(CurrentException);
        builder.OpenComponent<FailureNotice>(1);
        builder.AddComponentParameter(2, nameof(FailureNotice.Status), status);
        builder.AddComponentParameter(3, nameof(FailureNotice.ReferenceCode), _reference);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            // What is not there, or not for this user, does not come by trying again.
            builder.AddComponentParameter(4, nameof(FailureNotice.TryAgain), EventCallback.Factory.Create(this, Recover));
        }

        builder.CloseComponent();
    }

    [LoggerMessage(LogLevel.Error, "Failure {Reference} in the workspace")]
    private static partial void Failed(ILogger log, Exception exception, string reference);
}
