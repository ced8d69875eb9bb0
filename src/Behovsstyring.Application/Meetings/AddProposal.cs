using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>Puts a proposal in an item, in one's own name as a member there, or as the secretary for the secretariat.</summary>
/// <param name="Recommends">In an item about a gate: what the body is asked to recommend.</param>
[Requires(Permission.ActInBody)]
public sealed record AddProposal(MeetingId Meeting, AgendaItemId Item, ProposalId Id, string Text, GateOutcome? Recommends) : ICommand<Done>;

internal sealed class AddProposalValidator : AbstractValidator<AddProposal>
{
    public AddProposalValidator() => RuleFor(c => c.Text).RequiredText(MeetingRules.TextMaxLength);
}

internal sealed class AddProposalHandler : IHandler<AddProposal, Done>
{
    public async Task<Done> Handle(AddProposal request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await ProposalDesk.Load(context, request.Meeting, ct);
        var seat = context.SpeakingSeat(meeting, attendance);
        if (meeting.Item(request.Item).Proposals.All(p => p.Id != request.Id))
        {
            meeting.Propose(attendance, request.Id, request.Item, seat, request.Text, request.Recommends, context.Now);
        }

        return default;
    }
}
