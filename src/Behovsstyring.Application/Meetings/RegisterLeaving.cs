using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

/// <summary>Someone leaves. Registered by those who run the meeting, or by oneself.</summary>
[Requires(Permission.ActInBody)]
public sealed record RegisterLeaving(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

internal sealed class RegisterLeavingHandler : IHandler<RegisterLeaving, Done>
{
    public async Task<Done> Handle(RegisterLeaving request, UseCaseContext context, CancellationToken ct)
    {
        (await AttendanceAccess.OwnOrRun(context, request.Meeting, request.Seat, ct)).Leave(request.Seat, context.Now);
        return default;
    }
}
