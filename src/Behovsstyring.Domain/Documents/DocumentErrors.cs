using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Documents;

public static class DocumentErrors
{
    private const string File = "Content";

    public static readonly Error NoFile = new("document.no-file") { Field = File };
    public static readonly Error NotRead = new("document.not-read") { Field = File };
    public static readonly Error Empty = new("document.empty") { Field = File };
    public static readonly Error TooLarge = new("document.too-large", DocumentRules.MegabytesMax) { Field = File };
    public static readonly Error UnknownFormat = new("document.unknown-format") { Field = File };
    public static readonly Error AlreadyThere = new("document.already-there") { Field = File };
    public static readonly Error TooMany = new("document.too-many", DocumentRules.DocumentsMax);
    public static readonly Error CaseIsOver = new("document.case-is-over");
    public static readonly Error Removed = new("document.removed");
}
