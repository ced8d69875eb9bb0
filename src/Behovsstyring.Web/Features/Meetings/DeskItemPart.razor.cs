using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Meetings;

public partial class DeskItemPart
{
    private string _proposal = "";
    private string _ending = "";
    private GateOutcome _recommends = GateOutcome.GoOn;

    /// <summary>Made once for each, so that a second press is the same proposal and the same ballot.</summary>
    private ProposalId _nextProposal = new(Guid.CreateVersion7());

    private BallotId _nextBallot = BallotId.New();

    [Parameter, EditorRequired]
    public WorkAgendaItem Item { get; set; } = default!;

    /// <summary>The one under treatment.</summary>
    [Parameter]
    public bool IsCurrent { get; set; }

    private bool IsOpen => Meeting.State == MeetingState.Open && Item.Outcome is null;

    private async Task ProposeAsync()
    {
        if (await DoAsync(new AddProposal(Meeting.Id, Item.Id, _nextProposal, _proposal, Item.Gate is null ? null : _recommends)))
        {
            (_proposal, _nextProposal) = ("", new(Guid.CreateVersion7()));
        }
    }

    private async Task VoteAsync(ProposalId proposal, BallotKind kind)
    {
        if (await DoAsync(new OpenBallot(Meeting.Id, Item.Id, proposal, _nextBallot, kind)))
        {
            _nextBallot = BallotId.New();
        }
    }

    private async Task AgreeAsync(ProposalId proposal)
    {
        if (await AskAsync(MeetingDeskTexts.ToConsensus, MeetingDeskTexts.ConsensusAsk))
        {
            await DoAsync(new RecordConsensus(Meeting.Id, Item.Id, proposal));
        }
    }
}
