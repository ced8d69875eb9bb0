using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>Needs that sound like what is being written, so that one can support one of them instead.</summary>
[Requires(Permission.ReadOpen)]
public sealed record FindSimilarIdeas(string Text, CaseId? LeaveOut = null, int Most = 5) : IQuery<IReadOnlyList<SimilarIdea>>;

public sealed record SimilarIdea(string Number, string Title, string Summary, CaseState State, string Organisation, int Supports);

internal sealed class FindSimilarIdeasHandler : IHandler<FindSimilarIdeas, IReadOnlyList<SimilarIdea>>
{
    /// <summary>Enough of a text to know what it is about.</summary>
    private const int MostSigns = 2_000;

    public async Task<IReadOnlyList<SimilarIdea>> Handle(FindSimilarIdeas request, UseCaseContext context, CancellationToken ct)
    {
        string[] parts = [.. SearchQuestion.PartsOf(PlainText.Cut(request.Text, MostSigns))];
        if (parts.Length == 0)
        {
            return [];
        }

        var leaveOut = request.LeaveOut?.Value;
        var hits = await context.Db.Database
            .SqlQuery<SimilarHit>($"SELECT case_id, score FROM similar_ideas({parts}, {leaveOut}, {request.Most})")
            .ToListAsync(ct);
        var ids = hits.Select(h => new CaseId(h.CaseId)).ToList();
        var found = await (
            from i in context.Db.Ideas.VisibleTo(context.Actor)
            where ids.Contains(i.Id)
            join o in context.Db.Organisations on i.OrganisationId equals o.Id
            join n in context.Db.ListedIdeas on i.Id equals n.CaseId
            select new { i.Id, Row = new SimilarIdea(i.Case.Number!, i.Case.Title, i.Case.Summary, i.Case.State, o.Name, n.Supports) })
            .ToDictionaryAsync(f => f.Id, f => f.Row, ct);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    private sealed record SimilarHit(Guid CaseId, double Score);
}
