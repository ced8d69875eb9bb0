using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

[Requires(Permission.ActInBody)]
public sealed record PostponeItem(MeetingId Meeting, AgendaItemId Item, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, MeetingRules.ReasonMaxLength, nameof(Reason)).Errors;
}

internal sealed class PostponeItemHandler : IHandler<PostponeItem, Done>
{
    public async Task<Done> Handle(PostponeItem request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.Postpone(request.Item, request.Reason, context.Now);
        return default;
    }
}
