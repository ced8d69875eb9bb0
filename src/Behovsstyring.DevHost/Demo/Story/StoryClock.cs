namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>The clock of the use cases while the demo runs. It only moves forward.</summary>
internal sealed class StoryClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.MinValue;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves on to a moment; to the millisecond after the last one when that is later, so that nothing happens at once.</summary>
    public void MoveTo(DateTimeOffset moment) =>
        _now = moment.ToUniversalTime() > _now ? moment.ToUniversalTime() : _now.AddMilliseconds(1);
}
