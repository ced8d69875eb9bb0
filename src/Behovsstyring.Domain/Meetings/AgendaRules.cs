using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

/// <summary>What may be put on an agenda, and what may be decided of it.</summary>
public static class AgendaRules
{
    public static IReadOnlyList<Error> ProblemsIn(AgendaItemContent content, BodyKind body) => new Unmet()
        .If(string.IsNullOrWhiteSpace(content.Title), MeetingErrors.TitleMissing)
        .Optional(content.Title, MeetingRules.TitleMaxLength)
        .Optional(content.Presentation, MeetingRules.TextMaxLength)
        .If(HasCapacities(body) && content.Capacity is null, MeetingErrors.CapacityMissing)
        .If(!HasCapacities(body) && content.Capacity is not null, MeetingErrors.CapacityNotForThisBody)
        .If(content.GateReviewId is not null && content.CaseId is null, MeetingErrors.GateReviewWithoutCase)
        .If(content.Kind == AgendaItemKind.RecordApproval != content.RecordOf is not null, MeetingErrors.RecordOfWhichMeeting);

    /// <summary>The notice fixes what an item is about. Its title and presentation may still be edited.</summary>
    public static IReadOnlyList<Error> ObstaclesToEditing(Meeting meeting, AgendaItem item, AgendaItemContent content) => new Unmet()
        .And(ProblemsIn(content, meeting.BodyKind))
        .If(meeting.NoticedAt is not null && !item.AddedAfterNotice && !IsAboutTheSame(item.Content, content), MeetingErrors.FixedByNotice);

    /// <summary>Only the words differ: what the item is about, and in which capacity, is the same.</summary>
    public static bool IsAboutTheSame(AgendaItemContent before, AgendaItemContent after) =>
        before with { Title = after.Title, Presentation = after.Presentation } == after;

    /// <summary>KommIT-rådet advises KS, is the company's board committee and prepares KS' owner follow-up: it must say which.</summary>
    public static bool HasCapacities(BodyKind body) => body == BodyKind.KommitCouncil;

    public static bool IsForDecision(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Decision or AgendaItemKind.RecordApproval or AgendaItemKind.Other => true,
        AgendaItemKind.Orientation => false,
    };

    /// <summary>
    /// An item that was not on the notice is decided unless the chair or a third of those present object (kommuneloven § 11-3).
    /// Only those who are members in the item count, and only from seats that are filled right now.
    /// </summary>
    public static bool IsBarred(AgendaItem item, IReadOnlyCollection<SeatId> present, SeatId chair)
    {
        var objecting = item.Objections.Count(o => present.Contains(o.SeatId));
        return item.AddedAfterNotice
            && (item.Objections.Any(o => o.SeatId == chair) || (objecting > 0 && objecting * 3 >= present.Count));
    }

    public static IReadOnlyList<Error> ObstaclesToObjecting(Meeting meeting, Attendance attendance, AgendaItem item, SeatId seat) => new Unmet()
        .And(ObstaclesToTreating(meeting, item))
        .If(!item.AddedAfterNotice, MeetingErrors.WasOnTheNotice)
        .If(attendance.FilledSeats.All(f => f.Seat != seat), MeetingErrors.NotPresent)
        .If(attendance.FilledSeats.Any(f => f.Seat == seat) && !attendance.ElectorateFor(item.Content.Capacity).Present.Contains(seat), MeetingErrors.NotMemberInThis);

    public static IReadOnlyList<Error> ObstaclesToTreating(Meeting meeting, AgendaItem item) => new Unmet()
        .If(meeting.State != MeetingState.Open, MeetingErrors.NotOpen)
        .If(meeting.OpenBallotId is not null, MeetingErrors.BallotIsOpen)
        .If(item.IsSettled, MeetingErrors.ItemSettled);

    /// <summary>In an item about a gate a proposal says what it asks the body to recommend.</summary>
    public static IReadOnlyList<Error> ObstaclesToProposing(
        Meeting meeting, Attendance attendance, AgendaItem item, SeatId seat, string text, GateOutcome? recommends) => new Unmet()
        .And(ObstaclesToTreating(meeting, item))
        .If(!IsForDecision(item.Content.Kind), MeetingErrors.NotForDecision)
        .If(!AttendanceRules.HasVoice(attendance, seat), MeetingErrors.ProposerHasNoVoice)
        .If(string.IsNullOrWhiteSpace(text), MeetingErrors.TextMissing)
        .Optional(text, MeetingRules.TextMaxLength, "Text")
        .If(item.Content.GateReviewId is not null && recommends is null, MeetingErrors.OutcomeMissing)
        .If(item.Content.GateReviewId is null && recommends is not null, MeetingErrors.OutcomeWithoutGate);

    public static IReadOnlyList<Error> ObstaclesToBallot(Meeting meeting, Attendance attendance, AgendaItem item, Proposal proposal) => new Unmet()
        .And(ObstaclesToDeciding(meeting, attendance, item, proposal))
        .If(meeting.DecisionForm == DecisionForm.ConsensusOnly, MeetingErrors.VotingNotUsedHere);

    /// <summary>Consensus is an outcome of its own, without votes. Enough members must be there that the body could have decided.</summary>
    public static IReadOnlyList<Error> ObstaclesToConsensus(Meeting meeting, Attendance attendance, AgendaItem item, Proposal proposal)
    {
        var electorate = attendance.ElectorateFor(item.Content.Capacity);
        return new Unmet()
            .And(ObstaclesToDeciding(meeting, attendance, item, proposal))
            .If(meeting.DecisionForm == DecisionForm.VoteOnly, MeetingErrors.ConsensusNotUsedHere)
            .If(!Tally.CanBeQuorate(meeting.VotingRules, electorate), MeetingErrors.TooFewPresent(electorate.Present.Count, Tally.QuorumNeeded(meeting.VotingRules, electorate)));
    }

    private static Unmet ObstaclesToDeciding(Meeting meeting, Attendance attendance, AgendaItem item, Proposal proposal) => new Unmet()
        .And(ObstaclesToTreating(meeting, item))
        .If(!IsForDecision(item.Content.Kind), MeetingErrors.NotForDecision)
        .If(IsBarred(item, attendance.ElectorateFor(item.Content.Capacity).Present, attendance.ChairSeatId), MeetingErrors.ObjectedTo)
        .If(proposal.WithdrawnAt is not null, MeetingErrors.ProposalWithdrawn)
        .If(proposal.RejectedIn is not null, MeetingErrors.ProposalRejected);
}
