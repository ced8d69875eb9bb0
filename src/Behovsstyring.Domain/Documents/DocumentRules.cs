using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Documents;

public static class DocumentRules
{
    public const int MegabytesMax = 25;

    /// <summary>In bytes, this size included.</summary>
    public const int BytesMax = MegabytesMax * 1024 * 1024;

    /// <summary>Those taken down do not count.</summary>
    public const int DocumentsMax = 50;

    public const int NameMaxLength = 150;

    public const int ReasonMaxLength = 1_000;

    /// <summary>What is wrong with a file, by its size and its bytes; never by what it is called.</summary>
    public static IReadOnlyList<Error> ProblemsIn(byte[] content) =>
        content.Length == 0 ? [DocumentErrors.Empty]
        : content.Length > BytesMax ? [DocumentErrors.TooLarge]
        : FileFormats.Of(content) is null ? [DocumentErrors.UnknownFormat]
        : [];

    /// <summary>A case that is over keeps the documents it was decided on.</summary>
    public static IReadOnlyList<Error> ObstaclesToAttaching(CaseState state, int onCase) => new Unmet()
        .If(state.IsOver(), DocumentErrors.CaseIsOver)
        .If(onCase >= DocumentsMax, DocumentErrors.TooMany);

    /// <summary>
    /// The name of a document: the file's own name, without folders and invisible signs, since those can make a name read as another.
    /// The name ends as its format does.
    /// </summary>
    public static string NameOf(string fileName, FileFormat format)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        name = PlainText.CleanLine(name);
        var ending = FileFormats.Ending(format);
        var stem = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length]
            : format == FileFormat.Jpeg && name.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase) ? name[..^".jpeg".Length]
            : name;
        stem = PlainText.CleanLine(PlainText.Cut(stem, NameMaxLength - ending.Length));
        return (stem.Length == 0 ? "dokument" : stem) + ending;
    }
}
