using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>
/// Who accepts what a project delivers: the person a member is named with, and for KS the one who leads the concept it came from.
/// </summary>
internal static class ProjectAcceptance
{
    /// <exception cref="DomainException">It is another's to judge.</exception>
    public static async Task RequireAsync(UseCaseContext context, Project project, CancellationToken ct)
    {
        if (context.Actor.Has(Permission.ManageConcept))
        {
            await context.RequireOwnAsync(await context.Db.Cases.SingleAsync(c => c.Id == project.ConceptId, ct), ct);
        }
        else if (!Accepting(project.Representatives.AsQueryable(), context.Actor).Any())
        {
            throw new DomainException(ProjectErrors.NotNamedForAcceptance);
        }
    }

    public static async Task<bool> MayJudgeAsync(UseCaseContext context, CaseId project, CancellationToken ct)
    {
        var projects = context.Db.Projects.IgnoreAutoIncludes().Where(p => p.Id == project);
        if (!context.Actor.Has(Permission.ManageConcept))
        {
            return await Accepting(projects.SelectMany(p => p.Representatives), context.Actor).AnyAsync(ct);
        }

        var concept = await projects.Select(p => p.ConceptId).SingleAsync(ct);
        return await CaseLeads.ForWorkAsync(context, concept, CaseKind.Concept, ct) is { Works: true };
    }

    private static IQueryable<MemberRepresentation> Accepting(IQueryable<MemberRepresentation> named, CurrentActor actor)
    {
        var (me, organisation) = (actor.PersonId, actor.OrganisationId);
        return named.Where(r => r.InAcceptance && r.PersonId == me && r.OrganisationId == organisation);
    }
}
