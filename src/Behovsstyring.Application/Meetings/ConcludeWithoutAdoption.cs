using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>Ends an item in which no proposal was adopted.</summary>
[Requires(Permission.ActInBody)]
public sealed record ConcludeWithoutAdoption(MeetingId Meeting, AgendaItemId Item, string Text) : ICommand<Done>;

internal sealed class ConcludeWithoutAdoptionValidator : AbstractValidator<ConcludeWithoutAdoption>
{
    public ConcludeWithoutAdoptionValidator() => RuleFor(c => c.Text).OptionalText(MeetingRules.TextMaxLength);
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
