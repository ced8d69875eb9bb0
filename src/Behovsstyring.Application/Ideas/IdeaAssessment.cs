using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>What KS' steps in the assessment of a need share.</summary>
internal static class IdeaAssessment
{
    /// <summary>What becomes of a need is decided here too, and not only at the gates: it is in the log for good.</summary>
    public static void Log(UseCaseContext context, Idea idea, NeedSettled settled, string words) =>
        context.Log(LogEntry.By(
            context.Actor, Role.CaseOfficer, LogEntryType.Decision, new LogSubject { Need = settled, Entity = Party.KsAdministration }, words).About(idea.Case));

    public static async Task<Idea> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Ideas.VisibleTo(context.Actor).SingleOrDefaultAsync(i => i.Id == id, ct)
        ?? throw new DomainException(CommonErrors.NotFound);

    /// <summary>For what is done by its case officer.</summary>
    public static async Task<Idea> FindOwn(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var idea = await Find(context, id, ct);
        await context.RequireOwnAsync(idea.Case, ct);
        return idea;
    }
}
