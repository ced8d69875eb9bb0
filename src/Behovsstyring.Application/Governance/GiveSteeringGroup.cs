using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// Gives a case the steering group that follows it to its gates: set up by KS in the concept phase where the extent calls for it, appointed
/// or continued by KommIT-rådet from planning on (concept study ch. 6.3 and 6.4). The group is a body of the case, or of one it came from.
/// </summary>
/// <param name="ActingNeedOwner">In the concept phase: the member that leads the group on behalf of KS and the members.</param>
[Requires(Permission.ManageBodies)]
public sealed record GiveSteeringGroup(CaseId Case, BodyId Body, OrganisationId? ActingNeedOwner) : ICommand<Done>;

internal sealed class GiveSteeringGroupHandler : IHandler<GiveSteeringGroup, Done>
{
    public async Task<Done> Handle(GiveSteeringGroup request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var @case = await db.Cases.AsNoTracking().VisibleTo(context.Actor).SingleOrDefaultAsync(c => c.Id == request.Case, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        var thread = db.AncestorsOf(@case.Id, @case.Kind);
        var isOurs = await db.Bodies.AnyAsync(
            b => b.Id == request.Body && b.Kind == BodyKind.SteeringGroup && b.DissolvedAfter == null
                && (b.ForCase == @case.Id || thread.Contains(b.ForCase!.Value)), ct);
        if (!isOurs)
        {
            throw new DomainException(GateErrors.SteeringGroupOfAnotherCase);
        }

        switch (@case.Kind)
        {
            case CaseKind.Concept:
                await SetUp(context, request, ct);
                break;
            case CaseKind.Project:
                (await db.Projects.AsSplitQuery().SingleAsync(p => p.Id == @case.Id, ct)).GiveSteeringGroup(request.Body, context.Now);
                break;
            case CaseKind.Idea or CaseKind.Service:
                throw new DomainException(GateErrors.NoSteeringGroupHere);
        }

        return default;
    }

    private static async Task SetUp(UseCaseContext context, GiveSteeringGroup request, CancellationToken ct)
    {
        if (request.ActingNeedOwner is not { } owner || !await context.Db.Organisations.AnyAsync(o => o.Id == owner, ct))
        {
            throw new DomainException(GateErrors.ActingNeedOwnerMissing);
        }

        Concept concept = await context.Db.Concepts.AsSplitQuery().SingleAsync(c => c.Id == request.Case, ct);
        concept.SetUpSteeringGroup(request.Body, owner, context.Now);
    }
}
