using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Edits an item. Once the notice is out, what it is about stays.</summary>
/// <param name="Version">The version of the meeting the form was filled in from.</param>
[Requires(Permission.ActInBody)]
public sealed record EditAgendaItem(MeetingId Meeting, uint Version, AgendaItemId Id, AgendaItemContent Content) : ICommand<Done>;

internal sealed class EditAgendaItemHandler : IHandler<EditAgendaItem, Done>
{
    public async Task<Done> Handle(EditAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct);
        context.Db.ExpectVersion(meeting, request.Version);
        // What the item points at may have ended since; its words can be put right all the same.
        if (!AgendaRules.IsAboutTheSame(meeting.Item(request.Id).Content, request.Content))
        {
            await AgendaReferences.Require(context, meeting, request.Content, ct);
        }

        meeting.EditItem(request.Id, request.Content);
        return default;
    }
}
