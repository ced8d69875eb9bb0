using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>What the needs ask of me, by what I may do for the organisation I act for.</summary>
internal static class IdeaTasks
{
    private sealed record Filter : IdeaFilter;

    /// <summary>What I may do decides what is asked for; all of it is read in one command.</summary>
    public static async Task<IReadOnlyList<WorkGroup>> WaitingForMe(UseCaseContext context, CancellationToken ct)
    {
        List<IQueryable<Row>> asked = [];
        if (context.Actor.Has(Permission.AssessIdea))
        {
            asked.Add(OldestFirst(context, WorkKind.AssessIdea, Received(context)));
            asked.Add(OldestFirst(context, WorkKind.AwaitIdeaAnswer, Unanswered(context)));
        }

        if (context.Actor.Has(Permission.AnchorIdea))
        {
            asked.Add(OldestFirst(context, WorkKind.AnchorIdea, Unanchored(context)));
        }

        if (context.Actor.Has(Permission.SubmitIdea))
        {
            asked.Add(Drafts(context));
        }

        if (context.Actor.Has(Permission.SupportIdea))
        {
            asked.Add(MostSupportedFirst(context, WorkKind.TakePosition, All(context).Concerning(IdeaConcern.WithoutOurPosition, context)));
        }

        if (asked.Count == 0)
        {
            return [];
        }

        var rows = await asked.Aggregate((all, more) => all.Concat(more)).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.Kind).Select(g => new WorkGroup(g.Key, g.First().Of, [.. InOrder(g.Key, g).Select(Item)]))];
    }

    private static IQueryable<ListedIdea> All(UseCaseContext context) => IdeaListing.Matching(context, new Filter());

    /// <summary>What a colleague has is theirs to see to.</summary>
    private static IQueryable<ListedIdea> Mine(UseCaseContext context, Filter filter)
    {
        var me = context.Actor.RequirePerson();
        return IdeaListing.Matching(context, filter).Where(l => context.Db.Cases.Any(c => c.Id == l.CaseId && (c.LeadId == null || c.LeadId == me)));
    }

    private static IQueryable<ListedIdea> Received(UseCaseContext context) =>
        Mine(context, new Filter { State = CaseState.Received });

    private static IQueryable<ListedIdea> Unanswered(UseCaseContext context) =>
        Mine(context, new Filter { State = CaseState.RoutedElsewhere })
            .Where(l => context.Db.Ideas.Any(i => i.Id == l.CaseId && i.RoutedAnswer == null));

    /// <summary>Only where anchoring is expected (KS' concept study, ch. 6.2.3); what came through the structure is anchored by its road.</summary>
    private static IQueryable<ListedIdea> Unanchored(UseCaseContext context)
    {
        var db = context.Db;
        var network = context.Actor.RequireOrganisation();
        var today = context.Today;
        IdeaChannel[] wanting = [.. Enum.GetValues<IdeaChannel>().Where(IdeaRules.AnchoringIsExpected)];
        return All(context).Where(l =>
            IdeaConcerns.OpenForSupport.Contains(l.State)
            && !db.IdeaAnchorings.Any(a => a.IdeaId == l.CaseId)
            && db.Ideas.Any(i =>
                i.Id == l.CaseId && i.Content.Channel != null && wanting.Contains(i.Content.Channel.Value)
                && db.NetworkMemberships.Any(m =>
                    m.NetworkId == network && m.MemberId == i.OrganisationId && m.From <= today && (m.To == null || m.To >= today))));
    }

    /// <summary>Drafts are in no list but their writers' own.</summary>
    private static IQueryable<Row> Drafts(UseCaseContext context)
    {
        var drafts = context.Db.Ideas.DraftsOf(context.Actor);
        return drafts.OrderByDescending(i => i.Case.UpdatedAt).ThenBy(i => i.Id).Take(WorkGroup.Most)
            .Join(context.Db.Organisations, i => i.OrganisationId, o => o.Id, (i, o) => new Row
            {
                Kind = WorkKind.FinishIdeaDraft,
                Id = i.Id,
                Number = i.Case.Number,
                Title = i.Case.Title,
                SubmittedAt = i.Case.SubmittedAt,
                UpdatedAt = i.Case.UpdatedAt,
                Organisation = o.Name,
                Supports = 0,
                Of = drafts.Take(Page<WorkItem>.CountLimit + 1).Count(),
            });
    }

    private static IQueryable<Row> OldestFirst(UseCaseContext context, WorkKind kind, IQueryable<ListedIdea> ideas) =>
        Rows(context, kind, ideas, ideas.OrderBy(l => l.SubmittedAt).ThenBy(l => l.CaseId));

    private static IQueryable<Row> MostSupportedFirst(UseCaseContext context, WorkKind kind, IQueryable<ListedIdea> ideas) =>
        Rows(context, kind, ideas, ideas.OrderByDescending(l => l.Supports).ThenByDescending(l => l.CaseId));

    /// <summary>The first of a kind, and how many there are.</summary>
    private static IQueryable<Row> Rows(UseCaseContext context, WorkKind kind, IQueryable<ListedIdea> all, IQueryable<ListedIdea> sorted) =>
        sorted.Take(WorkGroup.Most).Join(context.Db.Organisations, l => l.OrganisationId, o => o.Id, (l, o) => new Row
        {
            Kind = kind,
            Id = l.CaseId,
            Number = l.Number,
            Title = l.Title,
            SubmittedAt = l.SubmittedAt,
            UpdatedAt = l.UpdatedAt,
            Organisation = o.Name,
            Supports = l.Supports,
            Of = all.Take(Page<WorkItem>.CountLimit + 1).Count(),
        });

    /// <summary>As they were picked: rows that are joined from several kinds have no order of their own.</summary>
    private static IEnumerable<Row> InOrder(WorkKind kind, IEnumerable<Row> rows) => kind switch
    {
        WorkKind.FinishIdeaDraft => rows.OrderByDescending(r => r.UpdatedAt),
        WorkKind.TakePosition => rows.OrderByDescending(r => r.Supports).ThenByDescending(r => r.Id.Value),
        _ => rows.OrderBy(r => r.SubmittedAt).ThenBy(r => r.Id.Value),
    };

    private static WorkItem Item(Row row) => row.Number is not { } number
        ? new WorkItem(new WorkTarget.Draft(row.Id), row.Title, row.UpdatedAt)
        : new WorkItem(Target(row.Kind, number), row.Title, row.Kind == WorkKind.AwaitIdeaAnswer ? row.UpdatedAt : row.SubmittedAt!.Value)
        {
            From = row.Organisation,
            Supports = row.Supports,
        };

    private static WorkTarget Target(WorkKind kind, string number) => kind switch
    {
        WorkKind.TakePosition => new WorkTarget.Position(number),
        WorkKind.AnchorIdea => new WorkTarget.Anchoring(number),
        _ => new WorkTarget.Case(number),
    };

    private sealed class Row
    {
        public required WorkKind Kind { get; init; }

        public required CaseId Id { get; init; }

        /// <summary>None for a draft.</summary>
        public required string? Number { get; init; }

        public required string Title { get; init; }

        public required DateTimeOffset? SubmittedAt { get; init; }

        public required DateTimeOffset UpdatedAt { get; init; }

        public required string Organisation { get; init; }

        public required int Supports { get; init; }

        public required int Of { get; init; }
    }
}
