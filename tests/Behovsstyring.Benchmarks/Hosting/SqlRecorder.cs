using System.Collections.Concurrent;
using System.Diagnostics;

namespace Behovsstyring.Benchmarks.Hosting;

/// <summary>Writes down the product's journeys to the database for one request, by the request's trace, whatever else goes on.</summary>
internal sealed class SqlRecorder : IDisposable
{
    private readonly ConcurrentDictionary<string, string> _watched = [];
    private readonly ConcurrentDictionary<string, List<string>> _recorded = [];
    private readonly ActivityListener _requests = new()
    {
        // A request has a trace only when somebody listens.
        ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    private readonly ActivityListener _journeys;

    public SqlRecorder()
    {
        _journeys = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            // Only what is watched is traced: the rest is measured as it runs.
            Sample = (ref ActivityCreationOptions<ActivityContext> asked) =>
                _watched.ContainsKey(asked.Parent.TraceId.ToHexString()) ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = Record,
        };
        ActivitySource.AddActivityListener(_requests);
        ActivitySource.AddActivityListener(_journeys);
    }

    public void Watch(string trace, string key)
    {
        _recorded[key] = [];
        _watched[trace] = key;
    }

    public IReadOnlyList<string> CommandsOf(string key) => _recorded.TryGetValue(key, out var commands) ? commands : [];

    public void Dispose()
    {
        _journeys.Dispose();
        _requests.Dispose();
    }

    private void Record(Activity journey)
    {
        if (_watched.TryGetValue(journey.TraceId.ToHexString(), out var key))
        {
            lock (_recorded[key])
            {
                _recorded[key].Add(journey.GetTagItem("db.query.text") as string ?? journey.DisplayName);
            }
        }
    }
}
