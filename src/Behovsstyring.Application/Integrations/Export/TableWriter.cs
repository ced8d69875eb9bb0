namespace Behovsstyring.Application.Integrations.Export;

/// <summary>A table on its way to a file, one row at a time. The first row is the headings.</summary>
public interface ITableWriter : IDisposable
{
    void Write(IReadOnlyList<Cell> row);

    /// <summary>Ends the file. Without it the file is not whole.</summary>
    void Complete();
}

/// <summary>One value of an exported table, with its kind kept: a spreadsheet can sort days and add numbers.</summary>
public abstract record Cell
{
    private Cell() { }

    public static readonly Cell Empty = new Text("");

    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new Text(text);

    public static Cell Of(long number) => new Number(number);

    public static Cell Of(DateOnly day) => new Day(day);

    public sealed record Text(string Value) : Cell;

    public sealed record Number(long Value) : Cell;

    public sealed record Day(DateOnly Value) : Cell;
}

/// <summary>A named column of a table of <typeparamref name="T"/>; every form of an export is made from the same columns.</summary>
public sealed record ExportColumn<T>(string Heading, Func<T, Cell> Value);

public static class ExportColumns
{
    public static void WriteHeadings<T>(this ITableWriter table, IReadOnlyList<ExportColumn<T>> columns) =>
        table.Write([.. columns.Select(c => Cell.Of(c.Heading))]);

    public static void WriteRow<T>(this ITableWriter table, IReadOnlyList<ExportColumn<T>> columns, T row) =>
        table.Write([.. columns.Select(c => c.Value(row))]);
}
