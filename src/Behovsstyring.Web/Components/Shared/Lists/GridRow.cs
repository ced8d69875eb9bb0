namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>A row of a work list. It stays the same row as long as its id is the same, however its contents change.</summary>
public sealed class GridRow<TRow>(string id, TRow value) : IEquatable<GridRow<TRow>>
{
    public string Id { get; } = id;

    public TRow Value { get; } = value;

    public bool Equals(GridRow<TRow>? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as GridRow<TRow>);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
