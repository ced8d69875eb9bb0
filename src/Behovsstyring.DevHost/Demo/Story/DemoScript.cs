using Behovsstyring.Application.Running;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>
/// Fills an empty database with the demo, by running the use cases as the demo's people while a clock of the story moves. Log, trail,
/// notifications and records are therefore what the product itself makes of it.
/// </summary>
public static class DemoScript
{
    /// <param name="appConnection">As the app's own role: the story can do nothing that the product cannot.</param>
    /// <param name="now">The moment the story ends at.</param>
    public static async Task RunAsync(string appConnection, DateTimeOffset now, CancellationToken stop = default)
    {
        var clock = new StoryClock();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddApplication(appConnection)
            .BuildServiceProvider();
        var content = DemoContent.Load();
        var time = new DemoTime(now);
        var stage = new Stage(services.GetRequiredService<UseCases>(), clock, content, time, stop);
        foreach (var scene in Scene.InOrder(All(content, time), now))
        {
            clock.MoveTo(scene.At);
            try
            {
                await scene.Play(stage);
            }
            catch (InvalidOperationException wrong)
            {
                throw new InvalidOperationException($"The demo cannot {scene.What} ({scene.At:yyyy-MM-dd}): {wrong.Message}", wrong);
            }
        }
    }

    /// <summary>Every scene of the story. Their order is that of their moments; of those at the same moment, the order here.</summary>
    private static IEnumerable<Scene> All(DemoContent content, DemoTime time) =>
    [
        .. PeopleScenes.Of(content, time),
        .. ServiceScenes.Of(content, time),
        .. BodyScenes.Of(content, time),
        .. NeedScenes.Of(content, time),
        .. ConceptScenes.Of(content, time),
        .. ProjectScenes.Of(content, time),
        .. GateScenes.Of(content, time),
        .. MeetingScenes.Of(content, time),
        .. ReportScenes.Of(content, time),
    ];
}
