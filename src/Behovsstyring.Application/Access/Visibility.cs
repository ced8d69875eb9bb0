using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Application.Access;

/// <summary>What of the cases an actor may see, as a filter that every query goes through.</summary>
internal static class Visibility
{
    /// <summary>Drafts belong to those who write them and are never in here. Open cases are everyone's; the rest is for those who work here.</summary>
    public static IQueryable<Case> VisibleTo(this IQueryable<Case> cases, CurrentActor actor) =>
        actor.Has(Permission.Work)
            ? cases.Where(c => c.State != CaseState.Draft)
            : cases.Where(c => c.State != CaseState.Draft && c.Visibility == CaseVisibility.Open);

    /// <summary>A need enters the list when it is sent in, so the list holds no drafts.</summary>
    public static IQueryable<ListedIdea> VisibleTo(this IQueryable<ListedIdea> ideas, CurrentActor actor) =>
        actor.Has(Permission.Work) ? ideas : ideas.Where(i => i.Visibility == CaseVisibility.Open);

    public static IQueryable<Idea> VisibleTo(this IQueryable<Idea> ideas, CurrentActor actor) =>
        actor.Has(Permission.Work)
            ? ideas.Where(i => i.Case.State != CaseState.Draft)
            : ideas.Where(i => i.Case.State != CaseState.Draft && i.Case.Visibility == CaseVisibility.Open);

    /// <summary>A draft is its writer's own, while they act for the organisation it is written for.</summary>
    public static IQueryable<Idea> DraftsOf(this IQueryable<Idea> ideas, CurrentActor actor)
    {
        var person = actor.PersonId;
        var organisation = actor.OrganisationId;
        return ideas.Where(i => i.Case.State == CaseState.Draft && i.SubmitterId == person && i.OrganisationId == organisation);
    }
}
