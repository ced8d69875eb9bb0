using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Tests.Architecture;

/// <summary>Each day and moment that a command takes is held against the calendar, and the form hears at which field.</summary>
public sealed class DaysAskedTests
{
    private static readonly DateOnly Good = new(2027, 2, 15);

    /// <summary>Every command with a day, and what its field is called. A new one is added here when it has been seen to say so at its field.</summary>
    public static TheoryData<string, string> Fields => new()
    {
        { "AdoptMandate", "From" },
        { "AdoptModel", "AdoptedOn" },
        { "AdoptModel", "RecommendedOn" },
        { "ChangeMeeting", "EndsAt" },
        { "ChangeMeeting", "StartsAt" },
        { "DecideGate", "Deadline" },
        { "DissolveBody", "LastDay" },
        { "EditProject", "EndsOn" },
        { "EditProject", "StartsOn" },
        { "EndRole", "LastDay" },
        { "EndSeat", "LastDay" },
        { "EstablishBody", "From" },
        { "GiveSeat", "From" },
        { "GiveSeat", "To" },
        { "GrantRole", "From" },
        { "GrantRole", "To" },
        { "JoinNetwork", "From" },
        { "LeaveNetwork", "From" },
        { "LeaveNetwork", "LastDay" },
        { "OpenMeeting", "OnAnotherDay" },
        { "PlanMeeting", "EndsAt" },
        { "PlanMeeting", "StartsAt" },
        { "RegisterPerson", "From" },
        { "RegisterPerson", "To" },
        { "ReplaceSeat", "From" },
        { "SaveDelivery", "PlannedOn" },
    };

    public static TheoryData<string> Commands => [.. Fields.Select(row => row.Data.Item1).Distinct()];

    [Fact]
    public void Every_command_with_a_day_is_known_here() => Assert.Equal(
        Fields.Select(row => $"{row.Data.Item1}.{row.Data.Item2}").Order(StringComparer.Ordinal),
        CommandSamples.Commands
            .SelectMany(type => DaysAsked.ProblemsIn(CommandSamples.Of(type, DateOnly.MinValue)).Select(e => $"{type.Name}.{e.Field}")).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_day_of_the_calendar_is_taken_and_the_days_around_it_are_not(string command)
    {
        var type = CommandSamples.Commands.Single(t => t.Name == command);

        foreach (var day in new DateOnly[] { new(1990, 1, 1), Good, new(2100, 12, 31) })
        {
            Assert.Empty(DaysAsked.ProblemsIn(CommandSamples.Of(type, day)));
        }

        foreach (var day in new DateOnly[] { new(1, 1, 1), new(26, 2, 15), new(1989, 12, 31), new(2101, 1, 1), new(9999, 12, 31) })
        {
            Assert.All(DaysAsked.ProblemsIn(CommandSamples.Of(type, day)), error => Assert.Equal(new Error("day.not-in-calendar", new DateOnly(1990, 1, 1), new DateOnly(2100, 12, 31)) { Field = error.Field }, error));
            Assert.NotEmpty(DaysAsked.ProblemsIn(CommandSamples.Of(type, day)));
        }
    }
}
