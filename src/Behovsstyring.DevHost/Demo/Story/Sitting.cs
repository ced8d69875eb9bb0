using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>One meeting to be played: who sits, who is away, what is treated and what comes of it.</summary>
/// <param name="Body">The key the body's seats are kept under.</param>
/// <param name="ApprovedIn">Set when the body's next meeting approves the record; then the record is not approved before.</param>
internal sealed record Sitting(
    string Key, string Body, DateOnly Day, TimeOnly Start, int Minutes, MeetingForm Form, string Place, string Notice,
    IReadOnlyList<DemoSeat> Roll, IReadOnlyList<string> Absent, IReadOnlyList<SittingItem> Items)
{
    public required DateOnly PlannedOn { get; init; }

    public required DateOnly NoticedOn { get; init; }

    public bool IsHeld { get; init; } = true;

    public bool ApprovesRecordsInMeetings { get; init; }

    public IEnumerable<DemoSeat> Members => Roll.Where(s => s.Function is nameof(SeatFunction.Leader) or nameof(SeatFunction.DeputyLeader) or nameof(SeatFunction.Member));

    public IEnumerable<DemoSeat> MembersPresent => Members.Where(s => !Absent.Contains(s.Person));

    /// <summary>The leader, or the deputy leader when the leader is away.</summary>
    public DemoSeat Chair => MembersPresent.OrderBy(s => Enum.Parse<SeatFunction>(s.Function)).First();

    public DemoSeat Secretary => Roll.FirstOrDefault(s => s.Function == nameof(SeatFunction.Secretary)) ?? Chair;

    /// <summary>Who sits instead of whom: the deputies in their turn, as far as they go.</summary>
    public IEnumerable<(DemoSeat Deputy, DemoSeat For)> Substitutes =>
        Roll.Where(s => s.Function == nameof(SeatFunction.Deputy)).OrderBy(s => s.Order)
            .Zip(Members.Where(s => Absent.Contains(s.Person)), (deputy, member) => (deputy, member));

    /// <summary>Everyone with a vote in the room.</summary>
    public IEnumerable<string> Voting => MembersPresent.Select(s => s.Person).Concat(Substitutes.Select(s => s.Deputy.Person));
}

/// <param name="Gate">Set when the item is about the crossing of a gate by <paramref name="Need"/>.</param>
/// <param name="Outcome">The words adopted or noted; none while the meeting is to come.</param>
internal sealed record SittingItem(
    string Title, AgendaItemKind Kind, AdvisoryCapacity? Capacity, string? Need, Gate? Gate, string Paper, string? Outcome)
{
    public GateOutcome? Recommends { get; init; }

    /// <summary>Decided by vote; otherwise by consensus.</summary>
    public bool IsVoted { get; init; }

    public IReadOnlyList<string> Against { get; init; } = [];

    public string? RecordOf { get; init; }
}
