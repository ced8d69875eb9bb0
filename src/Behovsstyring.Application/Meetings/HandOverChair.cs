using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

[Requires(Permission.ActInBody)]
public sealed record HandOverChair(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

internal sealed class HandOverChairHandler : IHandler<HandOverChair, Done>
{
    public async Task<Done> Handle(HandOverChair request, UseCaseContext context, CancellationToken ct)
    {
        var (_, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        attendance.HandOverChair(request.Seat);
        return default;
    }
}
