using Behovsstyring.Application.Integrations.Export;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>A column a work list may show.</summary>
/// <param name="Key">What addresses and kept choices call it: Norwegian, the same in every language, and never changed.</param>
/// <param name="Value">What a file says in the column.</param>
public sealed record WorkColumn<TRow>(string Key, string Title, Func<TRow, Cell> Value)
{
    /// <summary>What a row shows in the column.</summary>
    public required RenderFragment<TRow> Show { get; init; }

    /// <summary>It names the row: always shown, and always first.</summary>
    public bool IsName { get; init; }

    /// <summary>Shown to those who have chosen no columns.</summary>
    public bool IsUsual { get; init; } = true;

    /// <summary>The value of <c>sorter</c> in the address; none where the list has no such order.</summary>
    public string? Sort { get; init; }

    /// <summary>The first press gives the largest or latest on top.</summary>
    public bool LargestFirst { get; init; }

    /// <summary>What the list can be narrowed to by this column.</summary>
    public ListFilter? Filter { get; init; }

    public string? Class { get; init; }

    /// <summary>What names the value where rows are cards. Empty where the value names itself.</summary>
    public string? CardLabel { get; init; }

    /// <summary>How wide the column of a file is, in characters.</summary>
    public int Width { get; init; } = 20;
}
