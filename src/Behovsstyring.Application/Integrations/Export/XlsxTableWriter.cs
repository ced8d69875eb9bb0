using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Behovsstyring.Application.Integrations.Export;

/// <summary>
/// One sheet of XLSX, written straight through (SAX) so that a long list costs little memory: real days and numbers,
/// headings that stay in view, a filter on every column. Texts are stored as texts, so nothing is ever taken for a formula.
/// </summary>
public sealed class XlsxTableWriter : ITableWriter
{
    /// <summary>More than this a cell cannot hold; Excel would call the file damaged.</summary>
    private const int CellMaxLength = 32_767;

    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Date = 2;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly Stream _target;
    private readonly MemoryStream _package = new();
    private readonly SpreadsheetDocument _document;
    private readonly OpenXmlWriter _sheet;
    private int _rows;
    private int _columns;

    /// <param name="sheetName">The tab's name; at most 31 signs, and without those Excel forbids.</param>
    /// <param name="widths">The columns' widths in characters.</param>
    public XlsxTableWriter(Stream target, string sheetName, IReadOnlyList<int> widths)
    {
        _target = target;
        _document = SpreadsheetDocument.Create(_package, SpreadsheetDocumentType.Workbook);
        var workbook = _document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var part = workbook.AddNewPart<WorksheetPart>();
        workbook.Workbook = new Workbook(new Sheets(new Sheet
        {
            Id = workbook.GetIdOfPart(part),
            SheetId = 1,
            Name = sheetName,
        }));
        _sheet = OpenXmlWriter.Create(part);
        _sheet.WriteStartElement(new Worksheet());
        _sheet.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            TabSelected = true,
            WorkbookViewId = 0,
        }));
        _sheet.WriteElement(new Columns(widths.Select((width, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        _sheet.WriteStartElement(new SheetData());
    }

    public void Write(IReadOnlyList<Export.Cell> row)
    {
        _rows++;
        _columns = Math.Max(_columns, row.Count);
        var text = _rows == 1 ? Heading : Plain;
        _sheet.WriteStartElement(new Row { RowIndex = (uint)_rows });
        for (var i = 0; i < row.Count; i++)
        {
            WriteCell(row[i], Letters(i) + _rows.ToString(CultureInfo.InvariantCulture), text);
        }

        _sheet.WriteEndElement();
    }

    public void Complete()
    {
        _sheet.WriteEndElement();
        if (_rows > 0)
        {
            _sheet.WriteElement(new AutoFilter { Reference = $"A1:{Letters(_columns - 1)}{_rows}" });
        }

        _sheet.WriteEndElement();
        _sheet.Dispose();
        _document.Dispose();
        _package.Position = 0;
        _package.CopyTo(_target);
    }

    private void WriteCell(Export.Cell cell, string reference, uint text)
    {
        switch (cell)
        {
            case Export.Cell.Text { Value: "" }:
                break;
            case Export.Cell.Text words:
                _sheet.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Cell(
                    new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Storable(words.Value)) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = reference,
                    DataType = CellValues.InlineString,
                    StyleIndex = text,
                });
                break;
            case Export.Cell.Number number:
                WriteValue(reference, number.Value, Plain);
                break;
            case Export.Cell.Day day:
                WriteValue(reference, day.Value.DayNumber - DayZero.DayNumber, Date);
                break;
            default:
                throw new InvalidOperationException($"No such cell: {cell.GetType().Name}");
        }
    }

    private void WriteValue(string reference, long value, uint style) =>
        _sheet.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Cell(new CellValue(value.ToString(CultureInfo.InvariantCulture)))
        {
            CellReference = reference,
            StyleIndex = style,
        });

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

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            // 14 is the reader's own short date.
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
