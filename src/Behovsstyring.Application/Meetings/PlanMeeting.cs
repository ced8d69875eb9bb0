using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Plans a meeting of a body. It is seen by those who prepare it until the notice is out.</summary>
[Requires(Permission.ActInBody)]
public sealed record PlanMeeting(MeetingId Id, BodyId Body, MeetingDetails Details) : ICommand<PlannedMeeting>;

public sealed record PlannedMeeting(MeetingId Id, string Slug);

/// <summary>Moves a meeting in time or place. Those who have had the notice are told.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.ActInBody)]
public sealed record ChangeMeeting(MeetingId Id, uint Version, MeetingDetails Details) : ICommand<Done>;

/// <summary>Calls a meeting off, with a reason that those who had the notice are told.</summary>
[Requires(Permission.ActInBody)]
public sealed record CancelMeeting(MeetingId Id, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, MeetingRules.ReasonMaxLength, nameof(Reason)).Errors;
}

internal sealed class PlanMeetingHandlers :
    IHandler<PlanMeeting, PlannedMeeting>, IHandler<ChangeMeeting, Done>, IHandler<CancelMeeting, Done>
{
    public async Task<PlannedMeeting> Handle(PlanMeeting request, UseCaseContext context, CancellationToken ct)
    {
        context.Actor.Require(BodyPower.PrepareMeetings, request.Body);
        // Held until commit: the next running number is nobody else's.
        await context.Db.LockAsync(request.Body.Value, ct);
        if (await context.Db.Meetings.SingleOrDefaultAsync(m => m.Id == request.Id, ct) is { } already)
        {
            return new(already.Id, already.Slug);
        }

        var body = await context.Db.Bodies.SingleOrDefaultAsync(b => b.Id == request.Body, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var year = OsloTime.YearOf(request.Details.StartsAt);
        var last = await context.Db.Meetings.Where(m => m.BodyId == body.Id && m.Year == year).MaxAsync(m => (int?)m.Running, ct);
        var meeting = Meeting.Plan(request.Id, body, (last ?? 0) + 1, request.Details, context.Now);
        context.Db.Meetings.Add(meeting);
        context.Raise(new MeetingPlanned(meeting.Id, body.Id, body.Kind));
        return new(meeting.Id, meeting.Slug);
    }

    public async Task<Done> Handle(ChangeMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Id, BodyPower.PrepareMeetings, ct);
        context.Db.ExpectVersion(meeting, request.Version);
        meeting.Change(request.Details, context.Now);
        if (meeting.State == MeetingState.Noticed)
        {
            await Tell(context, meeting, "meeting.changed", "", ct);
        }

        return default;
    }

    public async Task<Done> Handle(CancelMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Id, BodyPower.PrepareMeetings, ct);
        meeting.Cancel(request.Reason);
        if (meeting.NoticedAt is not null)
        {
            await Tell(context, meeting, "meeting.cancelled", meeting.CancelReason, ct);
        }

        return default;
    }

    internal static async Task Tell(UseCaseContext context, Meeting meeting, string code, string reason, CancellationToken ct)
    {
        var facts = new Dictionary<string, string>
        {
            ["body"] = await context.Db.BodyName(meeting.BodyId, ct),
            ["meeting"] = meeting.Slug,
            ["starts"] = meeting.Details.StartsAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["place"] = meeting.Details.Place,
            ["reason"] = reason,
        };
        await Notify.Seated(context, meeting.BodyId, code, facts, ct);
    }
}
