using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Tests.Voting;

/// <summary>Electorates and votes in numbers. Seat 0 of those present is the chair's.</summary>
internal static class Electorates
{
    private static readonly SeatId[] Seats = [.. Enumerable.Range(1, 200).Select(i => new SeatId(new Guid(i, 0, 0, new byte[8])))];

    public static SeatId Seat(int index) => Seats[index];

    public static Electorate Of(int present, int absent = 0, int recused = 0, int vacant = 0, bool chair = true) =>
        new(vacant, recused, absent, Seats[..present], chair && present > 0 ? Seats[0] : null);

    /// <summary>Votes from the seats in order; the chair's first.</summary>
    public static SeatVote[] Votes(Choice chair, int forOthers = 0, int against = 0, int blank = 0, int abstain = 0) =>
        Number([chair, .. Many(Choice.For, forOthers), .. Many(Choice.Against, against), .. Many(Choice.Blank, blank), .. Many(Choice.Abstain, abstain)]);

    public static SeatVote[] Number(IEnumerable<Choice> choices) =>
        [.. choices.Select((choice, i) => new SeatVote(Seats[i], choice))];

    private static IEnumerable<Choice> Many(Choice choice, int count) => Enumerable.Repeat(choice, count);
}
