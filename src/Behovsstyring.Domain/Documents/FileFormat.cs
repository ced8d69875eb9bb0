using System.IO.Compression;
using System.Text;

namespace Behovsstyring.Domain.Documents;

/// <summary>The kinds of file that may hang on a case: what any reader can open, and none that runs anything.</summary>
public enum FileFormat
{
    Pdf = 1,
    Word = 2,
    Excel = 3,
    PowerPoint = 4,
    OpenDocumentText = 5,
    OpenDocumentSpreadsheet = 6,
    OpenDocumentPresentation = 7,
    Png = 8,
    Jpeg = 9,
}

public static class FileFormats
{
    private static readonly byte[] PdfStart = "%PDF-"u8.ToArray();
    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] JpegStart = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] ZipStart = [(byte)'P', (byte)'K', 3, 4];

    /// <summary>What the bytes say that the file is, whatever it is called. None: not one of ours, broken, or with macros in it.</summary>
    public static FileFormat? Of(byte[] content) =>
        Starts(content, PdfStart) ? FileFormat.Pdf
        : Starts(content, PngStart) ? FileFormat.Png
        : Starts(content, JpegStart) ? FileFormat.Jpeg
        : Starts(content, ZipStart) ? OfPackage(content)
        : null;

    /// <summary>The ending of the file's name, with its dot.</summary>
    public static string Ending(FileFormat format) => format switch
    {
        FileFormat.Pdf => ".pdf",
        FileFormat.Word => ".docx",
        FileFormat.Excel => ".xlsx",
        FileFormat.PowerPoint => ".pptx",
        FileFormat.OpenDocumentText => ".odt",
        FileFormat.OpenDocumentSpreadsheet => ".ods",
        FileFormat.OpenDocumentPresentation => ".odp",
        FileFormat.Png => ".png",
        FileFormat.Jpeg => ".jpg",
    };

    /// <summary>What the file is called on the web (IANA media types).</summary>
    public static string MediaType(FileFormat format) => format switch
    {
        FileFormat.Pdf => "application/pdf",
        FileFormat.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileFormat.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileFormat.PowerPoint => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileFormat.OpenDocumentText => "application/vnd.oasis.opendocument.text",
        FileFormat.OpenDocumentSpreadsheet => "application/vnd.oasis.opendocument.spreadsheet",
        FileFormat.OpenDocumentPresentation => "application/vnd.oasis.opendocument.presentation",
        FileFormat.Png => "image/png",
        FileFormat.Jpeg => "image/jpeg",
    };

    private static bool Starts(byte[] content, byte[] with) => content.AsSpan().StartsWith(with);

    /// <summary>Office files are packages, and the parts within show which kind. Only their names are read, and only a short label is unpacked.</summary>
    private static FileFormat? OfPackage(byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var parts = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return parts.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? null
                : parts.Contains("word/document.xml") ? FileFormat.Word
                : parts.Contains("xl/workbook.xml") ? FileFormat.Excel
                : parts.Contains("ppt/presentation.xml") ? FileFormat.PowerPoint
                : package.GetEntry("mimetype") is { } label ? OfLabel(label)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static FileFormat? OfLabel(ZipArchiveEntry label)
    {
        var text = new byte[100];
        using var stream = label.Open();
        var length = stream.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        var said = Encoding.ASCII.GetString(text, 0, length).Trim();
        FileFormat[] open = [FileFormat.OpenDocumentText, FileFormat.OpenDocumentSpreadsheet, FileFormat.OpenDocumentPresentation];
        return open.Where(f => MediaType(f) == said).Select(f => (FileFormat?)f).FirstOrDefault();
    }
}
