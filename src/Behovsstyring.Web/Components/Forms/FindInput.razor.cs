using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace Behovsstyring.Web.Components.Forms;

public partial class FindInput<TItem>
{
    /// <summary>The fewest signs that are searched for.</summary>
    private const int Least = 2;

    private MudAutocomplete<TItem>? _field;
    private ElementReference _change;
    private string _typed = "";
    private string _status = "";

    /// <summary>The text that the open list answers.</summary>
    private string _listed = "";
    private bool _open;
    private bool _left;
    private bool _focusChosen;
    private bool _focusField;

    /// <summary>Counts what was typed and chosen, so that a late answer to an earlier question is dropped.</summary>
    private int _turn;

    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Help { get; set; }

    [Parameter, EditorRequired]
    public TItem? Value { get; set; }

    [Parameter]
    public EventCallback<TItem?> ValueChanged { get; set; }

    /// <summary>What fits some of a name.</summary>
    [Parameter, EditorRequired]
    public Func<string, Task<IReadOnlyList<TItem>>> Find { get; set; } = default!;

    [Parameter, EditorRequired]
    public Func<TItem, string> Name { get; set; } = default!;

    /// <summary>What tells it from another of the same name.</summary>
    [Parameter]
    public Func<TItem, string?>? About { get; set; }

    [Parameter]
    public bool Required { get; set; }

    /// <summary>Each choice goes into a list of the page's, and the field is ready for the next.</summary>
    [Parameter]
    public bool Several { get; set; }

    [Parameter]
    public string? Error { get; set; }

    private Dictionary<string, object?> Attributes => new()
    {
        ["name"] = Id,
        ["dir"] = "auto",
        ["onfocusin"] = EventCallback.Factory.Create<FocusEventArgs>(this, () => _left = false),
        ["aria-describedby"] = Error is null ? $"{Id}-hjelp" : $"{Id}-hjelp {Id}-feil",
        ["aria-invalid"] = Error is null ? null : "true",
        ["aria-required"] = Required ? "true" : null,
    };

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // What had the focus is gone with the other half of the markup.
        if (_focusChosen && Value is not null)
        {
            _focusChosen = false;
            await _change.FocusAsync();
        }
        else if (_focusField && Value is null && _field is not null)
        {
            _focusField = false;
            await _field.FocusAsync();
        }
    }

    private void Type(string? text)
    {
        _typed = text ?? "";
        _turn++;
    }

    private async Task<IEnumerable<TItem>> SearchAsync(string? text, CancellationToken ct)
    {
        var turn = _turn;
        var found = await FindAsync(text ?? "");
        if (turn == _turn)
        {
            _listed = _typed;
            _status = found.Count == 0 ? NoneFor(_typed) : Words.Hits(found.Count);
            StateHasChanged();
        }

        return found;
    }

    /// <summary>A failed search fails like any other action of the page; the field's own code only logs it.</summary>
    private async Task<IReadOnlyList<TItem>> FindAsync(string text)
    {
        try
        {
            return await Find(text);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            await DispatchExceptionAsync(failed);
            return [];
        }
    }

    /// <summary>
    /// The list answers what was typed a moment ago. Enter pressed before the next answer must not take what no longer fits: then the text is
    /// looked up again, as when the field is left.
    /// </summary>
    private Task TakeAsync(TItem? item) =>
        item is null ? Task.CompletedTask
        : _listed == _typed || SearchText.IsIn(_typed, Name(item)) ? ChooseAsync(item, focus: true)
        : ResolveAsync();

    /// <summary>A list that opens after the field was left would lie over the rest of the form: it is closed, and that resolves the text.</summary>
    private Task OpenedAsync(bool open)
    {
        _open = open;
        return !_left ? Task.CompletedTask : open && _field is not null ? _field.CloseMenuAsync() : ResolveAsync();
    }

    private Task LeaveAsync(FocusEventArgs _)
    {
        _left = true;
        return _open ? Task.CompletedTask : ResolveAsync();
    }

    /// <summary>
    /// The field was left with something typed and nothing chosen. The only hit is taken, and so is the one with exactly that name;
    /// otherwise the text stays, and the field says that something must be chosen.
    /// </summary>
    private async Task ResolveAsync()
    {
        var text = _typed.Trim();
        if (text.Length < Least)
        {
            return;
        }

        var turn = ++_turn;
        var found = await FindAsync(text);
        if (turn != _turn)
        {
            return;
        }

        var named = found.Where(item => SearchText.Fold(Name(item)) == SearchText.Fold(text)).ToList();
        if ((found.Count == 1 ? found : named) is [var only])
        {
            await ChooseAsync(only, focus: false);
        }
        else
        {
            _status = found.Count == 0 ? NoneFor(text) : FormTexts.FindNotChosen;
        }
    }

    private static string NoneFor(string text) => SearchText.IsOnlySigns(text) ? FormTexts.FindNeedsLetter : FormTexts.FindNone;

    private async Task ChooseAsync(TItem item, bool focus)
    {
        (_typed, _status, _left, _focusChosen) = ("", "", false, focus && !Several);
        _turn++;
        await ValueChanged.InvokeAsync(item);
        if (Several && _field is not null)
        {
            await _field.ClearAsync();
        }
    }

    private Task ChooseAnotherAsync()
    {
        _focusField = true;
        return ValueChanged.InvokeAsync(null);
    }
}
