using System.Text;
using Behovsstyring.Domain.Ideas;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Behovsstyring.Web.Tests.Ideas;

public sealed class IdeaExportTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private const string Formula = "=HYPERLINK(\"http://ond.example\";\"Klikk her\")";

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_files_have_the_same_columns_and_only_the_rows_that_were_asked_for()
    {
        var climate = await site.SubmitAsync(c => c with { Title = "Klimaregnskap; \"felles\" for alle", Area = ServiceArea.Climate });
        var other = await site.SubmitAsync();

        var csv = await CsvAsync("/behov.csv?fagomrade=klima");
        using var book = SpreadsheetDocument.Open(new MemoryStream(await site.Client().GetByteArrayAsync("/behov.xlsx?fagomrade=klima", Now)), false);
        var rows = Rows(book);

        var headings = "Nummer;Tittel;Sammendrag;Status;Fagområde;Meldt av;Fylke;Mottatt;Sist endret;Støtte";
        Assert.Equal(headings, csv.Split("\r\n")[0]);
        Assert.Equal(headings.Split(';'), rows[0]);
        Assert.Contains($"{climate.Number};\"Klimaregnskap; \"\"felles\"\" for alle\";", csv);
        Assert.Contains(rows, r => r[0] == climate.Number && r[1] == "Klimaregnskap; \"felles\" for alle");
        Assert.DoesNotContain(other.Number, csv);
    }

    [Fact]
    public async Task A_spreadsheet_is_never_made_to_calculate_what_somebody_wrote()
    {
        await site.SubmitAsync(c => c with { Title = Formula, Summary = "+47 22 33 44 55" });

        var csv = await CsvAsync("/behov.csv?sok=HYPERLINK");
        using var book = SpreadsheetDocument.Open(new MemoryStream(await site.Client().GetByteArrayAsync("/behov.xlsx?sok=HYPERLINK", Now)), false);

        Assert.Contains(";\"'=HYPERLINK(", csv);
        Assert.Contains(";'+47 22 33 44 55;", csv);
        Assert.Empty(book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.Contains(Rows(book), r => r[1] == Formula);
    }

    [Fact]
    public async Task The_workbook_is_one_that_spreadsheets_accept()
    {
        await site.SubmitAsync(c => c with { Title = "Et behov med \u0001rare tegn \uFFFE og 👩‍👩‍👧" });
        using var book = SpreadsheetDocument.Open(new MemoryStream(await site.Client().GetByteArrayAsync("/behov.xlsx", Now)), false);

        Assert.Empty(new OpenXmlValidator().Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public async Task Days_are_days_and_the_file_names_itself()
    {
        await site.SubmitAsync();
        var response = await site.Client().GetAsync("/behov.xlsx", Now);
        using var book = SpreadsheetDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync(Now)), false);
        var received = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().First(c => c.CellReference == "H2");

        Assert.Matches(@"^attachment; filename=behov-\d{4}-\d\d-\d\d\.xlsx", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Null(received.DataType);
        Assert.Equal(14u, ((CellFormat)book.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.ChildElements[(int)received.StyleIndex!.Value]).NumberFormatId!.Value);
    }

    private async Task<string> CsvAsync(string path)
    {
        var bytes = await site.Client().GetByteArrayAsync(path, Now);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        return Encoding.UTF8.GetString(bytes.AsSpan(3));
    }

    private static List<string[]> Rows(SpreadsheetDocument book) =>
    [
        .. book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
    ];
}
