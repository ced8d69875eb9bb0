using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Calls a ballot off before the count, with a reason that stays in the record.</summary>
[Requires(Permission.ActInBody)]
public sealed record CancelBallot(MeetingId Meeting, BallotId Id, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, MeetingRules.ReasonMaxLength, nameof(Reason)).Errors;
}

internal sealed class CancelBallotHandler : IHandler<CancelBallot, Done>
{
    public async Task<Done> Handle(CancelBallot request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        var ballot = await context.BallotToEnd(meeting, request.Id, ct);
        ballot.Cancel(request.Reason, context.Now);
        meeting.TakeIn(ballot);
        return default;
    }
}
