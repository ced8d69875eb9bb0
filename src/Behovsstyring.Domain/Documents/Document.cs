using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Documents;

/// <summary>
/// A file that hangs on a case and has its visibility. It is never changed: a new version is a new document. Taken down, with a reason, it
/// leaves its name and its digest behind, so that what was once read can be recognised; the bytes are gone for good.
/// </summary>
public sealed class Document : Aggregate
{
    private Document() { }

    public DocumentId Id { get; private set; }

    public CaseId CaseId { get; private set; }

    public string Name { get; private set; } = "";

    public FileFormat Format { get; private set; }

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of the bytes, in lower-case hex. Kept for ever.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Leads to the bytes, by their digest; none when the document is taken down.</summary>
    public string? ContentDigest { get; private set; }

    /// <summary>The organisation that attached it.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public PersonId AttachedById { get; private set; }

    public DateTimeOffset AttachedAt { get; private set; }

    public OrganisationId? RemovedForId { get; private set; }

    public PersonId? RemovedById { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedReason { get; private set; }

    public bool IsRemoved => RemovedAt is not null;

    public static Document Attach(Case @case, string name, FileFormat format, int size, string digest, OrganisationId organisation, PersonId by, DateTimeOffset now)
    {
        var document = new Document
        {
            Id = DocumentId.New(),
            CaseId = @case.Id,
            Name = name,
            Format = format,
            Size = size,
            Digest = digest,
            ContentDigest = digest,
            OrganisationId = organisation,
            AttachedById = by,
            AttachedAt = now,
        };
        document.Raise(new DocumentAttached(@case.Id, name));
        return document;
    }

    /// <exception cref="DomainException">It is taken down already.</exception>
    public void Remove(string reason, OrganisationId organisation, PersonId by, DateTimeOffset now)
    {
        Guard.That(!IsRemoved, DocumentErrors.Removed);
        (ContentDigest, RemovedReason, RemovedForId, RemovedById, RemovedAt) = (null, reason, organisation, by, now);
        Raise(new DocumentRemoved(CaseId, Name, reason));
    }
}

/// <summary>The bytes of a document. Those of two equal files are kept once.</summary>
public sealed class DocumentContent
{
    /// <summary>SHA-256 of the bytes, in lower-case hex.</summary>
    public required string Digest { get; init; }

    public required byte[] Bytes { get; init; }
}

public sealed record DocumentAttached(CaseId Case, string Name) : CaseHappening(Case, "document.attached")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["name"] = Name };
}

public sealed record DocumentRemoved(CaseId Case, string Name, string Reason) : CaseHappening(Case, "document.removed")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["name"] = Name, ["reason"] = Reason };

    public override bool TellsFollowers => false;
}
