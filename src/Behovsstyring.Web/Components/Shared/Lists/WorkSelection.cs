namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>
/// The rows somebody has chosen, by id: the choice survives paging, filters and what others do, and knows how it went with each row.
/// </summary>
public sealed class WorkSelection<TRow>
{
    private readonly Dictionary<string, GridRow<TRow>> _chosen = [];
    private readonly Dictionary<string, RowOutcome> _outcomes = [];

    public int Count => _chosen.Count;

    public IReadOnlyCollection<GridRow<TRow>> Chosen => _chosen.Values;

    public bool Has(GridRow<TRow> row) => _chosen.ContainsKey(row.Id);

    public int CountOf(IEnumerable<GridRow<TRow>> rows) => rows.Count(Has);

    public void Set(GridRow<TRow> row, bool chosen)
    {
        if (chosen)
        {
            _chosen[row.Id] = row;
        }
        else
        {
            _chosen.Remove(row.Id);
        }
    }

    public void SetAll(IEnumerable<GridRow<TRow>> rows, bool chosen)
    {
        foreach (var row in rows)
        {
            Set(row, chosen);
        }
    }

    public void Clear() => _chosen.Clear();

    /// <summary>Rows read again: those chosen are shown as they are now.</summary>
    public void Refresh(IEnumerable<GridRow<TRow>> rows)
    {
        foreach (var row in rows.Where(Has))
        {
            _chosen[row.Id] = row;
        }
    }

    public RowOutcome? OutcomeOf(GridRow<TRow> row) => _outcomes.GetValueOrDefault(row.Id);

    public void Tell(GridRow<TRow> row, RowOutcome outcome) => _outcomes[row.Id] = outcome;

    public void ForgetOutcomes() => _outcomes.Clear();
}
