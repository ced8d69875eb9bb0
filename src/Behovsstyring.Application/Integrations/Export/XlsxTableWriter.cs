using System.Text;
using System.Xml;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Behovsstyring.Application.Integrations.Export;

/// <summary>
/// One sheet of XLSX, streamed so that a long list costs little memory: real days and numbers, headings that stay in view,
/// a filter on every column. Texts are stored as texts, so nothing is ever taken for a formula.
/// </summary>
public sealed class XlsxTableWriter : ITableWriter
{
    /// <summary>More than this a cell cannot hold; Excel would call the file damaged.</summary>
    private const int CellMaxLength = 32_767;

    private const int SheetMaxRows = 1_048_576;

    private readonly Spreadsheet _book;
    private readonly StyleId _heading;
    private readonly StyleId _day;
    private bool _begun;

    /// <param name="sheetName">The tab's name; at most 31 signs, and without those Excel forbids.</param>
    /// <param name="widths">The columns' widths in characters.</param>
    public XlsxTableWriter(Stream target, string sheetName, IReadOnlyList<int> widths)
    {
        var file = Spreadsheet.CreateNewAsync(target, new SpreadCheetahOptions
        {
            CompressionLevel = SpreadCheetahCompressionLevel.Optimal,
            DocumentProperties = null,
            PreserveStringWhitespace = true,
            WriteCellReferenceAttributes = true,
        });
        _book = file.AsTask().GetAwaiter().GetResult();
        _heading = _book.AddStyle(new Style { Font = new Font { Bold = true } });
        // The reader's own short date.
        _day = _book.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.ShortDate) });
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new AutoFilterOptions($"A1:{Letters(widths.Count - 1)}{SheetMaxRows}") };
        for (var i = 0; i < widths.Count; i++)
        {
            options.Column(i + 1).Width = widths[i];
        }

        Wait(_book.StartWorksheetAsync(sheetName, options));
    }

    public void Write(IReadOnlyList<Cell> row)
    {
        var text = _begun ? (StyleId?)null : _heading;
        _begun = true;
        StyledCell[] cells = [.. row.Select(cell => Stored(cell, text))];
        Wait(_book.AddRowAsync(cells));
    }

    public void Complete() => Wait(_book.FinishAsync());

    public void Dispose() => _book.Dispose();

    private StyledCell Stored(Cell cell, StyleId? text) => cell switch
    {
        Cell.Text { Value: "" } => new StyledCell((string?)null, null),
        Cell.Text words => new StyledCell(Storable(words.Value), text),
        Cell.Number number => new StyledCell(number.Value, null),
        Cell.Day day => new StyledCell(day.Value.ToDateTime(TimeOnly.MinValue), _day),
        _ => throw new InvalidOperationException($"No such cell: {cell.GetType().Name}"),
    };

    /// <summary>The file lies on this machine, so waiting costs what writing costs.</summary>
    private static void Wait(ValueTask written)
    {
        if (!written.IsCompletedSuccessfully)
        {
            written.AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>Without what XML 1.0 cannot hold, and no longer than a cell.</summary>
    private static string Storable(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, CellMaxLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > CellMaxLength)
            {
                break;
            }

            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
