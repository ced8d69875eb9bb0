using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>Takes an item for information (tatt til orientering).</summary>
[Requires(Permission.ActInBody)]
public sealed record NoteItem(MeetingId Meeting, AgendaItemId Item, string Text) : ICommand<Done>;

internal sealed class NoteItemValidator : AbstractValidator<NoteItem>
{
    public NoteItemValidator() => RuleFor(c => c.Text).OptionalText(MeetingRules.TextMaxLength);
}

internal sealed class NoteItemHandler : IHandler<NoteItem, Done>
{
    public async Task<Done> Handle(NoteItem request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.NoteItem(request.Item, request.Text, context.Now);
        return default;
    }
}
