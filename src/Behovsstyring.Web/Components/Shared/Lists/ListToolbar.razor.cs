using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>One choice among few: a select in the form, a chip when chosen.</summary>
public sealed record ListFilter(string Key, string Label, IReadOnlyList<(string Value, string Label)> Options);

public partial class ListToolbar
{
    private string? _asked;
    private ElementReference _count;

    [Parameter, EditorRequired]
    public ListAddress Address { get; set; } = default!;

    /// <summary>Hits, counted to <see cref="Words.CountLimit"/> + 1.</summary>
    [Parameter, EditorRequired]
    public int Count { get; set; }

    [Parameter]
    public string? SearchLabel { get; set; }

    [Parameter]
    public IReadOnlyList<ListFilter> Filters { get; set; } = [];

    /// <summary>Filters chosen elsewhere, at the head of their columns; here they are only chips.</summary>
    [Parameter]
    public IReadOnlyList<ListFilter> FiltersElsewhere { get; set; } = [];

    /// <summary>What else can be done with the list as a whole.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Links to the same list as XLSX and CSV.</summary>
    [Parameter]
    public bool Exports { get; set; }

    /// <summary>Where the files are, when not beside the list: the workspace has the open list's.</summary>
    [Parameter]
    public ListAddress? ExportAddress { get; set; }

    /// <summary>Differs where a page has more than one list.</summary>
    [Parameter]
    public string Id { get; set; } = "liste";

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private List<(string Text, string Url)> Chips
    {
        get
        {
            var chips = new List<(string, string)>();
            if (Address[ListAddress.SearchKey] is { } search)
            {
                chips.Add((string.Format(CultureInfo.CurrentCulture, ListTexts.SearchFor, search), Address.With(ListAddress.SearchKey, null).ToString()));
            }

            foreach (var filter in Filters.Concat(FiltersElsewhere))
            {
                if (Address[filter.Key] is { } chosen && filter.Options.FirstOrDefault(option => option.Value == chosen).Label is { } label)
                {
                    chips.Add(($"{filter.Label}: {label}", Address.With(filter.Key, null).ToString()));
                }
            }

            return chips;
        }
    }

    /// <summary>The text in the field. It follows the address, except while the user writes more than was asked for.</summary>
    private string? Search { get; set; }

    private bool IsOnlySigns => SearchText.IsOnlySigns(Address[ListAddress.SearchKey]);

    /// <summary>The address with the text in the field.</summary>
    internal ListAddress Searching =>
        (Search?.Trim() ?? "") == (Address[ListAddress.SearchKey] ?? "") ? Address : Address.With(ListAddress.SearchKey, Search?.Trim());

    protected override void OnParametersSet()
    {
        var asked = Address[ListAddress.SearchKey];
        if (asked != _asked)
        {
            Search = Search?.Trim() == asked ? Search : asked;
            _asked = asked;
        }
    }

    /// <summary>To how many were found, at the top of the list: what had the focus is gone, or far below.</summary>
    internal async Task FocusAsync() => await _count.FocusAsync();

    private void Pick(string key, string? value) => Navigation.NavigateTo(Searching.With(key, value).ToString());

    private void Submit() => Navigation.NavigateTo(Searching.ToString());
}
