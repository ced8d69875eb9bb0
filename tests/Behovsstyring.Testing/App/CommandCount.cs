using System.Collections.Concurrent;
using System.Diagnostics;

namespace Behovsstyring.Testing.App;

/// <summary>
/// How many commands go to the database while it is open, in this flow of calls only: other tests run beside. The flow goes on in a
/// program that is asked over HTTP, as long as it runs in this process. Listens to what Npgsql says of itself, so that nothing in the
/// program has to know of it.
/// </summary>
public sealed class CommandCount : IDisposable
{
    private static readonly ConcurrentDictionary<ActivityTraceId, CommandCount> Open = [];

    private static readonly ActivityListener Listener = Listen();

    private readonly Activity? _around = Activity.Current;
    private readonly Activity _flow;
    private int _commands;

    private CommandCount()
    {
        Activity.Current = null;
        _flow = new Activity(nameof(CommandCount)).SetIdFormat(ActivityIdFormat.W3C).Start();
        Open[_flow.TraceId] = this;
    }

    public int Commands => _commands;

    /// <summary>To be begun in the method that awaits what is counted.</summary>
    public static CommandCount Begin()
    {
        ArgumentNullException.ThrowIfNull(Listener);
        return new CommandCount();
    }

    public void Dispose()
    {
        Open.TryRemove(_flow.TraceId, out _);
        _flow.Stop();
        _flow.Dispose();
        Activity.Current = _around;
    }

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = done =>
            {
                // Opening a connection is reported too, and carries no statement.
                if (done.GetTagItem("db.query.text") is not null && Open.TryGetValue(done.TraceId, out var count))
                {
                    Interlocked.Increment(ref count._commands);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
