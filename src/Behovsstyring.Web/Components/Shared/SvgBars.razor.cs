using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Shared;

/// <summary>One bar: a label and a value per series, laid end to end.</summary>
public sealed record Bar(string Label, IReadOnlyList<long> Values, string? Url = null)
{
    public Bar(string label, long value, string? url = null)
        : this(label, [value], url)
    {
    }
}

public partial class SvgBars
{
    private const int FullWidth = 1000;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What the chart says, in one sentence.</summary>
    [Parameter, EditorRequired]
    public string Sentence { get; set; } = "";

    /// <summary>What the labels are: phase, quarter, county.</summary>
    [Parameter, EditorRequired]
    public string Category { get; set; } = "";

    /// <summary>One name per value in each row; at most six, since there are six colours people can tell apart.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Series { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<Bar> Rows { get; set; } = [];

    private long Largest => Math.Max(1, Rows.Select(row => row.Values.Sum()).DefaultIfEmpty(0).Max());

    private static string Colour(int series) => $"var(--chart-{(series % 6) + 1})";

    private long Width(long value) => FullWidth * value / Largest;

    private long Start(Bar row, int series) => Width(row.Values.Take(series).Sum());
}
