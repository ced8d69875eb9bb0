using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Web.Components.Forms;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>A meeting as it is on the page now, and the way to do something with it. A new one for each reading.</summary>
public sealed record MeetingDesk(MeetingForWork Meeting, MeetingWorkPage Page);

/// <summary>
/// A part of the meeting's page. What somebody is writing or choosing is held by the part, and a new reading of the meeting never touches it.
/// </summary>
public abstract class DeskPart : WorkForm
{
    [CascadingParameter]
    protected MeetingDesk Desk { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    protected MeetingForWork Meeting => Desk.Meeting;

    /// <summary>Does it, and reads the meeting again. Refused, everything written stays.</summary>
    protected async Task<bool> DoAsync<T>(ICommand<T> command, string? done = null)
    {
        var isDone = false;
        await WhileBusyAsync(async () =>
        {
            Refuse(Check(command));
            if (Errors.Count == 0)
            {
                Refuse((await Desk.Page.DoAsync(command, done)).Errors);
            }

            isDone = Errors.Count == 0;
        });
        return isDone;
    }

    /// <summary>Asks first: for what cannot be undone.</summary>
    protected async Task<bool> AskAsync(string title, string text) =>
        await Dialogs.ShowMessageBoxAsync(title, text, yesText: title, cancelText: Texts.MeetingDeskTexts.Undo) == true;
}
