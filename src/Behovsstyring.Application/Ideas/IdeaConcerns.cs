using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

internal static class IdeaConcerns
{
    /// <summary>The states in which members still take positions, as a list that the database can compare with.</summary>
    public static readonly CaseState[] OpenForSupport = [.. Enum.GetValues<CaseState>().Where(IdeaRules.IsOpenForSupport)];

    public static IQueryable<ListedIdea> Concerning(this IQueryable<ListedIdea> ideas, IdeaConcern concern, UseCaseContext context)
    {
        var db = context.Db;
        var we = context.Actor.RequireOrganisation();
        var me = context.Actor.PersonId;
        return concern switch
        {
            IdeaConcern.WithoutOurPosition => ideas.Where(i =>
                OpenForSupport.Contains(i.State) && i.OrganisationId != we
                && !db.IdeaSupports.Any(s => s.IdeaId == i.CaseId && s.OrganisationId == we)),
            IdeaConcern.WithOurPosition => ideas.Where(i => db.IdeaSupports.Any(s => s.IdeaId == i.CaseId && s.OrganisationId == we)),
            IdeaConcern.Ours => ideas.Where(i => i.OrganisationId == we),
            IdeaConcern.Followed => ideas.Where(i => db.CaseFollowers.Any(f => f.CaseId == i.CaseId && f.PersonId == me)),
            IdeaConcern.Handled => ideas.Where(i => db.Cases.Any(c => c.Id == i.CaseId && c.LeadId == me)),
        };
    }
}
