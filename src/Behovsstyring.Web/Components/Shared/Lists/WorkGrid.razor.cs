using System.Text.Json;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Forms;
using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Domain.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Behovsstyring.Web.Components.Shared.Lists;

public static class WorkGrid
{
    /// <summary>So many rows a page: more would be slow to send and to read.</summary>
    public const int PageSize = 25;
}

/// <summary>
/// A list at work: order and filter at the head of each column, columns as the reader wants them, rows to choose and act on together.
/// The grid is given the rows of the page and sorts nothing itself, so that the order is the database's.
/// </summary>
public partial class WorkGrid<TRow>
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly WorkSelection<TRow> _selection = new();
    private IReadOnlyList<GridRow<TRow>> _rows = [];
    private Page<TRow>? _found;
    private ColumnChoice? _choice;
    private ListToolbar? _toolbar;
    private bool _headOpen;
    private bool _turned;

    /// <summary>The columns this person has chosen before; empty when none. Kept from the prerendered page to the live one.</summary>
    [PersistentState]
    public string? KeptColumns { get; set; }

    /// <summary>What the list is called in addresses and where choices are kept: Norwegian, and never changed.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    [Parameter, EditorRequired]
    public ListAddress Address { get; set; } = default!;

    [Parameter, EditorRequired]
    public Page<TRow> Found { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<WorkColumn<TRow>> Columns { get; set; } = [];

    /// <summary>What tells one row from every other.</summary>
    [Parameter, EditorRequired]
    public Func<TRow, string> RowId { get; set; } = default!;

    [Parameter, EditorRequired]
    public Func<TRow, string> RowTitle { get; set; } = default!;

    [Parameter]
    public IReadOnlyList<WorkAction<TRow>> Actions { get; set; } = [];

    /// <summary>The same question with so many rows on its first page; none where all hits cannot be chosen at once.</summary>
    [Parameter]
    public Func<int, Task<Page<TRow>>>? AllHits { get; set; }

    /// <summary>The order when the address names none; with a minus if descending.</summary>
    [Parameter]
    public string? DefaultSort { get; set; }

    [Parameter]
    public string? SearchLabel { get; set; }

    /// <summary>Filters that belong to no column.</summary>
    [Parameter]
    public IReadOnlyList<ListFilter> Filters { get; set; } = [];

    [Parameter]
    public bool Exports { get; set; }

    [Parameter]
    public ListAddress? ExportAddress { get; set; }

    /// <summary>Shown when nothing is found, with the next step.</summary>
    [Parameter]
    public RenderFragment? Empty { get; set; }

    /// <summary>The list is being read, and has been for a while.</summary>
    [Parameter]
    public bool Slow { get; set; }

    /// <summary>Something has been done with rows of the list.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    private NavigationManager Location { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private string Kept => $"list.columns:{Name}";

    private IReadOnlyList<ListFilter> HeadFilters => _choice is null ? [] : [.. Shown(_choice).Select(c => c.Filter).OfType<ListFilter>()];

    /// <summary>What found nothing can be taken back where it was chosen.</summary>
    private bool IsFilteredAtHead => HeadFilters.Any(f => Address[f.Key] is not null);

    /// <summary>Those of hidden columns are there too, so that hiding a column takes no filter away.</summary>
    private IReadOnlyList<ListFilter> ToolbarFilters => [.. Columns.Select(c => c.Filter).OfType<ListFilter>().ExceptBy(HeadFilters.Select(f => f.Key), f => f.Key), .. Filters];

    protected override async Task OnInitializedAsync()
    {
        if (KeptColumns is null)
        {
            var kept = await Run(new GetFormDraft(Kept));
            KeptColumns = kept is { IsOk: true, Value: { } draft } ? JsonSerializer.Deserialize<string>(draft.Json) : "";
        }
    }

    protected override void OnParametersSet()
    {
        ReadColumns();
        if (!ReferenceEquals(_found, Found))
        {
            _turned = _found is not null && _found.Number != Found.Number && Found.Rows.Count > 0;
            _found = Found;
            _rows = [.. Found.Rows.Select(AsRow)];
            _selection.Refresh(_rows);
        }
    }

    /// <summary>The next page is read from its top.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_turned && _toolbar is not null)
        {
            _turned = false;
            await _toolbar.FocusAsync();
        }
    }

    /// <summary>The address says which columns; else the reader's own choice; else they are as usual.</summary>
    private void ReadColumns()
    {
        if (KeptColumns is not null)
        {
            _choice = ColumnChoice.Usual([.. Offered.Select(c => c.Key)], [.. Offered.Where(c => c.IsUsual).Select(c => c.Key)])
                .Read(Address[ListAddress.ColumnsKey] ?? KeptColumns);
        }
    }

    private IEnumerable<WorkColumn<TRow>> Offered => Columns.Where(c => !c.IsName);

    private WorkColumn<TRow> Column(string key) => Columns.Single(c => c.Key == key);

    private IEnumerable<WorkColumn<TRow>> Shown(ColumnChoice choice) => [.. Columns.Where(c => c.IsName), .. choice.Shown.Select(Column)];

    private GridRow<TRow> AsRow(TRow row) => new(RowId(row), row);

    private async Task ChooseColumnsAsync(ColumnChoice choice)
    {
        (_choice, KeptColumns) = (choice, choice.IsUsual ? "" : choice.Written);
        // A choice that could not be kept still holds for this visit.
        _ = choice.IsUsual
            ? await Run(new DiscardFormDraft(Kept))
            : await Run(new SaveFormDraft(Kept, JsonSerializer.Serialize(choice.Written)));
        Location.NavigateTo(Address.With(ListAddress.ColumnsKey, choice.IsUsual ? null : choice.Written).ToString(), replace: true);
    }

    private async Task<IReadOnlyList<GridRow<TRow>>> FirstHitsAsync(int most) => [.. (await AllHits!(most)).Rows.Select(AsRow)];

    /// <summary>Every column the list offers, the shown ones first, of the rows chosen.</summary>
    private async Task ExportAsync()
    {
        var columns = Shown(_choice!).Concat(_choice!.Hidden.Select(Column)).ToList();
        ExportColumn<TRow>[] described = [.. columns.Select(c => new ExportColumn<TRow>(c.Title, c.Value))];
        using var file = new MemoryStream();
        var table = new XlsxTableWriter(file, Caption, [.. columns.Select(c => c.Width)]);
        table.WriteHeadings(described);
        foreach (var row in _selection.Chosen)
        {
            table.WriteRow(described, row.Value);
        }

        table.Complete();
        file.Position = 0;
        using var sent = new DotNetStreamReference(file, leaveOpen: true);
        await using var script = await Browser.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/download.js"]);
        await script.InvokeVoidAsync("save", $"{Name}-{OsloTime.Today(Clock):yyyy-MM-dd}.xlsx", Xlsx, sent);
    }
}
