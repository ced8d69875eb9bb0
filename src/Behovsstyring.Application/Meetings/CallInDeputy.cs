using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

/// <summary>A deputy is called in for a member who is not there.</summary>
[Requires(Permission.ActInBody)]
public sealed record CallInDeputy(MeetingId Meeting, SeatId Deputy, SeatId ForMember) : ICommand<Done>;

internal sealed class CallInDeputyHandler : IHandler<CallInDeputy, Done>
{
    public async Task<Done> Handle(CallInDeputy request, UseCaseContext context, CancellationToken ct)
    {
        var (_, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        attendance.CallIn(request.Deputy, request.ForMember, context.Now);
        return default;
    }
}
