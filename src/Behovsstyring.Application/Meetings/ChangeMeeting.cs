using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Moves a meeting in time or place. Those who had the notice are notified.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.ActInBody)]
public sealed record ChangeMeeting(MeetingId Id, uint Version, MeetingDetails Details) : ICommand<Done>;

internal sealed class ChangeMeetingHandler : IHandler<ChangeMeeting, Done>
{
    public async Task<Done> Handle(ChangeMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Id, BodyPower.PrepareMeetings, ct);
        context.Db.ExpectVersion(meeting, request.Version);
        meeting.Change(request.Details, context.Now);
        return default;
    }
}
