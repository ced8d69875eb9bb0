using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Puts a proposal in an item, in one's own name as a member there, or as the secretary for the secretariat.</summary>
/// <param name="Recommends">In an item about a gate: what the body is asked to recommend.</param>
[Requires(Permission.ActInBody)]
public sealed record PutProposal(MeetingId Meeting, AgendaItemId Item, ProposalId Id, string Text, GateOutcome? Recommends) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Text, MeetingRules.TextMaxLength, nameof(Text)).Errors;
}

/// <summary>Withdraws a proposal: the one who put it, or those who run the meeting on that one's word.</summary>
[Requires(Permission.ActInBody)]
public sealed record WithdrawProposal(MeetingId Meeting, AgendaItemId Item, ProposalId Id) : ICommand<Done>;

/// <summary>Objects to deciding an item that was not on the notice. The chair's objection, or a third of those present, keeps it from being decided.</summary>
[Requires(Permission.ActInBody)]
public sealed record ObjectToItem(MeetingId Meeting, AgendaItemId Item) : ICommand<Done>;

internal sealed class ProposalHandlers :
    IHandler<PutProposal, Done>, IHandler<WithdrawProposal, Done>, IHandler<ObjectToItem, Done>
{
    public async Task<Done> Handle(PutProposal request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await Load(context, request.Meeting, ct);
        var seat = context.SpeakingSeat(meeting, attendance);
        if (meeting.Item(request.Item).Proposals.All(p => p.Id != request.Id))
        {
            meeting.Propose(attendance, request.Id, request.Item, seat, request.Text, request.Recommends, context.Now);
        }

        return default;
    }

    public async Task<Done> Handle(WithdrawProposal request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await Load(context, request.Meeting, ct);
        var by = meeting.Item(request.Item).Proposals.FirstOrDefault(p => p.Id == request.Id)?.ProposedBy;
        if (!context.Actor.Seats.Any(s => s.Seat == by)
            && !MeetingAccess.MayConduct(context, meeting.BodyId, attendance.ChairSeatId, BodyPower.RunMeetings))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        meeting.WithdrawProposal(request.Item, request.Id, context.Now);
        return default;
    }

    public async Task<Done> Handle(ObjectToItem request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await Load(context, request.Meeting, ct);
        var me = context.Actor.RequirePerson();
        // One objects for the seat one sits in: a deputy called in, for the member's.
        var seat = attendance.FilledSeats.Where(f => f.Person == me).Select(f => (SeatId?)f.Seat).FirstOrDefault()
            ?? context.SpeakingSeat(meeting, attendance);
        meeting.Object(attendance, request.Item, seat, context.Now);
        return default;
    }

    private static async Task<(Meeting Meeting, Attendance Attendance)> Load(UseCaseContext context, MeetingId id, CancellationToken ct)
    {
        var meeting = await context.LockedMeeting(id, ct);
        if (context.Actor.Seats.All(s => s.Body != meeting.BodyId))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        return (meeting, await context.AttendanceOf(meeting, ct));
    }
}
