using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Puts an item on the agenda, tied to its case. After the notice it is marked: those present may then keep it from being decided.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record AddAgendaItem(MeetingId Meeting, AgendaItemId Id, AgendaItemContent Content) : ICommand<Done>;

internal sealed class AddAgendaItemHandler : IHandler<AddAgendaItem, Done>
{
    public async Task<Done> Handle(AddAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct);
        if (meeting.Agenda.Any(i => i.Id == request.Id))
        {
            return default; // sent twice
        }

        await AgendaReferences.Require(context, meeting, request.Content, ct);
        meeting.AddItem(request.Id, request.Content);
        return default;
    }
}
