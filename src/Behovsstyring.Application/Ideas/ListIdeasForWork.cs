using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>What concerns the organisation I act for.</summary>
public enum IdeaConcern
{
    /// <summary>Others' needs, still open, that we have taken no position on.</summary>
    WithoutOurPosition = 1,
    /// <summary>Others' needs that we also have.</summary>
    WithOurPosition = 2,
    /// <summary>Needs we have raised ourselves.</summary>
    Ours = 3,
    /// <summary>Cases I follow.</summary>
    Followed = 4,
}

/// <summary>The list of needs for those who work here: as the open one, and where my organisation stands on each.</summary>
[Requires(Permission.Work)]
public sealed record ListIdeasForWork : IdeaFilter, IQuery<Page<IdeaWorkRow>>
{
    public IdeaConcern? Concern { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="OurLevel">Our position on it, when we have one.</param>
/// <param name="IsOurs">We raised it.</param>
public sealed record IdeaWorkRow(IdeaRow Idea, SupportLevel? OurLevel, bool IsOurs);

internal sealed class ListIdeasForWorkHandler : IHandler<ListIdeasForWork, Page<IdeaWorkRow>>
{
    public Task<Page<IdeaWorkRow>> Handle(ListIdeasForWork request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var we = context.Actor.RequireOrganisation();
        var matching = IdeaListing.Matching(context, request);
        if (request.Concern is { } concern)
        {
            matching = matching.Concerning(concern, context);
        }

        var rows = matching.Listed(db).Sorted(request).Select(l => new IdeaWorkRow(
            new IdeaRow(
                l.Case.Number!, l.Case.Title, l.Case.Summary, l.Case.State, l.Idea.Content.Area,
                l.Organisation.Name, l.Organisation.CountyName, l.Case.SubmittedAt!.Value, l.Case.UpdatedAt, l.Counters.Supports),
            db.IdeaSupports.Where(s => s.IdeaId == l.Case.Id && s.OrganisationId == we).Select(s => (SupportLevel?)s.Level).FirstOrDefault(),
            l.Idea.OrganisationId == we));
        return rows.ToPageAsync(matching, request.Page, request.Size, ct);
    }
}

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
