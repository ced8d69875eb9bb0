using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Behovsstyring.Benchmarks.Floors;

/// <summary>One command as the product sent it.</summary>
internal sealed record RecordedCommand(string Text, IReadOnlyList<NpgsqlParameter> Parameters);

/// <summary>
/// Writes down what the product asks the database for the sake of one request, by the request's trace: so that the floor runs
/// the very same SQL, today's and tomorrow's, and so that commands are counted whatever else goes on.
/// </summary>
internal sealed class SqlRecorder : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly ConcurrentDictionary<string, string> _watched = [];
    private readonly ConcurrentDictionary<string, List<RecordedCommand>> _recorded = [];
    private readonly List<IDisposable> _subscriptions = [];
    private readonly ActivityListener _requests = new()
    {
        // A request has a trace only when somebody listens.
        ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public SqlRecorder()
    {
        ActivitySource.AddActivityListener(_requests);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void Watch(string trace, string key)
    {
        _recorded[key] = [];
        _watched[trace] = key;
    }

    public IReadOnlyList<RecordedCommand> Recorded(string key) => _recorded.TryGetValue(key, out var commands) ? commands : [];

    public IReadOnlyList<string> CommandsOf(string key) => [.. Recorded(key).Select(c => c.Text)];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: NpgsqlCommand command }
            && Activity.Current is { } activity && _watched.TryGetValue(activity.TraceId.ToHexString(), out var key))
        {
            lock (_recorded[key])
            {
                _recorded[key].Add(new RecordedCommand(command.CommandText, [.. command.Parameters.Select(p => p.Clone())]));
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        _subscriptions.ForEach(s => s.Dispose());
        _requests.Dispose();
    }
}
