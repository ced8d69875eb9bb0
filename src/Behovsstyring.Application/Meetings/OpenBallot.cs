using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Puts a proposal to the vote, open and by name. Who may vote, and by which rules, is frozen in this moment.</summary>
[Requires(Permission.ActInBody)]
public sealed record OpenBallot(MeetingId Meeting, AgendaItemId Item, ProposalId Proposal, BallotId Id, BallotKind Kind) : ICommand<BallotId>, IChecked
{
    public IReadOnlyList<Error> Check() =>
        new TextCheck().That(Enum.IsDefined(Kind), Error.Required(nameof(Kind))).Errors;
}

/// <summary>Calls a ballot off before the count, with a reason that stays in the record.</summary>
[Requires(Permission.ActInBody)]
public sealed record CancelBallot(MeetingId Meeting, BallotId Id, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, MeetingRules.ReasonMaxLength, nameof(Reason)).Errors;
}

internal sealed class OpenBallotHandlers : IHandler<OpenBallot, BallotId>, IHandler<CancelBallot, Done>
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

    public async Task<Done> Handle(CancelBallot request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        var ballot = await context.BallotToEnd(meeting, request.Id, ct);
        ballot.Cancel(request.Reason, context.Now);
        meeting.TakeIn(ballot);
        return default;
    }
}
