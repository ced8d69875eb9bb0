using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

/// <summary>What may be put on an agenda, and what may be decided of it.</summary>
public static class AgendaRules
{
    public static IReadOnlyList<Error> FlawsIn(AgendaItemContent content, BodyKind body)
    {
        List<Error> flaws = [];
        if (string.IsNullOrWhiteSpace(content.Title))
        {
            flaws.Add(MeetingErrors.TitleMissing);
        }

        MeetingRules.AddIfTooLong(flaws, nameof(content.Title), content.Title, MeetingRules.TitleMaxLength);
        MeetingRules.AddIfTooLong(flaws, nameof(content.Presentation), content.Presentation, MeetingRules.TextMaxLength);
        if (HasCapacities(body) && content.Capacity is null)
        {
            flaws.Add(MeetingErrors.CapacityMissing);
        }

        if (!HasCapacities(body) && content.Capacity is not null)
        {
            flaws.Add(MeetingErrors.CapacityNotForThisBody);
        }

        if (content.GateReviewId is not null && content.CaseId is null)
        {
            flaws.Add(MeetingErrors.GateReviewWithoutCase);
        }

        if (content.Kind == AgendaItemKind.RecordApproval != content.RecordOf is not null)
        {
            flaws.Add(MeetingErrors.RecordOfWhichMeeting);
        }

        return flaws;
    }

    /// <summary>Once the notice is out, what an item is about stays as the members were told; its title and presentation may be mended.</summary>
    public static IReadOnlyList<Error> ObstaclesToEditing(Meeting meeting, AgendaItem item, AgendaItemContent content)
    {
        List<Error> unmet = [.. FlawsIn(content, meeting.BodyKind)];
        var mended = item.Content with { Title = content.Title, Presentation = content.Presentation };
        if (meeting.NoticedAt is not null && !item.AddedAfterNotice && mended != content)
        {
            unmet.Add(MeetingErrors.FixedByNotice);
        }

        return unmet;
    }

    /// <summary>KommIT-rådet advises KS, is the company's board committee and prepares KS' owner follow-up: it must say which.</summary>
    public static bool HasCapacities(BodyKind body) => body == BodyKind.KommitCouncil;

    public static bool IsForDecision(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Decision or AgendaItemKind.RecordApproval or AgendaItemKind.Other => true,
        AgendaItemKind.Orientation => false,
    };

    /// <summary>
    /// An item that was not on the notice is decided unless the chair or a third of those present object (kommuneloven § 11-3).
    /// Only objections from seats that are filled right now count.
    /// </summary>
    public static bool IsBarred(AgendaItem item, IReadOnlyCollection<SeatId> present, SeatId chair)
    {
        var objecting = item.Objections.Count(o => present.Contains(o.SeatId));
        return item.AddedAfterNotice
            && (item.Objections.Any(o => o.SeatId == chair) || (objecting > 0 && objecting * 3 >= present.Count));
    }

    public static IReadOnlyList<Error> ObstaclesToObjecting(Meeting meeting, Attendance attendance, AgendaItem item, SeatId seat)
    {
        List<Error> unmet = [.. ObstaclesToTreating(meeting, item)];
        if (!item.AddedAfterNotice)
        {
            unmet.Add(MeetingErrors.WasOnTheNotice);
        }

        if (attendance.FilledSeats.All(f => f.Seat != seat))
        {
            unmet.Add(MeetingErrors.NotPresent);
        }

        return unmet;
    }

    public static IReadOnlyList<Error> ObstaclesToTreating(Meeting meeting, AgendaItem item)
    {
        List<Error> unmet = [];
        if (meeting.State != MeetingState.Open)
        {
            unmet.Add(MeetingErrors.NotOpen);
        }

        if (meeting.OpenBallotId is not null)
        {
            unmet.Add(MeetingErrors.BallotIsOpen);
        }

        if (item.IsSettled)
        {
            unmet.Add(MeetingErrors.ItemSettled);
        }

        return unmet;
    }

    /// <summary>In an item about a gate a proposal says what it asks the body to recommend.</summary>
    public static IReadOnlyList<Error> ObstaclesToProposing(
        Meeting meeting, Attendance attendance, AgendaItem item, SeatId seat, string text, GateOutcome? recommends)
    {
        List<Error> unmet = [.. ObstaclesToTreating(meeting, item)];
        if (!IsForDecision(item.Content.Kind))
        {
            unmet.Add(MeetingErrors.NotForDecision);
        }

        if (!AttendanceRules.HasVoice(attendance, seat))
        {
            unmet.Add(MeetingErrors.ProposerHasNoVoice);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            unmet.Add(MeetingErrors.TextMissing);
        }

        MeetingRules.AddIfTooLong(unmet, "Text", text, MeetingRules.TextMaxLength);
        if (item.Content.GateReviewId is not null && recommends is null)
        {
            unmet.Add(MeetingErrors.OutcomeMissing);
        }

        if (item.Content.GateReviewId is null && recommends is not null)
        {
            unmet.Add(MeetingErrors.OutcomeWithoutGate);
        }

        return unmet;
    }

    public static IReadOnlyList<Error> ObstaclesToBallot(Meeting meeting, Attendance attendance, AgendaItem item, Proposal proposal)
    {
        List<Error> unmet = [.. ObstaclesToDeciding(meeting, attendance, item, proposal)];
        if (meeting.DecisionForm == DecisionForm.ConsensusOnly)
        {
            unmet.Add(MeetingErrors.VotingNotUsedHere);
        }

        return unmet;
    }

    /// <summary>Consensus is an outcome of its own: nobody votes, but enough must be there that the body could have decided.</summary>
    public static IReadOnlyList<Error> ObstaclesToConsensus(Meeting meeting, Attendance attendance, AgendaItem item, Proposal proposal)
    {
        List<Error> unmet = [.. ObstaclesToDeciding(meeting, attendance, item, proposal)];
        if (meeting.DecisionForm == DecisionForm.VoteOnly)
        {
            unmet.Add(MeetingErrors.ConsensusNotUsedHere);
        }

        var electorate = attendance.ElectorateFor(item.Content.Capacity);
        if (!Tally.CanBeQuorate(meeting.VotingRules, electorate))
        {
            unmet.Add(MeetingErrors.TooFewPresent(electorate.Present.Count, Tally.QuorumNeeded(meeting.VotingRules, electorate)));
        }

        return unmet;
    }

    private static IReadOnlyList<Error> ObstaclesToDeciding(Meeting meeting, Attendance attendance, AgendaItem item, Proposal proposal)
    {
        List<Error> unmet = [.. ObstaclesToTreating(meeting, item)];
        if (!IsForDecision(item.Content.Kind))
        {
            unmet.Add(MeetingErrors.NotForDecision);
        }

        if (IsBarred(item, [.. attendance.FilledSeats.Select(f => f.Seat)], attendance.ChairSeatId))
        {
            unmet.Add(MeetingErrors.ObjectedTo);
        }

        if (proposal.WithdrawnAt is not null)
        {
            unmet.Add(MeetingErrors.ProposalWithdrawn);
        }

        if (proposal.RejectedIn is not null)
        {
            unmet.Add(MeetingErrors.ProposalRejected);
        }

        return unmet;
    }
}
