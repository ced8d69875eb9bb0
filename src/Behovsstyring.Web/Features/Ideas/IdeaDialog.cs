using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Features.SignIn;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>A dialog that does one thing with a need. It closes when it is done, and stays with everything written when it is refused.</summary>
public abstract class IdeaDialog : WorkComponent
{
    [CascadingParameter]
    protected IMudDialogInstance Dialog { get; private set; } = default!;

    /// <summary>The need as it was when the dialog opened.</summary>
    [Parameter, EditorRequired]
    public IdeaForWork Work { get; set; } = default!;

    /// <summary>The organisation that answers.</summary>
    [Parameter, EditorRequired]
    public string ForWhom { get; set; } = "";

    protected IReadOnlyList<Error> Errors { get; private set; } = [];

    /// <summary>What is wrong with the whole rather than with a field.</summary>
    protected IEnumerable<Error> Refused => Errors.Where(e => e.Field is null);

    protected bool Busy { get; private set; }

    protected void Cancel() => Dialog.Cancel();

    protected async Task SendAsync(ICommand<Done> command)
    {
        if (Busy)
        {
            return;
        }

        Busy = true;
        try
        {
            // The same check as the use case makes, so that nothing travels in vain.
            Errors = command is IChecked check ? check.Check() : [];
            if (Errors.Count > 0)
            {
                return;
            }

            var result = await Run(command);
            Errors = result.Errors;
            if (result.IsOk)
            {
                Dialog.Close(DialogResult.Ok(true));
            }
        }
        finally
        {
            Busy = false;
        }
    }
}
