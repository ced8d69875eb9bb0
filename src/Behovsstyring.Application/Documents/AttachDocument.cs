using System.Security.Cryptography;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Documents;

/// <summary>Attaches a file to a case, for everyone who may read the case.</summary>
/// <param name="Name">What the file was called where it came from.</param>
[Requires(Permission.SubmitIdea, Permission.AssessIdea, Permission.ManageConcept, Permission.ManageProject, Permission.ManageService)]
public sealed record AttachDocument(CaseId Case, string Name, byte[] Content) : ICommand<Done>;

internal sealed class AttachDocumentValidator : AbstractValidator<AttachDocument>
{
    public AttachDocumentValidator() => RuleFor(c => c.Content).Obeys(DocumentRules.ProblemsIn);
}

internal sealed class AttachDocumentHandler : IHandler<AttachDocument, Done>
{
    public async Task<Done> Handle(AttachDocument request, UseCaseContext context, CancellationToken ct)
    {
        var (@case, mine) = await AttachableCase.Find(context, request.Case, ct);
        if (!mine)
        {
            throw new DomainException(CommonErrors.Denied);
        }

        var onCase = await context.Db.Documents.CountAsync(d => d.CaseId == @case.Id && d.RemovedAt == null, ct);
        Guard.Against(DocumentRules.ObstaclesToAttaching(@case.State, onCase));
        var format = FileFormats.Of(request.Content)!.Value;
        var digest = Convert.ToHexStringLower(SHA256.HashData(request.Content));
        // The same bytes are kept once. The update locks the row against a concurrent removal of the last document that has them.
        await context.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO document_contents (digest, bytes) VALUES ({digest}, {request.Content}) ON CONFLICT (digest) DO UPDATE SET digest = excluded.digest", ct);
        context.Db.Documents.Add(Document.Attach(
            @case, DocumentRules.NameOf(request.Name, format), format, request.Content.Length, digest,
            context.Actor.RequireOrganisation(), context.Actor.RequirePerson(), context.Now));
        return default;
    }
}
