using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Bodies;

/// <summary>
/// Who must sit in a steering group (KS' concept study, ch. 6.3 and 6.4). In the concept phase the members, KS and the company should
/// all sit, and a gap warns; from planning on they must, led by a member representative, and a gap blocks.
/// </summary>
public static class SteeringGroupRules
{
    public static readonly Error MembersMissing = new("steering-group.members-missing");
    public static readonly Error KsMissing = new("steering-group.ks-missing");
    public static readonly Error CompanyMissing = new("steering-group.company-missing");
    public static readonly Error NotLedByMember = new("steering-group.not-led-by-member");

    /// <summary>What the group lacks in a phase. Deputies, secretaries and observers do not sit in this sense.</summary>
    public static IReadOnlyList<Error> ProblemsIn(IEnumerable<Seat> seatsOfTheDay, Phase phase)
    {
        var sitting = seatsOfTheDay.Where(s => s.HasVote).ToList();
        return new Unmet()
            .If(!IsSeated(SeatSide.Members), MembersMissing)
            .If(!IsSeated(SeatSide.Ks), KsMissing)
            .If(!IsSeated(SeatSide.Company), CompanyMissing)
            .If(GapsBlock(phase) && !sitting.Any(s => s.Function == SeatFunction.Leader && s.Side == SeatSide.Members), NotLedByMember);

        bool IsSeated(SeatSide side) => sitting.Any(s => s.Side == side);
    }

    /// <summary>Whether a gap stops the case, or is only shown. The same group follows planning, execution and closing.</summary>
    public static bool GapsBlock(Phase phase) => phase switch
    {
        Phase.Idea or Phase.Concept or Phase.Realisation => false,
        Phase.Planning or Phase.Execution or Phase.Closing => true,
    };
}
