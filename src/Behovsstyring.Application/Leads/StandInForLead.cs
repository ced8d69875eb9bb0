using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Leads;

/// <summary>
/// Chooses to act in a case on behalf of the one who has it, or no longer (KS' concept study ch. 6.3). What is done meanwhile says on the
/// trail on whose behalf it was.
/// </summary>
[Requires(Permission.AssessIdea, Permission.ManageConcept, Permission.ManageProject, Permission.ManageService)]
public sealed record StandInForLead(CaseId Case, bool StandsIn) : ICommand<Done>;

internal sealed class StandInForLeadHandler : IHandler<StandInForLead, Done>
{
    public async Task<Done> Handle(StandInForLead request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        await context.Db.LockAsync(request.Case.Value, ct);
        var @case = await context.Db.Cases.VisibleTo(context.Actor).SingleOrDefaultAsync(c => c.Id == request.Case, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        context.Actor.Require(CaseLeads.PermissionFor(@case.Kind));
        var standing = await CaseLeads.StandingAsync(context, @case.Id, @case.LeadId, ct);
        // A choice for somebody who had the case earlier says nothing any more.
        var ended = await context.Db.CaseStandIns.Where(s => s.CaseId == @case.Id && s.PersonId == me).ExecuteDeleteAsync(ct);
        if (request.StandsIn)
        {
            Guard.Against(CaseLeadRules.ObstaclesToStandingIn(standing));
            context.Db.CaseStandIns.Add(new CaseStandIn { CaseId = @case.Id, PersonId = me, ForId = @case.LeadId!.Value, Since = context.Now });
            context.OnBehalfOf = @case.LeadId;
            context.Raise(new CaseStandInBegan(@case.Id));
            await Notify.One(context, @case.LeadId.Value, @case.Id, "case.stands-in-for-you", ct);
        }
        else if (ended > 0 && standing == LeadStanding.StandsIn)
        {
            context.Raise(new CaseStandInEnded(@case.Id));
        }

        return default;
    }
}
