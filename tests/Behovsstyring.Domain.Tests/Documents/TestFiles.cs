using System.IO.Compression;
using System.Text;

namespace Behovsstyring.Domain.Tests.Documents;

/// <summary>Small files of every kind, right and wrong.</summary>
internal static class TestFiles
{
    public static byte[] Pdf(string text = "prøve") => Encoding.UTF8.GetBytes($"%PDF-1.7\n{text}\n%%EOF");

    public static byte[] Png { get; } = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0];

    /// <summary>A package with these parts in it, as office programs write them.</summary>
    public static byte[] Package(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return file.ToArray();
    }
}
