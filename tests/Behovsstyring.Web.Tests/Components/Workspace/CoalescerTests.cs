using Behovsstyring.Web.Components.Workspace;
using Microsoft.Extensions.Time.Testing;

namespace Behovsstyring.Web.Tests.Components.Workspace;

public sealed class CoalescerTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Coalescer _changes;
    private int _acts;

    public CoalescerTests() => _changes = new Coalescer(_clock, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), () => _acts++);

    public void Dispose() => _changes.Dispose();

    [Fact]
    public void Many_changes_become_one_action_when_it_has_been_quiet()
    {
        _changes.Add();
        _clock.Advance(TimeSpan.FromSeconds(0.9));
        _changes.Add();
        _clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.Equal(0, _acts);

        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(1, _acts);

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, _acts);
    }

    [Fact]
    public void A_steady_stream_is_acted_on_once_in_each_longest_wait()
    {
        for (var i = 0; i < 40; i++)
        {
            _changes.Add();
            _clock.Advance(TimeSpan.FromSeconds(0.5));
        }

        // Twenty seconds of changes, none more than half a second after another.
        Assert.Equal(4, _acts);
    }

    [Fact]
    public void The_first_action_comes_no_later_than_the_longest_wait()
    {
        _changes.Add();
        for (var i = 0; i < 9; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.5));
            _changes.Add();
        }

        Assert.Equal(0, _acts);
        _clock.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal(1, _acts);
    }

    [Fact]
    public void The_wait_starts_again_after_each_action()
    {
        _changes.Add();
        _clock.Advance(TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(30));
        _changes.Add();
        Assert.Equal(1, _acts);

        _clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.Equal(1, _acts);

        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(2, _acts);
    }

    [Fact]
    public void What_is_cancelled_is_not_acted_on()
    {
        _changes.Add();
        _changes.Cancel();

        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(0, _acts);
    }

    [Fact]
    public void A_change_may_ask_for_a_longer_quiet_time_but_not_past_the_longest_wait()
    {
        _changes.Add(TimeSpan.FromSeconds(3));
        _clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.Equal(0, _acts);
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(1, _acts);

        _changes.Add(TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(2, _acts);
    }

    [Fact]
    public void When_it_is_gone_nothing_happens()
    {
        _changes.Add();
        _changes.Dispose();
        _changes.Add();

        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(0, _acts);
    }
}
