using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Domain.Meetings;

/// <summary>What an agenda item is about.</summary>
public sealed record AgendaItemContent
{
    public string Title { get; init; } = "";

    public required AgendaItemKind Kind { get; init; }

    /// <summary>KommIT-rådet's capacity in this item; none in other bodies.</summary>
    public AdvisoryCapacity? Capacity { get; init; }

    public CaseId? CaseId { get; init; }

    /// <summary>The gate whose crossing the body is asked about.</summary>
    public GateReviewId? GateReviewId { get; init; }

    /// <summary>The meeting whose record is to be approved.</summary>
    public MeetingId? RecordOf { get; init; }

    /// <summary>The quarterly report the body is informed of.</summary>
    public ReportId? ReportId { get; init; }

    /// <summary>Saksframlegg: what the item is about and what it asks of the body.</summary>
    public string Presentation { get; init; } = "";

    internal AgendaItemContent Tidy() =>
        this with { Title = PlainText.CleanLine(Title), Presentation = PlainText.Clean(Presentation) };
}

/// <summary>How the treatment of an item ended. Added once, never overwritten.</summary>
public sealed record ItemOutcome
{
    public required ItemResult Result { get; init; }

    /// <summary>How it was reached: by vote or by consensus. None for what needs neither.</summary>
    public RecommendationForm? Form { get; init; }

    public ProposalId? ProposalId { get; init; }

    public BallotId? BallotId { get; init; }

    /// <summary>What the body recommends of the gate.</summary>
    public GateOutcome? Recommends { get; init; }

    /// <summary>The words adopted, or why there are none.</summary>
    public string Text { get; init; } = "";

    public required DateTimeOffset At { get; init; }
}

/// <summary>An item of the agenda, with the proposals put in it and what came of it.</summary>
public sealed class AgendaItem
{
    private readonly List<Proposal> _proposals = [];
    private readonly List<ItemObjection> _objections = [];

    private AgendaItem() { }

    public AgendaItemId Id { get; private set; }

    public MeetingId MeetingId { get; private set; }

    /// <summary>1, 2, 3 …: its place on the agenda, kept once the notice is out.</summary>
    public int Number { get; private set; }

    public AgendaItemContent Content { get; private set; } = null!;

    /// <summary>Not on the notice the members got: decided only if those present let it (kommuneloven § 11-3).</summary>
    public bool AddedAfterNotice { get; private set; }

    public ItemOutcome? Outcome { get; private set; }

    public IReadOnlyList<Proposal> Proposals => _proposals;

    /// <summary>Those who objected to an item that was not on the notice.</summary>
    public IReadOnlyList<ItemObjection> Objections => _objections;

    public bool IsSettled => Outcome is not null;

    internal static AgendaItem Create(AgendaItemId id, MeetingId meeting, int number, AgendaItemContent content, bool afterNotice) => new()
    {
        Id = id,
        MeetingId = meeting,
        Number = number,
        Content = content.Tidy(),
        AddedAfterNotice = afterNotice,
    };

    internal void MoveTo(int number) => Number = number;

    internal void Describe(AgendaItemContent content) => Content = content.Tidy();

    internal void Add(Proposal proposal) => _proposals.Add(proposal);

    internal void Object(SeatId seat, DateTimeOffset now) => _objections.Add(ItemObjection.By(Id, seat, now));

    internal Proposal Proposal(ProposalId id) =>
        _proposals.Find(p => p.Id == id) ?? throw new DomainException(MeetingErrors.ProposalUnknown);

    internal void Adopt(Proposal proposal, RecommendationForm form, BallotId? ballot, DateTimeOffset now) => Outcome = new()
    {
        Result = ItemResult.Adopted,
        Form = form,
        ProposalId = proposal.Id,
        BallotId = ballot,
        Recommends = proposal.Recommends,
        Text = proposal.Text,
        At = now,
    };

    internal void EndWithout(ItemResult result, string text, DateTimeOffset now) =>
        Outcome = new() { Result = result, Text = text, At = now };
}

/// <summary>A proposal put in the meeting, to be adopted by vote or consensus.</summary>
public sealed class Proposal
{
    private Proposal() { }

    public ProposalId Id { get; private set; }

    public AgendaItemId AgendaItemId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>In an item about a gate: what the proposal asks the body to recommend.</summary>
    public GateOutcome? Recommends { get; private set; }

    public SeatId ProposedBy { get; private set; }

    public DateTimeOffset PutAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The ballot that rejected it. The same proposal is not put to the vote until it wins.</summary>
    public BallotId? RejectedIn { get; private set; }

    internal static Proposal Create(ProposalId id, AgendaItemId item, string text, GateOutcome? recommends, SeatId by, DateTimeOffset now) => new()
    {
        Id = id,
        AgendaItemId = item,
        Text = text,
        Recommends = recommends,
        ProposedBy = by,
        PutAt = now,
    };

    internal void Withdraw(DateTimeOffset now) => WithdrawnAt = now;

    internal void Reject(BallotId ballot) => RejectedIn = ballot;
}

/// <summary>One seat's objection to deciding an item that was not on the notice.</summary>
public sealed class ItemObjection
{
    private ItemObjection() { }

    public AgendaItemId AgendaItemId { get; private set; }

    public SeatId SeatId { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static ItemObjection By(AgendaItemId item, SeatId seat, DateTimeOffset now) =>
        new() { AgendaItemId = item, SeatId = seat, At = now };
}
