using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Ends an item in which no proposal was adopted.</summary>
[Requires(Permission.ActInBody)]
public sealed record ConcludeWithoutAdoption(MeetingId Meeting, AgendaItemId Item, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Optional(Text, MeetingRules.TextMaxLength, nameof(Text)).Errors;
}

internal sealed class ConcludeWithoutAdoptionHandler : IHandler<ConcludeWithoutAdoption, Done>
{
    public async Task<Done> Handle(ConcludeWithoutAdoption request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.ConcludeWithoutAdoption(request.Item, request.Text, context.Now);
        return default;
    }
}
