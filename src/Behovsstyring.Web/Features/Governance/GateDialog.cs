using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Web.Components.Forms;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>A dialog that does one thing at a gate.</summary>
public abstract class GateDialog : WorkDialog
{
    private uint? _seen;

    /// <summary>The review as it was when the dialog opened.</summary>
    [Parameter, EditorRequired]
    public GateReviewForWork Work { get; set; } = default!;

    protected GateReviewDetails Review => Work.Review;

    /// <summary>
    /// For what must be said to the review as it is: when somebody has changed it meanwhile, the refusal says so, what is written stays, and the
    /// next press goes through to what is on the page behind by then.
    /// </summary>
    protected async Task SendSeenAsync<T>(Func<uint, ICommand<T>> command)
    {
        await SendAsync(command(_seen ?? Work.Version));
        if (Errors.Any(e => e.Code == CommonErrors.ChangedMeanwhile.Code))
        {
            var again = await Run(new GetGateReviewForWork(Review.Id));
            _seen = again.IsOk ? again.Value.Version : _seen;
        }
    }
}
