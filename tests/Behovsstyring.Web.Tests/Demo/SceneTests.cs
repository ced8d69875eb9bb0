using Behovsstyring.DevHost.Demo.Story;

namespace Behovsstyring.Web.Tests.Demo;

public sealed class SceneTests
{
    private static readonly DateTimeOffset End = new(2027, 1, 1, 0, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Scenes_are_played_in_the_order_they_happened_and_those_of_one_moment_as_told()
    {
        var ordered = Scene.InOrder([At("second", -30), At("first", -40), At("third", -30)], End);
        Assert.Equal(["first", "second", "third"], ordered.Select(s => s.What));
        Assert.Equal(End.AddDays(-30), ordered[^1].At);
    }

    [Fact]
    public void What_would_come_after_the_end_is_pressed_together_before_it_in_its_order()
    {
        var ordered = Scene.InOrder([At("long ago", -30), At("tomorrow", 1), At("next month", 30), At("today", 0)], End);
        Assert.Equal(["long ago", "today", "tomorrow", "next month"], ordered.Select(s => s.What));
        Assert.All(ordered, s => Assert.True(s.At < End));
        Assert.Equal(ordered.Select(s => s.At).Order(), ordered.Select(s => s.At));
        Assert.Equal(ordered.Count, ordered.Select(s => s.At).Distinct().Count());
    }

    [Fact]
    public void A_story_that_is_wholly_past_is_left_as_it_is()
    {
        Scene[] past = [At("one", -3), At("two", -2)];
        Assert.Equal(past, Scene.InOrder(past, End));
    }

    private static Scene At(string what, int day) => new(End.AddDays(day), what, _ => Task.CompletedTask);
}
