using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>Calls a ballot off before the count, with a reason that stays in the record.</summary>
[Requires(Permission.ActInBody)]
public sealed record CancelBallot(MeetingId Meeting, BallotId Id, string Reason) : ICommand<Done>;

internal sealed class CancelBallotValidator : AbstractValidator<CancelBallot>
{
    public CancelBallotValidator() => RuleFor(c => c.Reason).RequiredText(MeetingRules.ReasonMaxLength);
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
