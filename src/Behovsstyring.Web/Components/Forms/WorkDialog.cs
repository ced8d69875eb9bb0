using Behovsstyring.Application.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// A dialog that does one thing. It closes when it is done, with the answer; when it is refused it stays, with everything that is written
/// and the reason. Its markup is a <see cref="WorkDialogFrame"/>.
/// </summary>
public abstract class WorkDialog : WorkForm
{
    [CascadingParameter]
    protected IMudDialogInstance Dialog { get; private set; } = default!;

    public void Cancel() => Dialog.Cancel();

    protected Task SendAsync<T>(ICommand<T> command) => SendAsync(command, value => Dialog.Close(DialogResult.Ok(value)));
}
