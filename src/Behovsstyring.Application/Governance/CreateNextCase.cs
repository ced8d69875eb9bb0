using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>Makes what a passed gate leads to. The followers of the case follow the new one.</summary>
internal static class CreateNextCase
{
    /// <summary>The number of what was made; none when the case itself goes on.</summary>
    public static async Task<string?> Make(UseCaseContext context, GateDesk desk, CaseAggregate from, Creates creates, CancellationToken ct)
    {
        var made = creates switch
        {
            Creates.Concept => await MakeConcept(context, (Idea)from, ct),
            Creates.Project => await MakeProject(context, (Concept)from, ct),
            // What another actor builds is followed on the concept itself, which says where it went.
            Creates.Nothing or Creates.ExternalFollowing => null,
        };
        if (made is null)
        {
            return null;
        }

        var followers = await context.Db.CaseFollowers.Where(f => f.CaseId == from.Id).Select(f => f.PersonId).ToListAsync(ct);
        context.Db.CaseFollowers.AddRange(followers.Select(person => new CaseFollower { CaseId = made.Id, PersonId = person }));
        context.Raise(new GateLedOn(desk.Review.Id, from.Id, desk.Review.Gate, made.Number!));
        return made.Number;
    }

    private static async Task<Case> MakeConcept(UseCaseContext context, Idea idea, CancellationToken ct)
    {
        var concept = Concept.FromIdeas(
            CaseId.New(),
            await CaseNumbers.Next(context, CaseKind.Concept, ct),
            [idea.Id],
            new ConceptContent
            {
                Title = idea.Content.Title,
                Summary = idea.Content.Summary,
                Purpose = idea.Content.Problem,
                Constraints = idea.Content.LawOrDeadline,
                Reuse = idea.Content.Existing,
            },
            context.Now);
        // The one who had the need has the concept; somebody who is no case officer any more is left out.
        if (idea.Case.LeadId is { } officer && await RoleHolders.Of(context.Db, Role.CaseOfficer, context.Today).AnyAsync(p => p.Id == officer, ct))
        {
            concept.Case.Entrust(officer, context.Now);
        }

        context.Db.Concepts.Add(concept);
        return concept.Case;
    }

    private static async Task<Case> MakeProject(UseCaseContext context, Concept concept, CancellationToken ct)
    {
        var project = Project.FromConcept(
            CaseId.New(),
            await CaseNumbers.Next(context, CaseKind.Project, ct),
            concept.Id,
            concept.SteeringGroupId,
            new ProjectContent { Title = concept.Content.Title, Summary = concept.Content.Summary },
            context.Now);
        context.Db.Projects.Add(project);
        return project.Case;
    }
}
