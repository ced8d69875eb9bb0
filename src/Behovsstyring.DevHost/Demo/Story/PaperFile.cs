using System.Globalization;
using System.Text;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>A page of paper as a PDF that any reader opens: a title and some paragraphs, in the reader's own Helvetica.</summary>
internal static class PaperFile
{
    private const int LineLength = 88;
    private const int MostLines = 45;

    public static byte[] Of(string title, params IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder("BT /F1 18 Tf 60 770 Td ").Append(Show(title)).Append("/F1 11 Tf 0 -30 Td 15 TL ");
        foreach (var line in paragraphs.SelectMany(p => Wrap(p).Append("")).Take(MostLines))
        {
            text.Append(Show(line)).Append("T* ");
        }

        text.Append("ET");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (nb-NO) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        foreach (var (index, body) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        // One byte a sign, so that every place in the file is also a place in the text.
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Show(string line) =>
        "(" + Plain(line).Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)") + ") Tj ";

    /// <summary>Signs that Latin-1 lacks, as those it has.</summary>
    private static string Plain(string line) => line.Replace('–', '-').Replace('’', '\'').Replace("…", "...");

    private static IEnumerable<string> Wrap(string paragraph)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', '\n'))
        {
            if (line.Length > 0 && line.Length + word.Length >= LineLength)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
