using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>Calls a meeting off. Those who had the notice get the reason.</summary>
[Requires(Permission.ActInBody)]
public sealed record CancelMeeting(MeetingId Id, string Reason) : ICommand<Done>;

internal sealed class CancelMeetingValidator : AbstractValidator<CancelMeeting>
{
    public CancelMeetingValidator() => RuleFor(c => c.Reason).RequiredText(MeetingRules.ReasonMaxLength);
}

internal sealed class CancelMeetingHandler : IHandler<CancelMeeting, Done>
{
    public async Task<Done> Handle(CancelMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Id, BodyPower.PrepareMeetings, ct);
        meeting.Cancel(request.Reason);
        return default;
    }
}
