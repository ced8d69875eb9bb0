using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// The chair states that everyone present agrees. An outcome of its own, recorded as consensus and never as a vote.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record RecordConsensus(MeetingId Meeting, AgendaItemId Item, ProposalId Proposal) : ICommand<Done>;

/// <summary>Takes an item for information (tatt til orientering).</summary>
[Requires(Permission.ActInBody)]
public sealed record TakeNote(MeetingId Meeting, AgendaItemId Item, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Optional(Text, MeetingRules.TextMaxLength, nameof(Text)).Errors;
}

[Requires(Permission.ActInBody)]
public sealed record PostponeItem(MeetingId Meeting, AgendaItemId Item, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, MeetingRules.ReasonMaxLength, nameof(Reason)).Errors;
}

/// <summary>Ends an item in which no proposal was adopted.</summary>
[Requires(Permission.ActInBody)]
public sealed record ConcludeWithoutAdoption(MeetingId Meeting, AgendaItemId Item, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Optional(Text, MeetingRules.TextMaxLength, nameof(Text)).Errors;
}

internal sealed class EndItemHandlers :
    IHandler<RecordConsensus, Done>, IHandler<TakeNote, Done>, IHandler<PostponeItem, Done>, IHandler<ConcludeWithoutAdoption, Done>
{
    public async Task<Done> Handle(RecordConsensus request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.ChairMeetings, ct);
        await context.RequireReadyGate(meeting, request.Item, ct);
        meeting.RecordConsensus(attendance, request.Item, request.Proposal, context.Now);
        await Recommending.Keep(context, meeting, meeting.Item(request.Item), ct);
        return default;
    }

    public async Task<Done> Handle(TakeNote request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.TakeNote(request.Item, request.Text, context.Now);
        return default;
    }

    public async Task<Done> Handle(PostponeItem request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.Postpone(request.Item, request.Reason, context.Now);
        return default;
    }

    public async Task<Done> Handle(ConcludeWithoutAdoption request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.ConcludeWithoutAdoption(request.Item, request.Text, context.Now);
        return default;
    }
}
