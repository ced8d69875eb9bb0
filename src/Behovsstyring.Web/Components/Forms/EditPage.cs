using System.Text.Json;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Forms;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// A page that edits the words of something that others may edit too. What is written is kept beside it until it is saved. When somebody
/// else has saved meanwhile, both versions are shown, and nothing is written over unseen. Its markup is an <see cref="EditFrame{TContent}"/>.
/// </summary>
public abstract class EditPage<TContent> : AutosavePage
    where TContent : class
{
    /// <param name="Content">What is written.</param>
    /// <param name="Origin">The content when the writing began.</param>
    /// <param name="Version">The version that was.</param>
    private sealed record Kept(TContent Content, TContent Origin, uint Version);

    private TContent _origin = null!;
    private uint _version;
    private bool _copying;

    public TContent? Content { get; private set; }

    /// <summary>What prevents saving, field by field, from the rules that guard it.</summary>
    public IReadOnlyList<Error> Errors => Wrong(Content!);

    /// <summary>Why it cannot be edited now at all; empty when it can.</summary>
    public IReadOnlyList<Error> Obstacles { get; private set; } = [];

    public IReadOnlyList<Error> Refused { get; private set; } = [];

    public EditConflict<TContent>? Both { get; private set; }

    /// <summary>It was begun earlier.</summary>
    public bool Restored { get; private set; }

    /// <summary>Somebody has pressed the button: from now on every field says what it lacks.</summary>
    public bool Tried { get; private set; }

    public string Status => StatusText;

    public bool Unsaved => IsUnsaved;

    /// <summary>Which form, and for which thing: <c>idea.edit:IDE-2026-0012</c>.</summary>
    public abstract string Key { get; }

    public abstract WrittenFields<TContent> Fields { get; }

    /// <summary>Where one comes from, and goes back to.</summary>
    protected abstract string Home { get; }

    [Inject]
    private BrowserCopy Copy { get; set; } = default!;

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    public void Write(TContent content)
    {
        (Content, Refused) = (content, []);
        Changed();
    }

    public Task KeepNowAsync() => FlushAsync();

    public Task SaveAsync()
    {
        Tried = true;
        return Errors.Count > 0 ? Task.CompletedTask : WhileBusyAsync(SendAsync);
    }

    public void Choose(TContent chosen)
    {
        Both = null;
        Write(chosen);
    }

    public async Task LeaveAsync()
    {
        Close();
        await Copy.ForgetAsync(Key);
        await Run(new DiscardFormDraft(Key));
        Address.NavigateTo(Home);
    }

    /// <summary>What it says now, its version, and why it cannot be edited. The obstacles are null when it is not the user's to edit.</summary>
    protected abstract Task<(TContent Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync();

    protected abstract ICommand<Done> Command(TContent content, uint version);

    protected abstract IReadOnlyList<Error> Wrong(TContent content);

    protected override async Task OnInitializedAsync()
    {
        (_origin, _version) = await ReadMineAsync();
        if ((await Run(new GetFormDraft(Key))).OrThrow() is { } draft && JsonSerializer.Deserialize<Kept>(draft.Json) is { } kept)
        {
            // Begun earlier, perhaps from an older version: that version goes with it, so that saving discovers what has happened since.
            (Content, _origin, _version) = (kept.Content, kept.Origin, kept.Version);
            (Restored, KeptAt) = (true, draft.SavedAt);
        }
        else
        {
            Content = _origin;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The first rendering comes before a new form has been read: copying begins with the first that has fields.
        if (_copying || Content is null)
        {
            return;
        }

        _copying = true;
        var copy = await Copy.BeginAsync("/" + Assets["js/kept.js"], Key);
        // Read after the browser has answered: what was written meanwhile is part of it.
        var restored = Fields.Restored(Content, copy);
        if (!restored.Equals(Content))
        {
            Write(restored);
            Restored = true;
            StateHasChanged();
        }
    }

    protected override Task<Result<Done>> KeepAsync() =>
        RunOrSay(new SaveFormDraft(Key, JsonSerializer.Serialize(new Kept(Content!, _origin, _version))));

    protected override Task OnKeptAsync() => Copy.KeptAsync(Key, Fields.All(Content!));

    private async Task SendAsync()
    {
        var result = await RunOrSay(Command(Content!, _version));
        if (result.Has(CommonErrors.ChangedMeanwhile) && await CompareAsync())
        {
            // Nothing collided: the other's words are in, and so are mine.
            result = await RunOrSay(Command(Content!, _version));
        }

        if (result.IsOk)
        {
            await LeaveAsync();
            Messages.Add(FormTexts.EditSaved, Severity.Success);
        }
        else if (Both is null)
        {
            Refused = result.Errors;
        }
    }

    private async Task<(TContent Content, uint Version)> ReadMineAsync()
    {
        var (content, version, obstacles) = await ReadAsync();
        Obstacles = obstacles ?? throw new PageDeniedException();
        return (content, version);
    }

    /// <summary>Reads what the other saved, takes in what only one has changed, and asks about the rest.</summary>
    /// <returns>There was nothing to ask about.</returns>
    private async Task<bool> CompareAsync()
    {
        var (theirs, version) = await ReadMineAsync();
        var (merged, fields) = Fields.Merge(_origin, theirs, Content!);
        (_origin, _version) = (theirs, version);
        if (fields.Count > 0)
        {
            Both = new EditConflict<TContent>(theirs, merged, fields);
            return false;
        }

        Write(merged);
        return true;
    }
}

/// <param name="Theirs">What the other saved.</param>
/// <param name="Merged">Mine, with what only the other changed already taken in.</param>
/// <param name="Fields">Where both have changed, and differ.</param>
public sealed record EditConflict<TContent>(TContent Theirs, TContent Merged, IReadOnlyList<string> Fields);
