using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>A meeting as it is on the page now, and the way to do something with it. A new one for each reading.</summary>
public sealed record MeetingDesk(MeetingForWork Meeting, MeetingWorkPage Page);

/// <summary>
/// A part of the meeting's page. What somebody is writing or choosing is held by the part, and a new reading of the meeting never touches it.
/// </summary>
public abstract class DeskPart : ComponentBase
{
    [CascadingParameter]
    protected MeetingDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentUser CurrentUser { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    protected MeetingForWork Meeting => Desk.Meeting;

    protected bool Busy { get; private set; }

    protected IReadOnlyList<Error> Errors { get; private set; } = [];

    /// <summary>Everything that is wrong, as one message; none when nothing is.</summary>
    protected string? Refusal => Errors.Count == 0 ? null : ErrorText.For(Errors);

    /// <summary>Does it, and reads the meeting again. Refused, everything written stays.</summary>
    protected async Task<bool> DoAsync<T>(ICommand<T> command, string? done = null)
    {
        if (Busy)
        {
            return false;
        }

        Busy = true;
        try
        {
            // The same check as the use case makes, so that nothing travels in vain.
            Errors = CurrentUser.Check(command);
            if (Errors.Count == 0)
            {
                Errors = (await Desk.Page.DoAsync(command, done)).Errors;
            }

            return Errors.Count == 0;
        }
        finally
        {
            Busy = false;
        }
    }

    /// <summary>Asks first: for what cannot be undone.</summary>
    protected async Task<bool> AskAsync(string title, string text) =>
        await Dialogs.ShowMessageBoxAsync(title, text, yesText: title, cancelText: Texts.MeetingDeskTexts.Undo) == true;
}
