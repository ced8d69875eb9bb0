using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Calls a meeting off, with a reason that those who had the notice are told.</summary>
[Requires(Permission.ActInBody)]
public sealed record CancelMeeting(MeetingId Id, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, MeetingRules.ReasonMaxLength, nameof(Reason)).Errors;
}

internal sealed class CancelMeetingHandler : IHandler<CancelMeeting, Done>
{
    public async Task<Done> Handle(CancelMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Id, BodyPower.PrepareMeetings, ct);
        meeting.Cancel(request.Reason);
        if (meeting.NoticedAt is not null)
        {
            await MeetingNotices.Tell(context, meeting, "meeting.cancelled", meeting.CancelReason, ct);
        }

        return default;
    }
}
