namespace Behovsstyring.Web.Components.Workspace;

/// <summary>
/// Turns many changes into one action. It acts when no change has come for a quiet time, and at the latest a longest wait
/// after the first change, so that a steady stream of changes never holds it back.
/// </summary>
/// <param name="act">Called on a thread of the timer, never twice for the same changes.</param>
internal sealed class Coalescer(TimeProvider clock, TimeSpan quiet, TimeSpan longest, Action act) : IDisposable
{
    private readonly Lock _lock = new();
    private ITimer? _timer;
    private long? _first;
    private bool _gone;

    public void Add() => Add(quiet);

    /// <summary>A change that asks for another quiet time than usual.</summary>
    public void Add(TimeSpan quietAfter)
    {
        lock (_lock)
        {
            if (_gone)
            {
                return;
            }

            _first ??= clock.GetTimestamp();
            var left = longest - clock.GetElapsedTime(_first.Value);
            var wait = left < quietAfter ? left : quietAfter;
            _timer ??= clock.CreateTimer(_ => Act(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Forgets what has come: it is done some other way.</summary>
    public void Cancel()
    {
        lock (_lock)
        {
            _first = null;
            _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _gone = true;
            _timer?.Dispose();
        }
    }

    private void Act()
    {
        lock (_lock)
        {
            if (_gone || _first is null)
            {
                return;
            }

            _first = null;
        }

        act();
    }
}
