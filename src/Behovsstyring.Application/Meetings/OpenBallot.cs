using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>Puts a proposal to the vote, open and by name. Who may vote, and by which rules, is frozen in this moment.</summary>
[Requires(Permission.ActInBody)]
public sealed record OpenBallot(MeetingId Meeting, AgendaItemId Item, ProposalId Proposal, BallotId Id, BallotKind Kind) : ICommand<BallotId>;

internal sealed class OpenBallotValidator : AbstractValidator<OpenBallot>
{
    public OpenBallotValidator() => RuleFor(c => c.Kind).Chosen();
}

internal sealed class OpenBallotHandler : IHandler<OpenBallot, BallotId>
{
    public async Task<BallotId> Handle(OpenBallot request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        if (meeting.OpenBallotId == request.Id)
        {
            return request.Id; // sent twice
        }

        await context.RequireReadyGate(meeting, request.Item, ct);
        context.Db.Ballots.Add(meeting.OpenBallot(attendance, request.Id, request.Item, request.Proposal, request.Kind, context.Now));
        return request.Id;
    }
}
