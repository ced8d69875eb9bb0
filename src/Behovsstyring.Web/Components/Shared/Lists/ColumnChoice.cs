namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>
/// Which columns a list shows beside the one that names the row, and in which order. Only columns the list offers can be chosen:
/// an address or a kept choice picks among them.
/// </summary>
public sealed class ColumnChoice
{
    /// <summary>Written where somebody has hidden every column.</summary>
    private const string None = "-";

    private readonly IReadOnlyList<string> _offered;
    private readonly IReadOnlyList<string> _usual;

    private readonly List<string> _shown;

    private ColumnChoice(IReadOnlyList<string> offered, IReadOnlyList<string> usual, IEnumerable<string> shown) =>
        (_offered, _usual, _shown) = (offered, usual, [.. shown]);

    public IReadOnlyList<string> Shown => _shown;

    public IEnumerable<string> Hidden => _offered.Except(Shown);

    /// <summary>As everybody sees the list who has chosen nothing.</summary>
    public bool IsUsual => Shown.SequenceEqual(_usual);

    public string Written => Shown.Count == 0 ? None : string.Join(',', Shown);

    public static ColumnChoice Usual(IReadOnlyList<string> offered, IReadOnlyList<string> usual) => new(offered, usual, usual);

    /// <summary>As written in an address. What is not offered is left out; where nothing is left, the list is as usual.</summary>
    public ColumnChoice Read(string? written)
    {
        string[] known = [.. (written ?? "").Split(',').Where(_offered.Contains).Distinct()];
        return known.Length > 0 || written == None ? With(known) : With(_usual);
    }

    /// <summary>From 0 at the left; -1 for a hidden column.</summary>
    public int PlaceOf(string key) => _shown.IndexOf(key);

    /// <summary>Shows a hidden column last, or hides a shown one.</summary>
    public ColumnChoice Toggle(string key) => Shown.Contains(key)
        ? With([.. Shown.Where(shown => shown != key)])
        : _offered.Contains(key) ? With([.. Shown, key]) : this;

    /// <summary>One place to the left (-1) or to the right (1).</summary>
    public ColumnChoice Move(string key, int step)
    {
        var (from, to) = (PlaceOf(key), PlaceOf(key) + step);
        if (from < 0 || to < 0 || to >= _shown.Count)
        {
            return this;
        }

        List<string> keys = [.. _shown];
        keys.RemoveAt(from);
        keys.Insert(to, key);
        return With(keys);
    }

    public ColumnChoice Reset() => With(_usual);

    private ColumnChoice With(IEnumerable<string> shown) => new(_offered, _usual, shown);
}
