using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

/// <summary>One body for those who work with it: what everyone sees, what it lacks, what I may do, and meetings not yet noticed.</summary>
[Requires(Permission.Work)]
public sealed record GetBodyForWork(string Slug) : IQuery<BodyForWork>;

/// <param name="Version">Goes back with an edit.</param>
/// <param name="Gaps">What the body lacks today; shown, and for a steering group blocking from the planning phase on.</param>
/// <param name="Planned">Meetings being prepared; only for those who prepare them.</param>
public sealed record BodyForWork(
    BodyDetails Body, uint Version, IReadOnlyList<Error> Gaps, bool GapsBlock, bool MayManage,
    IReadOnlyList<BodyPower> MyPowers, IReadOnlyList<BodyMeetingRow> Planned);

internal sealed class GetBodyForWorkHandler : IHandler<GetBodyForWork, BodyForWork>
{
    public async Task<BodyForWork> Handle(GetBodyForWork request, UseCaseContext context, CancellationToken ct)
    {
        var details = await BodyReading.Read(context, request.Slug, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var body = await context.Db.Bodies.Include(b => b.Mandates).Include(b => b.Seats).AsSplitQuery().SingleAsync(b => b.Id == details.Id, ct);
        var phase = body is { Kind: BodyKind.SteeringGroup, ForCase: { } about }
            ? await context.Db.Cases.Where(c => c.Id == about).Select(c => (Phase?)c.Phase).SingleAsync(ct)
            : null;
        IReadOnlyList<Error> gaps =
        [
            .. BodyRules.ProblemsIn(body, context.Today),
            .. phase is { } now ? SteeringGroupRules.ProblemsIn(body.SeatsOn(context.Today), now) : [],
        ];
        var prepares = context.Actor.Has(BodyPower.PrepareMeetings, body.Id);
        IReadOnlyList<BodyMeetingRow> planned = !prepares ? [] : await context.Db.Meetings
            .Where(m => m.BodyId == body.Id && m.State == MeetingState.Planned)
            .OrderBy(m => m.Details.StartsAt)
            .Select(m => new BodyMeetingRow(m.Slug, m.Year, m.Running, m.Details.StartsAt, m.State, false))
            .ToListAsync(ct);
        return new BodyForWork(
            details, body.Version, gaps, phase is { } p && SteeringGroupRules.GapsBlock(p), context.Actor.Has(Permission.ManageBodies),
            [.. Enum.GetValues<BodyPower>().Where(power => context.Actor.Has(power, body.Id))], planned);
    }
}
