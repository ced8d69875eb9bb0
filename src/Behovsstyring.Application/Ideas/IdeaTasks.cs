using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>What the needs ask of me, by what I may do for the organisation I act for.</summary>
internal static class IdeaTasks
{
    /// <summary>For KS' case officers: needs that are received and that nobody has taken.</summary>
    public const string Assess = "idea.assess";

    /// <summary>For those who anchor: needs from the network's members that want anchoring and have none.</summary>
    public const string Anchor = "idea.anchor";

    /// <summary>For whoever writes needs: drafts begun and not sent.</summary>
    public const string FinishDraft = "idea.finish-draft";

    /// <summary>For the member's representatives: others' needs on which we have said nothing.</summary>
    public const string TakePosition = "idea.take-position";

    private sealed record Filter : IdeaFilter;

    public static async Task<IReadOnlyList<WorkGroup>> WaitingForMe(UseCaseContext context, CancellationToken ct)
    {
        List<WorkGroup> groups = [];
        if (context.Actor.Has(Permission.AssessIdea))
        {
            groups.Add(await OldestFirst(context, Assess, Received(context), ct));
        }

        if (context.Actor.Has(Permission.AnchorIdea))
        {
            groups.Add(await OldestFirst(context, Anchor, Unanchored(context), ct));
        }

        if (context.Actor.Has(Permission.SubmitIdea))
        {
            groups.Add(await Drafts(context, ct));
        }

        if (context.Actor.Has(Permission.SupportIdea))
        {
            groups.Add(await MostSupportedFirst(context, TakePosition, All(context).Concerning(IdeaConcern.WithoutOurPosition, context), ct));
        }

        return groups;
    }

    private static IQueryable<Case> All(UseCaseContext context) => IdeaListing.Matching(context, new Filter());

    private static IQueryable<Case> Received(UseCaseContext context) =>
        IdeaListing.Matching(context, new Filter { State = CaseState.Received });

    /// <summary>Only where anchoring is expected (KS' concept study, ch. 6.2.3); what came through the structure is anchored by its road.</summary>
    private static IQueryable<Case> Unanchored(UseCaseContext context)
    {
        var db = context.Db;
        var network = context.Actor.RequireOrganisation();
        var today = context.Today;
        IdeaChannel[] wanting = [.. Enum.GetValues<IdeaChannel>().Where(IdeaRules.AnchoringIsExpected)];
        return All(context).Where(c =>
            IdeaConcerns.OpenForSupport.Contains(c.State)
            && !db.IdeaAnchorings.Any(a => a.IdeaId == c.Id)
            && db.Ideas.Any(i =>
                i.Id == c.Id && i.Content.Channel != null && wanting.Contains(i.Content.Channel.Value)
                && db.NetworkMemberships.Any(m =>
                    m.NetworkId == network && m.MemberId == i.OrganisationId && m.From <= today && (m.To == null || m.To >= today))));
    }

    private static Task<WorkGroup> OldestFirst(UseCaseContext context, string code, IQueryable<Case> cases, CancellationToken ct) =>
        Group(code, cases, cases.Listed(context.Db).OrderBy(l => l.Case.SubmittedAt).ThenBy(l => l.Case.Id), ct);

    private static Task<WorkGroup> MostSupportedFirst(UseCaseContext context, string code, IQueryable<Case> cases, CancellationToken ct) =>
        Group(code, cases, cases.Listed(context.Db).OrderByDescending(l => l.Counters.Supports).ThenByDescending(l => l.Case.Id), ct);

    private static async Task<WorkGroup> Group(string code, IQueryable<Case> all, IQueryable<ListedIdea> sorted, CancellationToken ct)
    {
        var (count, items) = await WorkGroup.Read(all, sorted.Take(WorkGroup.Most).Select(l => new WorkItem(l.Case.Title, l.Case.SubmittedAt!.Value)
        {
            Number = l.Case.Number,
            From = l.Organisation.Name,
            Supports = l.Counters.Supports,
            Case = l.Case.Id,
        }), ct);
        return new WorkGroup(code, count, items);
    }

    private static async Task<WorkGroup> Drafts(UseCaseContext context, CancellationToken ct)
    {
        var drafts = context.Db.Ideas.DraftsOf(context.Actor);
        var (count, rows) = await WorkGroup.Read(
            drafts.Select(i => i.Id),
            drafts.OrderByDescending(i => i.Case.UpdatedAt).Take(WorkGroup.Most).Select(i => new { i.Id, i.Case.Title, i.Case.UpdatedAt }),
            ct);
        return new WorkGroup(FinishDraft, count, [.. rows.Select(r => new WorkItem(r.Title, r.UpdatedAt) { Id = r.Id.Value })]);
    }
}
