using Behovsstyring.Domain.Common;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>One thing somebody does in the product, at a moment of the story.</summary>
/// <param name="What">Named when it goes wrong.</param>
internal sealed record Scene(DateTimeOffset At, string What, Func<Stage, Task> Play)
{
    /// <summary>
    /// The scenes in the order they happened. What would fall after <paramref name="end"/> is pressed together into the last hours
    /// before it, in the same order: a demo that is started early in a quarter tells the same story.
    /// </summary>
    public static IReadOnlyList<Scene> InOrder(IEnumerable<Scene> scenes, DateTimeOffset end)
    {
        List<Scene> ordered = [.. scenes.OrderBy(s => s.At)];
        var past = ordered.FindIndex(s => s.At >= end - LastHours);
        if (past < 0)
        {
            return ordered;
        }

        var from = past == 0 || ordered[past - 1].At < end - LastHours ? end - LastHours : ordered[past - 1].At;
        var step = (end - from) / (ordered.Count - past + 1);
        for (var i = past; i < ordered.Count; i++)
        {
            ordered[i] = ordered[i] with { At = from + (step * (i - past + 1)) };
        }

        return ordered;
    }

    private static readonly TimeSpan LastHours = TimeSpan.FromHours(6);

    /// <summary>A moment of a working day, as the clock on the wall shows it.</summary>
    public static DateTimeOffset Moment(DateOnly day, int hour, int minute) => OsloTime.At(DemoTime.WorkingDay(day), new TimeOnly(hour, minute));
}
