using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Voting;

/// <summary>
/// The status of a body's seats in one case, when its ballot opens. A vacant seat, an absent member, a disqualified
/// member and one who is there and abstains are four different things, and every rule says which of them it counts.
/// A seat counts as present when its member, or a deputy called in for it, is there.
/// </summary>
/// <param name="Vacant">Seats of the mandate without a holder.</param>
/// <param name="Recused">Disqualified members in whose place no deputy sits.</param>
/// <param name="Absent">Members not there in whose place no deputy sits.</param>
/// <param name="Present">The members' seats with somebody there who may vote: the list that is frozen.</param>
/// <param name="Chair">The seat whose vote breaks a tie; none when the chair has no vote in this case.</param>
public sealed record Electorate(int Vacant, int Recused, int Absent, IReadOnlyList<SeatId> Present, SeatId? Chair)
{
    public int Entitled => Absent + Present.Count;

    public int Members => Recused + Entitled;

    public int Seats => Vacant + Members;

    /// <summary>No negative numbers, no seat twice.</summary>
    public bool IsPossible =>
        Vacant >= 0 && Recused >= 0 && Absent >= 0 && Present.Distinct().Count() == Present.Count;

    public int CountOf(QuorumBase quorumBase) => quorumBase switch
    {
        QuorumBase.Seats => Seats,
        QuorumBase.Members => Members,
        QuorumBase.Entitled => Entitled,
    };
}
