using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Withdraws a proposal: the one who put it, or those who run the meeting on that one's word.</summary>
[Requires(Permission.ActInBody)]
public sealed record WithdrawProposal(MeetingId Meeting, AgendaItemId Item, ProposalId Id) : ICommand<Done>;

internal sealed class WithdrawProposalHandler : IHandler<WithdrawProposal, Done>
{
    public async Task<Done> Handle(WithdrawProposal request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await ProposalDesk.Load(context, request.Meeting, ct);
        var by = meeting.Item(request.Item).Proposals.FirstOrDefault(p => p.Id == request.Id)?.ProposedBy;
        if (!context.Actor.Seats.Any(s => s.Seat == by)
            && !MeetingAccess.MayConduct(context, meeting.BodyId, attendance.ChairSeatId, BodyPower.RunMeetings))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        meeting.WithdrawProposal(request.Item, request.Id, context.Now);
        return default;
    }
}
