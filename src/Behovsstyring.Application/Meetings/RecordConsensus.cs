using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// The chair states that everyone present agrees. An outcome of its own, recorded as consensus and never as a vote.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record RecordConsensus(MeetingId Meeting, AgendaItemId Item, ProposalId Proposal) : ICommand<Done>;

internal sealed class RecordConsensusHandler : IHandler<RecordConsensus, Done>
{
    public async Task<Done> Handle(RecordConsensus request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.ChairMeetings, ct);
        await context.RequireReadyGate(meeting, request.Item, ct);
        meeting.RecordConsensus(attendance, request.Item, request.Proposal, context.Now);
        await Recommending.Keep(context, meeting, meeting.Item(request.Item), ct);
        return default;
    }
}
