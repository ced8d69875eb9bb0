using Behovsstyring.Application.Documents;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Behovsstyring.Web.Features.Documents;

public sealed partial class AttachDocumentDialog
{
    private const int Portion = 128 * 1024;

    private string? _name;
    private byte[]? _content;
    private int _read;
    private bool _focus;
    private CancellationTokenSource? _reading;
    private ElementReference _drop;

    [Parameter, EditorRequired]
    public CaseId Case { get; set; }

    private string? Message => At(nameof(AttachDocument.Content));

    private string Status => _content is null ? DocumentTexts.Reading : DocumentWords.Text(DocumentTexts.Ready, _name!, DocumentWords.Size(_content.Length));

    private string DropLabel => _content is null ? DocumentTexts.StopReading : DocumentTexts.DropFile;

    private Dictionary<string, object?> Attributes => new()
    {
        ["aria-labelledby"] = "fil",
        ["aria-describedby"] = "fil-hjelp fil-feil",
        ["aria-invalid"] = Message is null ? null : "true",
        ["aria-required"] = "true",
    };

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus && _name is not null)
        {
            // Each choice gives the browser a new field, and the old one had the focus.
            _focus = false;
            await _drop.FocusAsync();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _reading?.Cancel();
        base.Dispose(disposing);
    }

    private async Task ReadAsync(InputFileChangeEventArgs chosen)
    {
        Drop();
        Refuse();
        if (chosen.File.Size > DocumentRules.BytesMax)
        {
            Refuse(DocumentErrors.TooLarge);
            return;
        }

        using var reading = _reading = new CancellationTokenSource();
        (_name, _read, _focus) = (chosen.File.Name, 0, true);
        StateHasChanged();
        try
        {
            var content = await ReadAsync(chosen.File, reading.Token);
            Refuse(DocumentRules.ProblemsIn(content));
            (_name, _content) = Errors.Count == 0 ? (_name, content) : (null, null);
        }
        catch (OperationCanceledException) when (reading.IsCancellationRequested)
        {
            // Stopped, or another file was chosen: the other says how far it has come.
            return;
        }
        catch (IOException)
        {
            // Moved, changed or out of reach since it was chosen.
            _name = null;
            Refuse(DocumentErrors.NotRead);
        }

        _reading = null;
    }

    /// <summary>Reads it piece by piece, so that one sees how far it has come.</summary>
    private async Task<byte[]> ReadAsync(IBrowserFile file, CancellationToken ct)
    {
        var content = new byte[file.Size];
        await using var stream = file.OpenReadStream(DocumentRules.BytesMax, ct);
        for (var at = 0; at < content.Length;)
        {
            var piece = content.AsMemory(at, Math.Min(Portion, content.Length - at));
            await stream.ReadExactlyAsync(piece, ct);
            at += piece.Length;
            _read = (int)(100L * at / content.Length);
            StateHasChanged();
        }

        return content;
    }

    /// <summary>Releases the file, also while it is being read.</summary>
    private void Drop()
    {
        _reading?.Cancel();
        (_reading, _name, _content) = (null, null, null);
    }

    private async Task AttachAsync()
    {
        if (_content is not null)
        {
            await SendAsync(new AttachDocument(Case, _name!, _content));
        }
        else if (Errors.Count == 0 && _name is null)
        {
            // What is wrong with a chosen file, or that it is still being read, is said already.
            Refuse(DocumentErrors.NoFile);
        }
    }
}
