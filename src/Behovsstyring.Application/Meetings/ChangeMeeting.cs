using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Moves a meeting in time or place. Those who had the notice are notified. Moved to another year before the notice, it is numbered in
/// that year, and gets an address by it.
/// </summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.ActInBody)]
public sealed record ChangeMeeting(MeetingId Id, uint Version, MeetingDetails Details) : ICommand<PlannedMeeting>;

internal sealed class ChangeMeetingHandler : IHandler<ChangeMeeting, PlannedMeeting>
{
    public async Task<PlannedMeeting> Handle(ChangeMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Id, BodyPower.PrepareMeetings, ct);
        context.Db.ExpectVersion(meeting, request.Version);
        int? running = meeting.WouldBeRenumberedBy(request.Details) ? await MeetingNumbers.Next(context, meeting.BodyId, request.Details, ct) : null;
        meeting.Change(request.Details, context.Now, running);
        return new(meeting.Id, meeting.Slug);
    }
}
