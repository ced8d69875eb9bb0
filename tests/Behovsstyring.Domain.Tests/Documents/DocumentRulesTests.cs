using System.Text;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Documents;

namespace Behovsstyring.Domain.Tests.Documents;

public sealed class DocumentRulesTests
{
    public static TheoryData<string, byte[], FileFormat?> Files => new()
    {
        { "pdf", TestFiles.Pdf(), FileFormat.Pdf },
        { "png", TestFiles.Png, FileFormat.Png },
        { "jpeg", TestFiles.Jpeg, FileFormat.Jpeg },
        { "word", TestFiles.Package(("[Content_Types].xml", ""), ("word/document.xml", "")), FileFormat.Word },
        { "excel", TestFiles.Package(("[Content_Types].xml", ""), ("xl/workbook.xml", "")), FileFormat.Excel },
        { "powerpoint", TestFiles.Package(("[Content_Types].xml", ""), ("ppt/presentation.xml", "")), FileFormat.PowerPoint },
        { "odt", TestFiles.Package(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")), FileFormat.OpenDocumentText },
        { "ods", TestFiles.Package(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), FileFormat.OpenDocumentSpreadsheet },
        { "odp", TestFiles.Package(("mimetype", "application/vnd.oasis.opendocument.presentation")), FileFormat.OpenDocumentPresentation },
        { "macros in word", TestFiles.Package(("word/document.xml", ""), ("word/vbaProject.bin", "")), null },
        { "macros, named otherwise in case", TestFiles.Package(("xl/workbook.xml", ""), ("XL/VBAPROJECT.BIN", "")), null },
        { "a plain zip", TestFiles.Package(("les-meg.txt", "")), null },
        { "a package of something else", TestFiles.Package(("mimetype", "application/epub+zip")), null },
        { "a package whose label goes on for ever", TestFiles.Package(("mimetype", new string('x', 1_000_000))), null },
        { "a broken zip", [(byte)'P', (byte)'K', 3, 4, 1, 2, 3], null },
        { "a program", [(byte)'M', (byte)'Z', 0x90, 0], null },
        { "a page with script", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>"), null },
        { "a drawing with script", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), null },
        { "plain text", Encoding.UTF8.GetBytes("hei"), null },
        { "the start of a start", "%PD"u8.ToArray(), null },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void What_a_file_is_is_told_by_its_bytes(string what, byte[] content, FileFormat? format)
    {
        Assert.NotEmpty(what);
        Assert.Equal(format, FileFormats.Of(content));
        Assert.Equal(format is null ? ["document.unknown-format"] : Array.Empty<string>(), DocumentRules.ProblemsIn(content).Select(e => e.Code));
    }

    [Fact]
    public void A_file_is_neither_empty_nor_larger_than_there_is_room_for()
    {
        Assert.Equal("document.empty", Assert.Single(DocumentRules.ProblemsIn([])).Code);
        var largest = new byte[DocumentRules.BytesMax];
        TestFiles.Pdf().CopyTo(largest, 0);
        Assert.Empty(DocumentRules.ProblemsIn(largest));
        var one = new byte[DocumentRules.BytesMax + 1];
        TestFiles.Pdf().CopyTo(one, 0);
        Assert.Equal("document.too-large(25)", Assert.Single(DocumentRules.ProblemsIn(one)).ToString());
    }

    [Theory]
    [InlineData("Plan.pdf", "Plan.pdf")]
    [InlineData("Plan.PDF", "Plan.pdf")]
    [InlineData(@"C:\Users\kari\Plan.pdf", "Plan.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("regning.exe", "regning.exe.pdf")]
    [InlineData("skatt\u202Efdp.exe", "skattfdp.exe.pdf")]
    [InlineData("to\nlinjer.pdf", "to linjer.pdf")]
    [InlineData("<script>.pdf", "<script>.pdf")]
    [InlineData("😀 på Ørland.pdf", "😀 på Ørland.pdf")]
    [InlineData("", "dokument.pdf")]
    [InlineData(".pdf", "dokument.pdf")]
    public void A_document_is_called_what_the_file_was_and_ends_as_what_it_is(string file, string name) =>
        Assert.Equal(name, DocumentRules.NameOf(file, FileFormat.Pdf));

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending()
    {
        var name = DocumentRules.NameOf(new string('å', 400) + ".docx", FileFormat.Word);
        Assert.Equal(DocumentRules.NameMaxLength, name.Length);
        Assert.EndsWith("å.docx", name, StringComparison.Ordinal);
        Assert.Equal("bilde.jpg", DocumentRules.NameOf("bilde.jpeg", FileFormat.Jpeg));
    }

    [Theory]
    [InlineData(CaseState.Received, 0, "")]
    [InlineData(CaseState.AtGate, 49, "")]
    [InlineData(CaseState.Paused, 0, "")]
    [InlineData(CaseState.RoutedElsewhere, 0, "")]
    [InlineData(CaseState.Active, 50, "document.too-many(50)")]
    [InlineData(CaseState.Completed, 0, "document.case-is-over")]
    [InlineData(CaseState.Stopped, 50, "document.case-is-over document.too-many(50)")]
    public void A_case_takes_documents_until_it_is_over_or_full(CaseState state, int onCase, string expected) =>
        Assert.Equal(expected, string.Join(' ', DocumentRules.ObstaclesToAttaching(state, onCase)));
}
