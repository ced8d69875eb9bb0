using System.Security.Cryptography;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Documents;

/// <summary>Attaches a file to a case, for everyone who may read the case.</summary>
/// <param name="Name">What the file was called where it came from.</param>
[Requires(Permission.SubmitIdea, Permission.AssessIdea, Permission.ManageConcept, Permission.ManageProject, Permission.ManageService)]
public sealed record AttachDocument(CaseId Case, string Name, byte[] Content) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => DocumentRules.WrongIn(Content);
}

/// <summary>Takes a document down for good, in the open: its name, its digest and the reason stay.</summary>
[Requires(
    Permission.SubmitIdea, Permission.AssessIdea, Permission.ManageConcept, Permission.ManageProject, Permission.ManageService, Permission.Administer)]
public sealed record RemoveDocument(DocumentId Id, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, DocumentRules.ReasonMaxLength, nameof(Reason)).Errors;
}

internal sealed class AttachDocumentHandlers : IHandler<AttachDocument, Done>, IHandler<RemoveDocument, Done>
{
    public async Task<Done> Handle(AttachDocument request, UseCaseContext context, CancellationToken ct)
    {
        var (@case, mine) = await Find(context, request.Case, ct);
        if (!mine)
        {
            throw new DomainException(CommonErrors.Denied);
        }

        var onCase = await context.Db.Documents.CountAsync(d => d.CaseId == @case.Id && d.RemovedAt == null, ct);
        DomainException.ThrowIfAny(DocumentRules.ObstaclesToAttaching(@case.State, onCase));
        var format = FileFormats.Of(request.Content)!.Value;
        var digest = Convert.ToHexStringLower(SHA256.HashData(request.Content));
        // The same bytes are kept once. Touching them holds off whoever takes down the last document that has them.
        await context.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO document_contents (digest, bytes) VALUES ({digest}, {request.Content}) ON CONFLICT (digest) DO UPDATE SET digest = excluded.digest", ct);
        context.Db.Documents.Add(Document.Attach(
            @case, DocumentRules.NameOf(request.Name, format), format, request.Content.Length, digest,
            context.Actor.RequireOrganisation(), context.Actor.RequirePerson(), context.Now));
        return default;
    }

    public async Task<Done> Handle(RemoveDocument request, UseCaseContext context, CancellationToken ct)
    {
        var document = await context.Db.Documents.SingleOrDefaultAsync(d => d.Id == request.Id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var (_, mine) = await Find(context, document.CaseId, ct);
        if (!DocumentAccess.MayRemove(context.Actor, mine, document.OrganisationId))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        // The bytes go by themselves with the last document that has them: see the trigger.
        document.Remove(PlainText.Clean(request.Reason), context.Actor.RequireOrganisation(), context.Actor.RequirePerson(), context.Now);
        return default;
    }

    private static async Task<(Case Case, bool Mine)> Find(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var @case = await context.Db.Cases.VisibleTo(context.Actor).SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var sender = await context.Db.Ideas.Where(i => i.Id == id).Select(i => (OrganisationId?)i.OrganisationId).SingleOrDefaultAsync(ct);
        return (@case, DocumentAccess.MayAttach(context.Actor, @case.Kind, sender is not null && sender == context.Actor.OrganisationId));
    }
}
