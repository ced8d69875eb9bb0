using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// A dialog that does one thing. It closes when it is done, with the answer; when it is refused it stays, with everything that is written
/// and the reason. Its markup is a <see cref="WorkDialogFrame"/>.
/// </summary>
public abstract class WorkDialog : WorkComponent
{
    private readonly HashSet<string> _fields = [];

    [CascadingParameter]
    protected IMudDialogInstance Dialog { get; private set; } = default!;

    public bool Busy { get; private set; }

    /// <summary>What stands in the way and no field has said: the whole, or a field this dialog does not show.</summary>
    public IEnumerable<Error> Refused => Errors.Where(e => e.Field is null || !_fields.Contains(e.Field));

    protected IReadOnlyList<Error> Errors { get; private set; } = [];

    public void Cancel() => Dialog.Cancel();

    /// <summary>What is wrong at one field, in words.</summary>
    protected string? At(string field)
    {
        _fields.Add(field);
        return ErrorText.At(Errors, field);
    }

    /// <summary>Says what is wrong before anything is sent: a date that is not one, a choice that was not made.</summary>
    protected void Refuse(params IReadOnlyList<Error> errors) => Errors = errors;

    protected async Task SendAsync<T>(ICommand<T> command)
    {
        if (Busy)
        {
            return;
        }

        Busy = true;
        try
        {
            // The same check as the use case makes, so that nothing travels in vain.
            Errors = Check(command);
            if (Errors.Count > 0)
            {
                return;
            }

            var result = await Run(command);
            Errors = result.Errors;
            if (result.IsOk)
            {
                Dialog.Close(DialogResult.Ok(result.Value));
            }
        }
        finally
        {
            Busy = false;
        }
    }
}
