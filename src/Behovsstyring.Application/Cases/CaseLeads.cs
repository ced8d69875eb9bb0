using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

/// <summary>Whose case it is, asked by every use case that works with one: see <see cref="CaseLeadRules"/>.</summary>
internal static class CaseLeads
{
    /// <summary>The permission that lets somebody work with cases of a kind at all.</summary>
    public static Permission PermissionFor(CaseKind kind) => kind switch
    {
        CaseKind.Idea => Permission.AssessIdea,
        CaseKind.Concept => Permission.ManageConcept,
        CaseKind.Project => Permission.ManageProject,
        CaseKind.Service => Permission.ManageService,
    };

    /// <summary>The role that one who has a case of a kind holds.</summary>
    public static Role RoleFor(CaseKind kind) => kind switch
    {
        CaseKind.Idea or CaseKind.Concept => Role.CaseOfficer,
        CaseKind.Project => Role.CompanyOfficer,
        CaseKind.Service => Role.ProductOwner,
    };

    /// <summary>
    /// Lets the run go on when the case is the person's own, or when they have chosen to act on behalf of the one who has it, which the trail
    /// then says. A case that no one has becomes theirs.
    /// </summary>
    /// <exception cref="DomainException">Somebody else has the case.</exception>
    public static async Task RequireOwnAsync(this UseCaseContext context, Case @case, CancellationToken ct)
    {
        context.Actor.Require(PermissionFor(@case.Kind));
        var standing = await StandingAsync(context, @case.Id, @case.LeadId, ct);
        switch (standing)
        {
            case LeadStanding.Lead:
                break;
            case LeadStanding.StandsIn:
                context.OnBehalfOf = @case.LeadId;
                break;
            case LeadStanding.Unled when CaseLeadRules.IsTakenByWorking(@case.Kind):
                @case.Entrust(context.Actor.RequirePerson(), context.Now);
                if (@case.Kind != CaseKind.Idea)
                {
                    // A need says by its own events who began with it.
                    context.Raise(new CaseLeadNamed(@case.Id));
                }

                break;
            case LeadStanding.Unled or LeadStanding.SomeoneElses when KeepsEvery(context.Actor, @case.Kind):
                break;
            case LeadStanding.Unled:
                throw new DomainException(CaseLeadErrors.HasNoOwner);
            case LeadStanding.SomeoneElses:
                throw new DomainException(CaseLeadErrors.NotYours(await context.Db.People.Where(p => p.Id == @case.LeadId).Select(p => p.Name).SingleAsync(ct)));
        }
    }

    public static async Task<LeadStanding> StandingAsync(UseCaseContext context, CaseId id, PersonId? lead, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        var standsInFor = lead is null || lead == me
            ? null
            : await context.Db.CaseStandIns.Where(s => s.CaseId == id && s.PersonId == me).Select(s => (PersonId?)s.ForId).SingleOrDefaultAsync(ct);
        return CaseLeadRules.StandingOf(me, lead, standsInFor);
    }

    /// <summary>The same for a page. None when cases of the kind are not the reader's to work with.</summary>
    public static async Task<CaseLeadForWork?> ForWorkAsync(UseCaseContext context, CaseId id, CaseKind kind, CancellationToken ct)
    {
        if (!context.Actor.Has(PermissionFor(kind)))
        {
            return null;
        }

        var me = context.Actor.RequirePerson();
        var lead = await (
            from c in context.Db.Cases
            where c.Id == id
            select new
            {
                c.LeadId,
                Name = context.Db.People.Where(p => p.Id == c.LeadId).Select(p => p.Name).FirstOrDefault(),
                StandsInFor = context.Db.CaseStandIns.Where(s => s.CaseId == id && s.PersonId == me).Select(s => (PersonId?)s.ForId).FirstOrDefault(),
            }).SingleAsync(ct);
        return Of(context.Actor, id, kind, lead.LeadId, lead.Name, lead.StandsInFor);
    }

    /// <summary>The same, where the case has been read already.</summary>
    public static CaseLeadForWork? Of(CurrentActor actor, CaseId id, CaseKind kind, PersonId? lead, string? name, PersonId? standsInFor)
    {
        if (!actor.Has(PermissionFor(kind)) || actor.PersonId is not { } me)
        {
            return null;
        }

        var standing = CaseLeadRules.StandingOf(me, lead, standsInFor);
        var works = standing switch
        {
            LeadStanding.Lead or LeadStanding.StandsIn => true,
            LeadStanding.Unled => CaseLeadRules.IsTakenByWorking(kind) || KeepsEvery(actor, kind),
            LeadStanding.SomeoneElses => KeepsEvery(actor, kind),
        };
        return new CaseLeadForWork(id, kind, name, standing, works);
    }

    /// <summary>The catalogue of services is kept by the company's officers, also those that somebody answers for.</summary>
    private static bool KeepsEvery(CurrentActor actor, CaseKind kind) => kind == CaseKind.Service && actor.Has(Permission.ManageProject);
}

/// <summary>Who has a case, for those who may work with cases of its kind.</summary>
/// <param name="Lead">Who has it; none when no one does.</param>
/// <param name="Works">The reader may work with it now.</param>
public sealed record CaseLeadForWork(CaseId Case, CaseKind Kind, string? Lead, LeadStanding Standing, bool Works);
