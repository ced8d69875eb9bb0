using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Behovsstyring.Benchmarks.Hosting;

/// <summary>Writes down what the product asks the database for one request, by the request's trace, whatever else goes on.</summary>
internal sealed class SqlRecorder : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly ConcurrentDictionary<string, string> _watched = [];
    private readonly ConcurrentDictionary<string, List<string>> _recorded = [];
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

    public IReadOnlyList<string> CommandsOf(string key) => _recorded.TryGetValue(key, out var commands) ? commands : [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: { } command }
            && Activity.Current is { } activity && _watched.TryGetValue(activity.TraceId.ToHexString(), out var key))
        {
            lock (_recorded[key])
            {
                _recorded[key].Add(command.CommandText);
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
