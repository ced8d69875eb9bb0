using System.Text.Json;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Forms;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Startup;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>
/// Mends the words of a need that is sent in. What is written is kept beside the need until it is saved; when somebody else has saved
/// meanwhile, both versions are shown, and nothing is written over unseen.
/// </summary>
public partial class IdeaEditPage
{
    /// <param name="Content">What is written.</param>
    /// <param name="Origin">What the need said when the writing began.</param>
    /// <param name="Version">The version that was.</param>
    private sealed record Kept(IdeaContent Content, IdeaContent Origin, uint Version);

    private sealed record Conflict(IdeaContent Theirs, IdeaContent Merged, IReadOnlyList<string> Fields);

    private IdeaContent? _content;
    private IdeaContent _origin = new();
    private uint _version;
    private CaseId _id;
    private IReadOnlyList<Error> _obstacles = [];
    private IReadOnlyList<Error> _refused = [];
    private Conflict? _conflict;
    private bool _restored;
    private bool _copying;
    private bool _saving;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    private BrowserCopy Copy { get; set; } = default!;

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    private string Key => $"idea.edit:{Number.ToUpperInvariant()}";

    private IReadOnlyList<Error> Errors => IdeaRules.MissingForSubmission(_content!);

    protected override async Task OnInitializedAsync()
    {
        var work = (await Run(new GetIdeaForWork(Number))).OrThrow();
        _obstacles = work.ToEdit ?? throw new PageDeniedException();
        (_id, _version, _origin, _content) = (work.Idea.Id, work.Version, work.Idea.Content, work.Idea.Content);
        if ((await Run(new GetFormDraft(Key))).OrThrow() is { } draft && JsonSerializer.Deserialize<Kept>(draft.Json) is { } kept)
        {
            // Begun earlier, perhaps from an older version: that version goes with it, so that saving discovers what has happened since.
            (_content, _origin, _version) = (kept.Content, kept.Origin, kept.Version);
            (_restored, KeptAt) = (true, draft.SavedAt);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The first rendering comes before a new form has been read: copying begins with the first that has fields.
        if (_copying || _content is null)
        {
            return;
        }

        _copying = true;
        var restored = IdeaText.Restored(_content, await Copy.BeginAsync("/" + Assets["js/kept.js"], Key));
        if (restored != _content)
        {
            Write(restored);
            _restored = true;
            StateHasChanged();
        }
    }

    protected override Task<Result<Done>> KeepAsync() =>
        Run(new SaveFormDraft(Key, JsonSerializer.Serialize(new Kept(_content!, _origin, _version))));

    protected override Task OnKeptAsync() => Copy.KeptAsync(Key, IdeaText.All(_content!));

    private void Write(IdeaContent content)
    {
        (_content, _refused) = (content, []);
        Changed();
    }

    private async Task SaveAsync()
    {
        if (_saving || Errors.Count > 0)
        {
            return;
        }

        _saving = true;
        try
        {
            var result = await Run(new EditIdea(_id, _version, _content!));
            if (result.IsOk)
            {
                await LeaveAsync();
                Messages.Add(IdeaFormTexts.EditSaved, Severity.Success);
            }
            else if (result.Has(CommonErrors.ChangedMeanwhile))
            {
                await CompareAsync();
            }
            else
            {
                _refused = result.Errors;
            }
        }
        finally
        {
            _saving = false;
        }
    }

    /// <summary>Reads what the other saved, takes in what only one has changed, and asks about the rest.</summary>
    private async Task CompareAsync()
    {
        var work = (await Run(new GetIdeaForWork(Number))).OrThrow();
        _obstacles = work.ToEdit ?? throw new PageDeniedException();
        var (merged, fields) = IdeaText.Merge(_origin, work.Idea.Content, _content!);
        (_origin, _version) = (work.Idea.Content, work.Version);
        if (fields.Count > 0)
        {
            _conflict = new Conflict(work.Idea.Content, merged, fields);
        }
        else
        {
            Write(merged);
            await SaveMergedAsync();
        }
    }

    /// <summary>Nothing collided: the other's words are in, and so are mine.</summary>
    private async Task SaveMergedAsync()
    {
        var result = await Run(new EditIdea(_id, _version, _content!));
        if (result.IsOk)
        {
            await LeaveAsync();
            Messages.Add(IdeaFormTexts.EditSaved, Severity.Success);
        }
        else
        {
            _refused = result.Errors;
        }
    }

    private void UseAsync(IdeaContent chosen)
    {
        _conflict = null;
        Write(chosen);
    }

    private async Task DiscardAsync() => await LeaveAsync();

    private async Task LeaveAsync()
    {
        Close();
        await Copy.ForgetAsync(Key);
        await Run(new DiscardFormDraft(Key));
        Address.NavigateTo(Urls.Work.Idea(Number));
    }
}
