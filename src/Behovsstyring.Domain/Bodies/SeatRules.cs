using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Bodies;

/// <summary>What a seat lets its holder do in the body.</summary>
public enum BodyPower
{
    /// <summary>Plan meetings, set the agenda, publish the notice.</summary>
    PrepareMeetings = 1,
    /// <summary>Open and close, keep attendance, open and close ballots.</summary>
    RunMeetings = 2,
    /// <summary>Lead the meeting, and declare consensus.</summary>
    ChairMeetings = 3,
    Propose = 4,
    /// <summary>Vote. A deputy only when called in; the meeting says when.</summary>
    Vote = 5,
    WriteRecords = 6,
    ApproveRecords = 7,
}

/// <summary>Powers follow from the function, never set by hand.</summary>
public static class SeatRules
{
    public const int OnWordOfMaxLength = 300;

    /// <summary>
    /// Somebody who sits for an organisation has a role there on the first day (today, if that is past), or the appointment says on whose word they sit for it: no one
    /// speaks for another because a case officer has chosen them.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToSittingFor(bool hasRoleThere, string? onWordOf) =>
        hasRoleThere || !string.IsNullOrWhiteSpace(onWordOf) ? [] : [BodyErrors.NoRoleThere];

    private static readonly BodyPower[] Leading =
        [BodyPower.PrepareMeetings, BodyPower.RunMeetings, BodyPower.ChairMeetings, BodyPower.Propose, BodyPower.Vote, BodyPower.ApproveRecords];

    private static readonly BodyPower[] Sitting = [BodyPower.Propose, BodyPower.Vote];

    /// <summary>The secretary prepares and keeps the meeting, and may put the secretariat's own proposal, but never votes.</summary>
    private static readonly BodyPower[] Keeping =
        [BodyPower.PrepareMeetings, BodyPower.RunMeetings, BodyPower.Propose, BodyPower.WriteRecords];

    public static IReadOnlyList<BodyPower> PowersOf(SeatFunction function) => function switch
    {
        SeatFunction.Leader or SeatFunction.DeputyLeader => Leading,
        SeatFunction.Member or SeatFunction.Deputy => Sitting,
        SeatFunction.Secretary => Keeping,
        SeatFunction.Observer => [],
    };

    /// <summary>The members of the body in the sense of the rules: those who are counted.</summary>
    public static bool HasVote(SeatFunction function) => function switch
    {
        SeatFunction.Leader or SeatFunction.DeputyLeader or SeatFunction.Member => true,
        SeatFunction.Deputy or SeatFunction.Secretary or SeatFunction.Observer => false,
    };

    /// <summary>Whether a person may hold both functions at once. A person has one vote at most, and a person with a vote cannot be a deputy.</summary>
    public static bool MayBeHeldTogether(SeatFunction one, SeatFunction other) =>
        one != other && !(CanComeToVote(one) && CanComeToVote(other));

    public static bool MayStandInFor(OrganisationId? deputyFor, OrganisationId organisation) =>
        deputyFor is null || deputyFor == organisation;

    /// <summary>Whose side a seat is on, by whom it represents. Networks, colleges and joint undertakings are the members' own.</summary>
    public static SeatSide SideOf(OrganisationKind represented) => represented switch
    {
        OrganisationKind.Municipality or OrganisationKind.County or OrganisationKind.Network
            or OrganisationKind.CountyCollege or OrganisationKind.InterMunicipal => SeatSide.Members,
        OrganisationKind.Ks => SeatSide.Ks,
        OrganisationKind.Company => SeatSide.Company,
        OrganisationKind.StateAgency or OrganisationKind.Supplier => SeatSide.Other,
    };

    private static bool CanComeToVote(SeatFunction function) => PowersOf(function).Contains(BodyPower.Vote);
}
