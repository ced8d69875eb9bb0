using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>Needs for those who fetch all of them, whole and newest first: what everyone may read on the page of each.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListIdeasForApi : IdeaFilter, IQuery<KeysetPage<HarvestedIdea>>
{
    public Cursor? After { get; init; }

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Owner">Who has it now.</param>
/// <param name="Reason">Why it was paused, stopped or sent on, in the words of the one who decided it.</param>
public sealed record HarvestedIdea(
    string Number, IdeaContent Content, Phase Phase, CaseState State, string Organisation, string OrganisationKey, OrganisationKind OrganisationKind,
    string? County, string? CountyNumber, string Owner, int Supports, int Anchorings, string? RoutedTo, string? RoutedAnswer, string? Reason,
    DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt);

internal sealed class ListIdeasForApiHandler : IHandler<ListIdeasForApi, KeysetPage<HarvestedIdea>>
{
    public async Task<KeysetPage<HarvestedIdea>> Handle(ListIdeasForApi request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var size = KeysetPages.SizeOf(request.Size);
        var matching = await IdeaListing.SearchedAsync(context, request, ct);
        if (request.After is { } after)
        {
            var (at, id) = (after.At, new CaseId(after.Id));
            matching = matching.Where(i => EF.Functions.LessThan(ValueTuple.Create(i.SubmittedAt, i.CaseId), ValueTuple.Create(at, id)));
        }

        var rows = await (
            from l in matching.OrderByDescending(l => l.SubmittedAt).ThenByDescending(l => l.CaseId)
            join i in db.Ideas on l.CaseId equals i.Id
            join o in db.Organisations on l.OrganisationId equals o.Id
            join owner in db.Organisations on i.Case.OwnerId equals owner.Id
            select new
            {
                Id = l.CaseId,
                Row = new HarvestedIdea(
                    l.Number, i.Content, i.Case.Phase, l.State, o.Name, o.Key, o.Kind,
                    o.CountyName, o.CountyNumber, owner.Name, l.Supports,
                    db.IdeaAnchorings.Count(a => a.IdeaId == l.CaseId), i.RoutedTo, i.RoutedAnswer, i.Reason,
                    l.SubmittedAt, l.UpdatedAt),
            }).Take(size + 1).ToListAsync(ct);
        var portion = KeysetPages.Of(rows, size, r => new Cursor(r.Row.SubmittedAt, r.Id.Value));
        return new KeysetPage<HarvestedIdea>([.. portion.Rows.Select(r => r.Row)], portion.Next);
    }
}
