using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Application.Ideas;

/// <summary>The list of needs for those who work here: the open list, with my organisation's position on each need.</summary>
[Requires(Permission.Work)]
public sealed record ListIdeasForWork : IdeaFilter, IQuery<Page<IdeaWorkRow>>
{
    public IdeaConcern? Concern { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

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
    /// <summary>Needs of which I am KS' case officer.</summary>
    Handled = 5,
}

/// <param name="OurLevel">Our position on it, when we have one.</param>
/// <param name="IsOurs">We raised it.</param>
/// <param name="CaseOfficer">Who has it at KS.</param>
public sealed record IdeaWorkRow(CaseId Id, IdeaRow Idea, SupportLevel? OurLevel, bool IsOurs, string? CaseOfficer);

internal sealed class ListIdeasForWorkHandler : IHandler<ListIdeasForWork, Page<IdeaWorkRow>>
{
    public Task<Page<IdeaWorkRow>> Handle(ListIdeasForWork request, UseCaseContext context, CancellationToken ct) =>
        Paging.PageOrLastAsync(request.Page, request.Size, cut => Read(request, context, cut, ct));

    private static async Task<Page<IdeaWorkRow>> Read(ListIdeasForWork request, UseCaseContext context, Cut cut, CancellationToken ct)
    {
        var db = context.Db;
        var we = context.Actor.RequireOrganisation();
        var matching = await IdeaListing.SearchedAsync(context, request, ct);
        if (request.Concern is { } concern)
        {
            matching = matching.Concerning(concern, context);
        }

        var rows = matching.PageOf(context, request, cut, shown =>
            from i in shown
            join o in db.Organisations on i.OrganisationId equals o.Id
            select new IdeaWorkRow(
                i.CaseId,
                new IdeaRow(i.Number, i.Title, i.State, i.Area, o.Name, o.CountyName, i.SubmittedAt, i.UpdatedAt, i.Supports),
                db.IdeaSupports.Where(s => s.IdeaId == i.CaseId && s.OrganisationId == we).Select(s => (SupportLevel?)s.Level).FirstOrDefault(),
                i.OrganisationId == we,
                (from c in db.Cases where c.Id == i.CaseId from p in db.People where p.Id == c.LeadId select p.Name).FirstOrDefault()));
        return await rows.ToPageAsync(matching.Counted(request), cut, ct);
    }
}
