using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

internal static class IdeaConcerns
{
    /// <summary>The states in which members still take positions, as a list that the database can compare with.</summary>
    public static readonly CaseState[] OpenForSupport = [.. Enum.GetValues<CaseState>().Where(IdeaRules.IsOpenForSupport)];

    public static IQueryable<Case> Concerning(this IQueryable<Case> cases, IdeaConcern concern, UseCaseContext context)
    {
        var db = context.Db;
        var we = context.Actor.RequireOrganisation();
        var me = context.Actor.PersonId;
        return concern switch
        {
            IdeaConcern.WithoutOurPosition => cases.Where(c =>
                OpenForSupport.Contains(c.State) && !db.Ideas.Any(i => i.Id == c.Id && i.OrganisationId == we)
                && !db.IdeaSupports.Any(s => s.IdeaId == c.Id && s.OrganisationId == we)),
            IdeaConcern.WithOurPosition => cases.Where(c => db.IdeaSupports.Any(s => s.IdeaId == c.Id && s.OrganisationId == we)),
            IdeaConcern.Ours => cases.Where(c => db.Ideas.Any(i => i.Id == c.Id && i.OrganisationId == we)),
            IdeaConcern.Followed => cases.Where(c => db.CaseFollowers.Any(f => f.CaseId == c.Id && f.PersonId == me)),
        };
    }
}
