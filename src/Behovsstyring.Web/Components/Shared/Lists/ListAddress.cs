using System.Globalization;

namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>
/// The state of a list is its address: search, filters, sort, page. Immutable; each link is this address with one thing
/// changed. Made from what the page has read, never from the raw query, so that a stray key is not carried along.
/// </summary>
public sealed class ListAddress
{
    public const string SearchKey = "sok";
    public const string SortKey = "sorter";
    public const string PageKey = "side";

    /// <summary>Which columns are shown, and in which order. They change nothing of what is found.</summary>
    public const string ColumnsKey = "kolonner";

    private readonly KeyValuePair<string, string>[] _query;

    public ListAddress(string path, params ReadOnlySpan<(string Key, object? Value)> query)
    {
        Path = path;
        var pairs = new List<KeyValuePair<string, string>>(query.Length);
        foreach (var (key, value) in query)
        {
            var text = Convert.ToString(value, CultureInfo.InvariantCulture);
            if (!string.IsNullOrWhiteSpace(text) && !(key == PageKey && text is "0" or "1"))
            {
                pairs.Add(new(key, text));
            }
        }

        _query = [.. pairs];
    }

    private ListAddress(string path, KeyValuePair<string, string>[] query) => (Path, _query) = (path, query);

    public string Path { get; }

    public string? this[string key] => _query.FirstOrDefault(pair => pair.Key == key).Value;

    public IReadOnlyList<KeyValuePair<string, string>> Query => _query;

    /// <summary>What a live select shows, also after a chip has taken the filter away. What is no option chooses none.</summary>
    public string Chosen(ListFilter filter) => this[filter.Key] is { } value && filter.Options.Any(option => option.Value == value) ? value : "";

    /// <summary>With one key set, or removed by null. Anything but the page and the columns starts again at the first page.</summary>
    public ListAddress With(string key, string? value)
    {
        var rest = _query.Where(pair => pair.Key != key && (key is PageKey or ColumnsKey || pair.Key != PageKey));
        return new(Path, string.IsNullOrWhiteSpace(value) ? [.. rest] : [.. rest, new(key, value)]);
    }

    public ListAddress Page(int page) => With(PageKey, page <= 1 ? null : page.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same list in another form: <c>/behov.xlsx?…</c>.</summary>
    public ListAddress As(string extension) => new($"{Path}.{extension}", [.. _query.Where(pair => pair.Key is not (PageKey or ColumnsKey))]);

    public ListAddress Clear() => new(Path, [.. _query.Where(pair => pair.Key is SortKey or ColumnsKey)]);

    /// <summary>Sorted by a column; a second time, the other way. A leading minus means descending.</summary>
    /// <param name="largestFirst">The first click gives the largest or latest on top.</param>
    /// <param name="current">How the list is sorted when the address does not say.</param>
    public ListAddress SortedBy(string column, bool largestFirst = false, string? current = null)
    {
        current ??= this[SortKey];
        var descending = current == column || (largestFirst && current != "-" + column);
        return With(SortKey, descending ? "-" + column : column);
    }

    public override string ToString() => Path + QueryString.Create(_query.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)));
}
