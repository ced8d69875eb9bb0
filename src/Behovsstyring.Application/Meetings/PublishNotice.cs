using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Publishes the notice: the meeting and its agenda become open, everyone with a seat on its day is called, and each case shows where it will be treated.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record PublishNotice(MeetingId Meeting, string Text) : ICommand<Done>;

internal sealed class PublishNoticeValidator : AbstractValidator<PublishNotice>
{
    public PublishNoticeValidator() => RuleFor(c => c.Text).OptionalText(MeetingRules.TextMaxLength);
}

internal sealed class PublishNoticeHandler : IHandler<PublishNotice, Done>
{
    public async Task<Done> Handle(PublishNotice request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct);
        meeting.PublishNotice(request.Text, context.Now);
        var body = await context.Db.BodyName(meeting.BodyId, ct);
        context.Log(MeetingLog.Entry(
            context, meeting.BodyId, body, LogEntryType.Publication, new() { What = Published.MeetingNotice, Meeting = meeting.Slug }));
        return default;
    }
}
