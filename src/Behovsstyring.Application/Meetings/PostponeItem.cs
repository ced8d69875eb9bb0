using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

[Requires(Permission.ActInBody)]
public sealed record PostponeItem(MeetingId Meeting, AgendaItemId Item, string Reason) : ICommand<Done>;

internal sealed class PostponeItemValidator : AbstractValidator<PostponeItem>
{
    public PostponeItemValidator() => RuleFor(c => c.Reason).RequiredText(MeetingRules.ReasonMaxLength);
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
