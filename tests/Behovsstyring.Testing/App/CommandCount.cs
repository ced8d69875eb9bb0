using System.Diagnostics;

namespace Behovsstyring.Testing.App;

/// <summary>
/// How many commands go to the database while it is open, in this flow of calls only: other tests run beside.
/// Listens to what Npgsql says of itself, so that nothing in the program has to know of it.
/// </summary>
public sealed class CommandCount : IDisposable
{
    private static readonly AsyncLocal<CommandCount?> Current = new();

    private static readonly ActivityListener Listener = Listen();

    private int _commands;

    private CommandCount() { }

    public int Commands => _commands;

    /// <summary>To be begun in the method that awaits what is counted.</summary>
    public static CommandCount Begin()
    {
        ArgumentNullException.ThrowIfNull(Listener);
        return Current.Value = new CommandCount();
    }

    public void Dispose() => Current.Value = null;

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = done =>
            {
                // Opening a connection is told of too, and carries no statement.
                if (done.GetTagItem("db.query.text") is not null && Current.Value is { } count)
                {
                    Interlocked.Increment(ref count._commands);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
