using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

/// <summary>Takes an item off an agenda that is not sent yet.</summary>
[Requires(Permission.ActInBody)]
public sealed record RemoveAgendaItem(MeetingId Meeting, AgendaItemId Id) : ICommand<Done>;

internal sealed class RemoveAgendaItemHandler : IHandler<RemoveAgendaItem, Done>
{
    public async Task<Done> Handle(RemoveAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        (await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct)).RemoveItem(request.Id);
        return default;
    }
}
