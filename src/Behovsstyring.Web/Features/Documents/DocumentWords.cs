using System.Globalization;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Documents;

internal static class DocumentWords
{
    private const int Kilo = 1024;

    /// <summary>What the browser's file chooser offers first; what is chosen is judged by its bytes.</summary>
    public static string Accepted { get; } = string.Join(',', Enum.GetValues<FileFormat>().Select(FileFormats.Ending).Append(".jpeg"));

    public static string Text(string text, params object[] with) => string.Format(CultureInfo.CurrentCulture, text, with);

    /// <summary>Never nothing: the smallest file has one kB.</summary>
    public static string Size(int bytes) => bytes < Kilo * Kilo
        ? Text(DocumentTexts.Kilobytes, (bytes + Kilo - 1) / Kilo)
        : Text(DocumentTexts.Megabytes, ((double)bytes / (Kilo * Kilo)).ToString("0.0", CultureInfo.CurrentCulture));
}
