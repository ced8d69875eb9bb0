using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

public static class MeetingErrors
{
    public static readonly Error InThePast = new("meeting.in-the-past") { Field = nameof(MeetingDetails.StartsAt) };
    public static readonly Error EndsBeforeItBegins = new("meeting.ends-before-it-begins") { Field = nameof(MeetingDetails.EndsAt) };
    public static readonly Error PlaceMissing = new("meeting.place-missing") { Field = nameof(MeetingDetails.Place) };
    public static readonly Error JoinAddressMissing = new("meeting.join-address-missing") { Field = nameof(MeetingDetails.JoinAddress) };
    public static readonly Error JoinAddressNotUsable = new("meeting.join-address-not-usable") { Field = nameof(MeetingDetails.JoinAddress) };
    public static readonly Error ReasonMissing = new("meeting.reason-missing") { Field = "Reason" };
    public static readonly Error TextMissing = new("meeting.text-missing") { Field = "Text" };
    public static readonly Error AlreadyBegun = new("meeting.already-begun");
    public static readonly Error NotPlanned = new("meeting.not-planned");
    public static readonly Error NotNoticed = new("meeting.not-noticed");
    public static readonly Error NotOpen = new("meeting.not-open");
    public static readonly Error HasBegun = new("meeting.has-begun");
    public static readonly Error NotClosed = new("meeting.not-closed");
    public static readonly Error WrongMeeting = new("meeting.wrong-meeting");
    public static readonly Error WrongBody = new("meeting.wrong-body");
    public static readonly Error NoMandateInForce = new("meeting.no-mandate-in-force");
    public static readonly Error AgendaEmpty = new("meeting.agenda-empty");
    public static readonly Error ChairNotSeated = new("meeting.chair-not-seated");
    public static readonly Error ChairMustHandOver = new("meeting.chair-must-hand-over");
    public static readonly Error BallotIsOpen = new("meeting.ballot-is-open");

    public static readonly Error ItemUnknown = new("agenda.item-unknown");
    public static readonly Error TitleMissing = new("agenda.title-missing") { Field = nameof(AgendaItemContent.Title) };
    public static readonly Error CapacityMissing = new("agenda.capacity-missing") { Field = nameof(AgendaItemContent.Capacity) };
    public static readonly Error CapacityNotForThisBody = new("agenda.capacity-not-for-this-body") { Field = nameof(AgendaItemContent.Capacity) };
    public static readonly Error GateReviewWithoutCase = new("agenda.gate-review-without-case") { Field = nameof(AgendaItemContent.CaseId) };
    public static readonly Error CaseUnknown = new("agenda.case-unknown") { Field = nameof(AgendaItemContent.CaseId) };
    public static readonly Error GateReviewNotOpen = new("agenda.gate-review-not-open") { Field = nameof(AgendaItemContent.GateReviewId) };
    public static readonly Error RecordOfWhichMeeting = new("agenda.record-of-which-meeting") { Field = nameof(AgendaItemContent.RecordOf) };
    public static readonly Error PositionNotUsable = new("agenda.position-not-usable");
    public static readonly Error FixedByNotice = new("agenda.fixed-by-notice");
    public static readonly Error ItemSettled = new("agenda.item-settled");
    public static readonly Error NotForDecision = new("agenda.not-for-decision");
    public static readonly Error WasOnTheNotice = new("agenda.was-on-the-notice");
    public static readonly Error NotMemberInThis = new("agenda.not-member-in-this");
    public static readonly Error ObjectedTo = new("agenda.objected-to");

    public static readonly Error NotOnTheRoll = new("attendance.not-on-the-roll");
    public static readonly Error AlreadyPresent = new("attendance.already-present");
    public static readonly Error NotPresent = new("attendance.not-present");
    public static readonly Error DeputyMustBeCalledIn = new("attendance.deputy-must-be-called-in");
    public static readonly Error NotADeputy = new("attendance.not-a-deputy");
    public static readonly Error NotAMembersSeat = new("attendance.not-a-members-seat");
    public static readonly Error MemberIsPresent = new("attendance.member-is-present");
    public static readonly Error SeatAlreadyFilled = new("attendance.seat-already-filled");
    public static readonly Error DeputyIsVoting = new("attendance.deputy-is-voting");
    public static readonly Error DeputyForAnother = new("attendance.deputy-for-another");

    public static readonly Error ProposalUnknown = new("proposal.unknown");
    public static readonly Error ProposalWithdrawn = new("proposal.withdrawn");
    public static readonly Error ProposerHasNoVoice = new("proposal.proposer-has-no-voice");
    public static readonly Error OutcomeMissing = new("proposal.outcome-missing") { Field = nameof(Proposal.Recommends) };
    public static readonly Error OutcomeWithoutGate = new("proposal.outcome-without-gate") { Field = nameof(Proposal.Recommends) };
    public static readonly Error ProposalRejected = new("proposal.rejected");

    public static readonly Error BallotNotOpen = new("ballot.not-open");
    public static readonly Error NotOnTheList = new("ballot.not-on-the-list");
    public static readonly Error AlreadyVoted = new("ballot.already-voted");
    public static readonly Error NotThisBallot = new("ballot.not-this-ballot");
    public static readonly Error VotingNotUsedHere = new("ballot.voting-not-used-here");
    public static readonly Error ConsensusNotUsedHere = new("ballot.consensus-not-used-here");

    public static readonly Error RecordNotDraft = new("record.not-draft");
    public static readonly Error RecordNotApproved = new("record.not-approved");
    public static readonly Error RecordLacksTimeAndPlace = new("record.lacks-time-and-place");
    public static readonly Error RecordLacksAttendance = new("record.lacks-attendance");
    public static readonly Error RecordLacksCases = new("record.lacks-cases");

    public static Error ItemNotSettled(int number, string title) => new("meeting.item-not-settled", number, title);

    public static Error NotToday(DateOnly planned, DateOnly today) => new("meeting.not-today", planned, today);

    public static Error TooFewPresent(int present, int needed) => new("ballot.too-few-present", present, needed);

    public static Error RecordLacksOutcome(int number) => new("record.lacks-outcome", number);

    public static Error RecordLacksVotes(int number) => new("record.lacks-votes", number);
}
