using System.Globalization;
using System.Text;

namespace Behovsstyring.Application.Integrations.Export;

/// <summary>
/// CSV as spreadsheets in Norway open it: UTF-8 with byte order mark, semicolons, days as ISO 8601, quotes where needed (RFC 4180).
/// </summary>
public sealed class CsvTableWriter(Stream file) : ITableWriter
{
    private const char Separator = ';';

    /// <summary>A spreadsheet takes a text that begins so for a formula, and runs it (CWE-1236).</summary>
    private const string BeginsFormula = "=+-@\t\r\n＝＋－＠";

    private readonly StreamWriter _text = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public void Write(IReadOnlyList<Cell> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                _text.Write(Separator);
            }

            _text.Write(Field(row[i]));
        }

        _text.WriteLine();
    }

    public void Complete() => _text.Flush();

    public void Dispose() => _text.Dispose();

    private static string Field(Cell cell) => cell switch
    {
        Cell.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Cell.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Cell.Text text => Quoted(Harmless(text.Value)),
        _ => throw new InvalidOperationException($"No such cell: {cell.GetType().Name}"),
    };

    /// <summary>An apostrophe first, and it is text. Somebody's need that begins with a minus is still read as written.</summary>
    private static string Harmless(string text) =>
        text.Length > 0 && BeginsFormula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(Separator, '"', '\n') < 0 && !text.Contains('\r', StringComparison.Ordinal) && text.Trim().Length == text.Length
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
