using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Documents;

/// <summary>Whose documents a case has: those who keep the case attach them, and for a need the one who sent it in too.</summary>
internal static class DocumentAccess
{
    public static bool MayAttach(CurrentActor actor, CaseKind kind, bool isOwnNeed) => kind switch
    {
        CaseKind.Idea => actor.Has(Permission.AssessIdea) || (isOwnNeed && actor.Has(Permission.SubmitIdea)),
        CaseKind.Concept => actor.Has(Permission.ManageConcept),
        CaseKind.Project => actor.Has(Permission.ManageProject),
        CaseKind.Service => actor.Has(Permission.ManageService),
    };

    /// <summary>What the one who asks may do with the documents of a case they look at.</summary>
    /// <param name="works">The reader has the case by name, or acts on behalf of the one who has it.</param>
    public static DocumentsForWork ForWork(
        CurrentActor actor, CaseKind kind, CaseState state, IReadOnlyList<DocumentRow> documents, bool works, bool isOwnNeed = false)
    {
        var mine = MayAttach(actor, kind, isOwnNeed) && (works || isOwnNeed);
        return new DocumentsForWork(
            // A case that is over offers nothing; the rest is said beside the button.
            mine && !state.IsOver() ? DocumentRules.ObstaclesToAttaching(state, documents.Count(d => d.RemovedAt is null)) : null,
            [.. documents.Where(d => d.RemovedAt is null && MayRemove(actor, mine, d.OrganisationId)).Select(d => d.Id)]);
    }

    /// <summary>The organisation that attached it, and the administrators: personal data that should not be there must be got away.</summary>
    public static bool MayRemove(CurrentActor actor, bool mayAttach, OrganisationId attachedBy) =>
        actor.Has(Permission.Administer) || (mayAttach && actor.OrganisationId == attachedBy);
}

/// <param name="ToAttach">What prevents it; none when the reader may not attach documents.</param>
/// <param name="Removable">Those that may be taken down.</param>
public sealed record DocumentsForWork(IReadOnlyList<Error>? ToAttach, IReadOnlyList<DocumentId> Removable);

/// <summary>One document as everyone may read of it, also when it is taken down.</summary>
public sealed record DocumentRow(
    DocumentId Id, string Name, FileFormat Format, int Size, OrganisationId OrganisationId, string Organisation, DateTimeOffset AttachedAt,
    DateTimeOffset? RemovedAt, string? RemovedReason);

internal static class DocumentReading
{
    /// <summary>The documents of a case that the reader may see, in the order they came.</summary>
    public static async Task<IReadOnlyList<DocumentRow>> Read(UseCaseContext context, CaseId id, CancellationToken ct) => await (
        from d in context.Db.Documents
        where d.CaseId == id
        join o in context.Db.Organisations on d.OrganisationId equals o.Id
        orderby d.AttachedAt, d.Id
        select new DocumentRow(d.Id, d.Name, d.Format, d.Size, d.OrganisationId, o.Name, d.AttachedAt, d.RemovedAt, d.RemovedReason)).TagWith(PreparedCommands.Mark).ToListAsync(ct);
}
