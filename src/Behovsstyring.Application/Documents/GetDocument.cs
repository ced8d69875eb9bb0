using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Documents;

/// <summary>A whole document, for everyone who may read its case. Not found when it is taken down.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetDocument(DocumentId Id) : IQuery<DocumentFile>;

public sealed record DocumentFile(string Name, FileFormat Format, string Digest, byte[] Bytes);

internal sealed class GetDocumentHandler : IHandler<GetDocument, DocumentFile>
{
    public async Task<DocumentFile> Handle(GetDocument request, UseCaseContext context, CancellationToken ct) => await (
        from d in context.Db.Documents
        where d.Id == request.Id
        join c in context.Db.Cases.VisibleTo(context.Actor) on d.CaseId equals c.Id
        join content in context.Db.DocumentContents on d.ContentDigest equals content.Digest
        select new DocumentFile(d.Name, d.Format, d.Digest, content.Bytes)).SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
}
