using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

/// <summary>Objects to deciding an item that was not on the notice. The chair's objection, or a third of those present, keeps it from being decided.</summary>
[Requires(Permission.ActInBody)]
public sealed record ObjectToItem(MeetingId Meeting, AgendaItemId Item) : ICommand<Done>;

internal sealed class ObjectToItemHandler : IHandler<ObjectToItem, Done>
{
    public async Task<Done> Handle(ObjectToItem request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await ProposalDesk.Load(context, request.Meeting, ct);
        var me = context.Actor.RequirePerson();
        // One objects for the seat one sits in: a deputy called in, for the member's.
        var seat = attendance.FilledSeats.Where(f => f.Person == me).Select(f => (SeatId?)f.Seat).FirstOrDefault()
            ?? context.SpeakingSeat(meeting, attendance);
        meeting.Object(attendance, request.Item, seat, context.Now);
        return default;
    }
}
