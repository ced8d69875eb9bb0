using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
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
            return OrganisationRules.IsMember(context.Actor.OrganisationKind!.Value) && await Accepting(projects.SelectMany(p => p.Representatives), context.Actor).AnyAsync(ct);
        }

        // The same as CaseLeadRules.StandingOf, asked in one command: the concept is theirs, no one's yet, or they act on behalf of the one who has it.
        var (db, me) = (context.Db, context.Actor.RequirePerson());
        return await projects.AnyAsync(
            p => db.Cases.Any(c => c.Id == p.ConceptId
                && (c.LeadId == null || c.LeadId == me || db.CaseStandIns.Any(s => s.CaseId == c.Id && s.PersonId == me && s.ForId == c.LeadId))), ct);
    }

    private static IQueryable<MemberRepresentation> Accepting(IQueryable<MemberRepresentation> named, CurrentActor actor)
    {
        var (me, organisation) = (actor.PersonId, actor.OrganisationId);
        return named.Where(r => r.InAcceptance && r.PersonId == me && r.OrganisationId == organisation);
    }
}
