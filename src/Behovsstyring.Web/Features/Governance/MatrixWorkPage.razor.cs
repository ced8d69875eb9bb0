using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>
/// KS' administrators prepare the next version of the decision matrix: what the draft changes, what is wrong in it, and what it would ask of a
/// case that runs. Read anew each time it is opened, since it is read as a whole and seldom.
/// </summary>
public partial class MatrixWorkPage
{
    private ModelWork? _work;
    private DraftPreview? _preview;
    private IReadOnlyList<(GateReviewId, string)> _running = [];
    private string? _refusal;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    private bool MayAdopt => _work!.Draft is { Flaws.Count: 0, Changes.Count: > 0 };

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _work = (await Run(new GetModelDraft())).OrThrow();
        if (_work.Draft is not null)
        {
            var running = (await Run(new ListRunningGates())).OrThrow();
            _running = [.. running.Select(r => (r.Review, $"{_work.InForce[r.Gate].Label.Read()} · {r.CaseNumber} · {r.CaseTitle}"))];
        }
    }

    private Task StartAsync() => DoAsync(new StartModelDraft(), ModelTexts.Started);

    private async Task DiscardAsync()
    {
        var dialog = await Dialogs.ShowAsync<DiscardModelDialog>(ModelTexts.Discard, new DialogParameters<DiscardModelDialog> { { d => d.Draft, _work!.Draft! } });
        if (await dialog.Result is { Canceled: false })
        {
            _preview = null;
            await LoadAsync();
            Messages.Add(ModelTexts.Discarded, Severity.Success);
        }
    }

    private async Task PreviewAsync(GateReviewId? review)
    {
        _preview = null;
        if (review is { } chosen)
        {
            var preview = await Run(new PreviewModelDraft(chosen));
            _preview = preview.IsOk ? preview.Value : null;
            _refusal = preview.IsOk ? null : ErrorText.For(preview.Errors);
        }
    }

    private Task DoAsync<T>(ICommand<T> command, string done) => WhileBusyAsync(async () =>
    {
        var result = await Run(command);
        _refusal = result.IsOk ? null : ErrorText.For(result.Errors);
        if (result.IsOk)
        {
            await LoadAsync();
            Messages.Add(done, Severity.Success);
        }
    });
}
