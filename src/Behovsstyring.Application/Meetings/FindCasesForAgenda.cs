using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Cases that could be put on an agenda: by number or by words, those at a gate first.</summary>
[Requires(Permission.ActInBody)]
public sealed record FindCasesForAgenda(string Search) : IQuery<IReadOnlyList<CaseForAgenda>>;

public sealed record CaseForAgenda(CaseId Id, string Number, string Title, CaseKind Kind, Phase Phase, CaseState State);

internal sealed class FindCasesForAgendaHandler : IHandler<FindCasesForAgenda, IReadOnlyList<CaseForAgenda>>
{
    private const int Most = 20;

    public async Task<IReadOnlyList<CaseForAgenda>> Handle(FindCasesForAgenda request, UseCaseContext context, CancellationToken ct) =>
        await context.Db.Cases.VisibleTo(context.Actor)
            .Containing(request.Search)
            .OrderByDescending(c => c.State == CaseState.AtGate).ThenByDescending(c => c.UpdatedAt).ThenBy(c => c.Id)
            .Take(Most)
            .Select(c => new CaseForAgenda(c.Id, c.Number!, c.Title, c.Kind, c.Phase, c.State))
            .ToListAsync(ct);
}
