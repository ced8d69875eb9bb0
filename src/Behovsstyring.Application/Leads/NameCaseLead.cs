using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Leads;

/// <summary>
/// Names who leads a concept or a project. One that no one leads may be given to anyone who holds the role; after that it is for the one
/// who leads it to give on, or for those who act on their behalf.
/// </summary>
[Requires(Permission.ManageConcept, Permission.ManageProject)]
public sealed record NameCaseLead(CaseId Case, PersonId Person) : ICommand<Done>;

internal sealed class NameCaseLeadHandler : IHandler<NameCaseLead, Done>
{
    /// <summary>What the one who got the case is notified by.</summary>
    private const string ToYou = "case.lead-is-you";

    public async Task<Done> Handle(NameCaseLead request, UseCaseContext context, CancellationToken ct)
    {
        await context.Db.LockAsync(request.Case.Value, ct);
        var @case = await context.Db.Cases.VisibleTo(context.Actor)
            .SingleOrDefaultAsync(c => c.Id == request.Case && (c.Kind == CaseKind.Concept || c.Kind == CaseKind.Project), ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        if (@case.LeadId is not null)
        {
            await context.RequireOwnAsync(@case, ct);
        }

        context.Actor.Require(CaseLeads.PermissionFor(@case.Kind));
        if (@case.LeadId == request.Person)
        {
            return default;
        }

        if (!await RoleHolders.Of(context.Db, CaseLeads.RoleFor(@case.Kind), context.Today).AnyAsync(p => p.Id == request.Person, ct))
        {
            throw new DomainException(CaseLeadErrors.NotOfTheRole with { Field = nameof(NameCaseLead.Person) });
        }

        @case.Entrust(request.Person, context.Now);
        // Those who acted on behalf of the one before do so no longer.
        await context.Db.CaseStandIns.Where(s => s.CaseId == @case.Id).ExecuteDeleteAsync(ct);
        context.Raise(new CaseLeadNamed(@case.Id));
        await Notify.One(context, request.Person, @case.Id, ToYou, ct);
        return default;
    }
}
