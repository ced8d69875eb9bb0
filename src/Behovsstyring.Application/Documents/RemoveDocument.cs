using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Documents;

/// <summary>Takes a document down for good, in the open: its name, its digest and the reason stay.</summary>
[Requires(
    Permission.SubmitIdea, Permission.AssessIdea, Permission.ManageConcept, Permission.ManageProject, Permission.ManageService, Permission.Administer)]
public sealed record RemoveDocument(DocumentId Id, string Reason) : ICommand<Done>;

internal sealed class RemoveDocumentValidator : AbstractValidator<RemoveDocument>
{
    public RemoveDocumentValidator() => RuleFor(c => c.Reason).RequiredText(DocumentRules.ReasonMaxLength);
}

internal sealed class RemoveDocumentHandler : IHandler<RemoveDocument, Done>
{
    public async Task<Done> Handle(RemoveDocument request, UseCaseContext context, CancellationToken ct)
    {
        var document = await context.Db.Documents.SingleOrDefaultAsync(d => d.Id == request.Id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var (_, mine) = await AttachableCase.Find(context, document.CaseId, ct);
        if (!DocumentAccess.MayRemove(context.Actor, mine, document.OrganisationId))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        // The bytes go by themselves with the last document that has them: see the trigger.
        document.Remove(PlainText.Clean(request.Reason), context.Actor.RequireOrganisation(), context.Actor.RequirePerson(), context.Now);
        return default;
    }
}
