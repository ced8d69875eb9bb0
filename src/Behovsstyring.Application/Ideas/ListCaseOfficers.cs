using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>Those at KS whom a need can be given to, by name.</summary>
[Requires(Permission.AssessIdea)]
public sealed record ListCaseOfficers : IQuery<IReadOnlyList<CaseOfficerRow>>;

public sealed record CaseOfficerRow(PersonId Person, string Name);

internal sealed class ListCaseOfficersHandler : IHandler<ListCaseOfficers, IReadOnlyList<CaseOfficerRow>>
{
    public async Task<IReadOnlyList<CaseOfficerRow>> Handle(ListCaseOfficers request, UseCaseContext context, CancellationToken ct) =>
        await RoleHolders.Of(context.Db, Role.CaseOfficer, context.Today).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new CaseOfficerRow(p.Id, p.Name)).ToListAsync(ct);
}
