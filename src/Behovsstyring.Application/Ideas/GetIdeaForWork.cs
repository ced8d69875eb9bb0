using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Leads;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>One need for those who work with it: what everyone sees, and what I may do with it now, or why not.</summary>
[Requires(Permission.Work)]
public sealed record GetIdeaForWork(string Number) : IQuery<IdeaForWork>;

/// <param name="Version">Goes back with an edit.</param>
/// <param name="MayAssign">I may give it to a case officer.</param>
/// <param name="ToEdit">What prevents the action; empty when it may be done, none when it is not the reader's to do.</param>
public sealed record IdeaForWork(
    IdeaDetails Idea, uint Version, string Submitter, LeadCandidate? CaseOfficer, bool MayAssign, bool IsFollowing, SupportRow? MySupport,
    IReadOnlyList<Error>? ToEdit, IReadOnlyList<Error>? ToSupport, IReadOnlyList<Error>? ToAnchor,
    IReadOnlyList<Error>? ToAssess, bool MayRoute, bool MayRecordAnswer, bool MayPause, bool MayResume, CaseGatesForWork Gates, DocumentsForWork Documents)
{
    /// <summary>Who has it at KS; none when needs are not the reader's to assess.</summary>
    public CaseLeadForWork? Lead { get; init; }
}

internal sealed class GetIdeaForWorkHandler : IHandler<GetIdeaForWork, IdeaForWork>
{
    public async Task<IdeaForWork> Handle(GetIdeaForWork request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await IdeaPageSql.Read(context, request.Number.ToUpperInvariant(), ct) ?? throw new DomainException(CommonErrors.NotFound);
        var actor = context.Actor;
        var me = actor.RequirePerson();
        var inside = await (
            from i in context.Db.Ideas.IgnoreAutoIncludes()
            where i.Id == idea.Id
            join p in context.Db.People on i.SubmitterId equals p.Id
            select new
            {
                i.Version,
                i.OrganisationId,
                Submitter = p.Name,
                CaseOfficer = context.Db.People.Where(x => x.Id == i.Case.LeadId).Select(x => new LeadCandidate(x.Id, x.Name)).FirstOrDefault(),
                IsFollowing = context.Db.CaseFollowers.Any(f => f.CaseId == i.Id && f.PersonId == me),
                MyKey = context.Db.Organisations.Where(o => o.Id == actor.OrganisationId).Select(o => o.Key).First(),
                HasAnchored = context.Db.IdeaAnchorings.Any(a => a.IdeaId == i.Id && a.NetworkId == actor.OrganisationId),
            }).SingleAsync(ct);

        var mine = inside.OrganisationId == actor.OrganisationId;
        var kind = actor.OrganisationKind!.Value;
        var lead = await CaseLeads.ForWorkAsync(context, idea.Id, CaseKind.Idea, ct);
        var works = lead is { Works: true };
        return new IdeaForWork(
            idea, inside.Version, inside.Submitter, inside.CaseOfficer,
            lead is not null && IdeaRules.ObstaclesToAssigning(idea.State).Count == 0, inside.IsFollowing,
            idea.Supports.FirstOrDefault(s => s.OrganisationKey == inside.MyKey),
            mine && actor.Has(Permission.SubmitIdea) ? IdeaRules.ObstaclesToEditing(idea.State) : null,
            actor.Has(Permission.SupportIdea)
                ? IdeaRules.ObstaclesToSupport(idea.State, inside.OrganisationId, actor.RequireOrganisation(), kind) : null,
            actor.Has(Permission.AnchorIdea)
                ? inside.HasAnchored
                    ? [IdeaErrors.AlreadyAnchored]
                    : IdeaRules.ObstaclesToAnchoring(idea.State, kind, await Anchoring.IsOursAsync(context, idea.Id, actor.RequireOrganisation(), ct))
                : null,
            works ? IdeaRules.ObstaclesToAssessment(idea.State) : null,
            works && idea.State is (CaseState.Received or CaseState.InAssessment),
            works && IdeaRules.ObstaclesToRecordingAnswer(idea.State).Count == 0,
            works && idea.State is (CaseState.Received or CaseState.InAssessment),
            works && idea.State is CaseState.Paused,
            await CaseGatesReading.ForWork(context, idea.Id, CaseKind.Idea, idea.Phase, idea.State, works, ct),
            DocumentAccess.ForWork(actor, CaseKind.Idea, idea.State, idea.Documents, works, mine))
        {
            Lead = lead,
        };
    }
}
