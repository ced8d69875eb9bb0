using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

[Requires(Permission.ActInBody)]
public sealed record MoveAgendaItem(MeetingId Meeting, AgendaItemId Id, int Number) : ICommand<Done>;

internal sealed class MoveAgendaItemHandler : IHandler<MoveAgendaItem, Done>
{
    public async Task<Done> Handle(MoveAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        (await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct)).MoveItem(request.Id, request.Number);
        return default;
    }
}
