using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>What the secretary writes beside the facts of one item.</summary>
public sealed record ItemText(AgendaItemId Item, string Text);

/// <summary>
/// The record (protokoll) of a meeting: facts drawn from the meeting, and apart from them the words the secretary writes.
/// Drafted, approved, published; after approval neither changes.
/// </summary>
public sealed class MeetingRecord : Aggregate
{
    private MeetingRecord() { }

    public MeetingId MeetingId { get; private set; }

    public BodyId BodyId { get; private set; }

    public RecordState State { get; private set; } = RecordState.Drafted;

    public RecordFacts Facts { get; private set; } = null!;

    /// <summary>Written by hand, before the items.</summary>
    public string Introduction { get; private set; } = "";

    /// <summary>Written by hand, item by item.</summary>
    public IReadOnlyList<ItemText> ItemTexts { get; private set; } = [];

    public DateTimeOffset DraftedAt { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public PersonId? ApprovedBy { get; private set; }

    /// <summary>The later meeting in which the body approved it, when it was done there.</summary>
    public MeetingId? ApprovedInMeeting { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Counts the changes, so that each of them moves the row version.</summary>
    public int Revision { get; private set; }

    public static MeetingRecord Draft(Meeting meeting, RecordFacts facts, DateTimeOffset now)
    {
        Guard.That(meeting.State == MeetingState.Closed, MeetingErrors.NotClosed);
        var record = new MeetingRecord { MeetingId = meeting.Id, BodyId = meeting.BodyId, Facts = facts, DraftedAt = now };
        record.Raise(new MeetingMoved(meeting.Id));
        return record;
    }

    /// <summary>Draws the facts again, for a name or a case number that was corrected. The words stay.</summary>
    public void Redraw(RecordFacts facts)
    {
        Guard.That(State == RecordState.Drafted, MeetingErrors.RecordNotDraft);
        Facts = facts;
        Revision++;
        Raise(new MeetingMoved(MeetingId));
    }

    public void Write(string introduction, IReadOnlyList<ItemText> itemTexts)
    {
        Guard.Against(RecordRules.ObstaclesToWriting(this, introduction, itemTexts));
        Introduction = PlainText.Clean(introduction);
        ItemTexts = [.. itemTexts.Where(t => !string.IsNullOrWhiteSpace(t.Text)).Select(t => t with { Text = PlainText.Clean(t.Text) })];
        Revision++;
        Raise(new MeetingMoved(MeetingId));
    }

    /// <summary>Approved by the one who leads the body, or by the body in a later meeting.</summary>
    public void Approve(PersonId by, MeetingId? inMeeting, DateTimeOffset now)
    {
        Guard.Against(RecordRules.ObstaclesToApproval(this));
        (State, ApprovedBy, ApprovedInMeeting, ApprovedAt) = (RecordState.Approved, by, inMeeting, now);
        Revision++;
        Raise(new RecordApproved(MeetingId, BodyId, by));
    }

    public void Publish(DateTimeOffset now)
    {
        Guard.That(State == RecordState.Approved, MeetingErrors.RecordNotApproved);
        (State, PublishedAt) = (RecordState.Published, now);
        Revision++;
        Raise(new RecordPublished(MeetingId, BodyId));
    }
}

public static class RecordRules
{
    public static IReadOnlyList<Error> ObstaclesToWriting(MeetingRecord record, string introduction, IReadOnlyList<ItemText> itemTexts)
    {
        var items = record.Facts.Items.Select(i => i.Id).ToHashSet();
        return new Unmet()
            .If(record.State != RecordState.Drafted, MeetingErrors.RecordNotDraft)
            .And(ProblemsIn(introduction, itemTexts))
            .If(itemTexts.Any(t => !items.Contains(t.Item)) || itemTexts.DistinctBy(t => t.Item).Count() != itemTexts.Count, MeetingErrors.ItemUnknown);
    }

    /// <summary>The words alone: how long they are.</summary>
    public static IReadOnlyList<Error> ProblemsIn(string introduction, IReadOnlyList<ItemText> itemTexts) => new Unmet()
        .Optional(introduction, MeetingRules.TextMaxLength, nameof(MeetingRecord.Introduction))
        .And(itemTexts.SelectMany(t => new Unmet().Optional(t.Text, MeetingRules.TextMaxLength)));

    public static IReadOnlyList<Error> ObstaclesToApproval(MeetingRecord record) =>
        record.State == RecordState.Drafted ? ProblemsIn(record.Facts) : [MeetingErrors.RecordNotDraft];

    /// <summary>
    /// What kommuneloven § 11-4 asks of the record: time and place, who was there and who was absent, the cases treated, what was
    /// decided, and the result of each vote, by name since votes are open.
    /// </summary>
    public static IReadOnlyList<Error> ProblemsIn(RecordFacts facts) => new Unmet()
        .If(facts.ClosedAt < facts.OpenedAt || (MeetingRules.HasPlace(facts.Form) && string.IsNullOrWhiteSpace(facts.Place)), MeetingErrors.RecordLacksTimeAndPlace)
        .If(facts.Present.Count == 0 || string.IsNullOrWhiteSpace(facts.Chair), MeetingErrors.RecordLacksAttendance)
        .If(facts.Items.Count == 0, MeetingErrors.RecordLacksCases)
        .And(facts.Items.Where(i => i.Result is null).Select(i => MeetingErrors.RecordLacksOutcome(i.Number)))
        .And(facts.Items.Where(i => i.Ballots.Any(LacksVotes)).Select(i => MeetingErrors.RecordLacksVotes(i.Number)));

    private static bool LacksVotes(RecordedBallot ballot) =>
        ballot.Result is { } result && ballot.Votes.Count != result.VotesCast + result.Abstained;
}
