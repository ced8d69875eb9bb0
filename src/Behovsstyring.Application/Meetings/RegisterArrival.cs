using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Someone with a seat comes. Those who run the meeting register anyone; a member, secretary or observer may register oneself.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record RegisterArrival(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

internal sealed class RegisterArrivalHandler : IHandler<RegisterArrival, Done>
{
    public async Task<Done> Handle(RegisterArrival request, UseCaseContext context, CancellationToken ct)
    {
        (await AttendanceAccess.OwnOrRun(context, request.Meeting, request.Seat, ct)).Arrive(request.Seat, context.Now);
        return default;
    }
}
