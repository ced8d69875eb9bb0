using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Cases that could be put on an agenda: by number or by words, those at a gate first.</summary>
[Requires(Permission.ActInBody)]
public sealed record FindCasesForAgenda(string Search) : IQuery<IReadOnlyList<CaseForAgenda>>;

/// <param name="OpenReview">The gate review that is open for the case, when one is.</param>
public sealed record CaseForAgenda(
    CaseId Id, string Number, string Title, CaseKind Kind, Phase Phase, CaseState State, GateReviewId? OpenReview, Gate? Gate);

internal sealed class FindCasesForAgendaHandler : IHandler<FindCasesForAgenda, IReadOnlyList<CaseForAgenda>>
{
    private const int Most = 20;

    public async Task<IReadOnlyList<CaseForAgenda>> Handle(FindCasesForAgenda request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Cases.VisibleTo(context.Actor)
            .WithWords(SearchQuestion.Of(request.Search))
            .OrderByDescending(c => c.State == CaseState.AtGate).ThenByDescending(c => c.UpdatedAt).ThenBy(c => c.Id)
            .Take(Most)
            .Select(c => new
            {
                Case = c,
                Review = context.Db.GateReviews.Where(r => r.CaseId == c.Id && r.State == GateReviewState.Open)
                    .Select(r => new { r.Id, r.Gate }).FirstOrDefault(),
            })
            .Select(x => new CaseForAgenda(
                x.Case.Id, x.Case.Number!, x.Case.Title, x.Case.Kind, x.Case.Phase, x.Case.State,
                x.Review == null ? null : x.Review.Id, x.Review == null ? null : x.Review.Gate))
            .ToListAsync(ct);
}
