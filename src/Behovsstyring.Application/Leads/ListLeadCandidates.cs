using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Leads;

/// <summary>Those whom a case of a kind can be given to, by name.</summary>
[Requires(Permission.AssessIdea, Permission.ManageConcept, Permission.ManageProject, Permission.ManageService)]
public sealed record ListLeadCandidates(CaseKind Kind) : IQuery<IReadOnlyList<LeadCandidate>>;

public sealed record LeadCandidate(PersonId Person, string Name);

internal sealed class ListLeadCandidatesHandler : IHandler<ListLeadCandidates, IReadOnlyList<LeadCandidate>>
{
    public async Task<IReadOnlyList<LeadCandidate>> Handle(ListLeadCandidates request, UseCaseContext context, CancellationToken ct)
    {
        context.Actor.Require(CaseLeads.PermissionFor(request.Kind));
        return await RoleHolders.Of(context.Db, CaseLeads.RoleFor(request.Kind), context.Today)
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new LeadCandidate(p.Id, p.Name)).ToListAsync(ct);
    }
}
