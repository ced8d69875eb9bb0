using System.Collections.Concurrent;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;

namespace Behovsstyring.Web.Components.Workspace;

/// <summary>
/// Knows which sign-ins are still open, for every page and every open tab of this node. One question to the database answers
/// for all of them, every few seconds; what ends on this node is known at once.
/// </summary>
public sealed class SessionWatch(UseCases useCases, TimeProvider clock)
{
    /// <summary>One page load is several requests; they are answered by one look-up.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _foundOpen = new();
    private readonly ConcurrentDictionary<Guid, byte> _inUse = new();
    private readonly ConcurrentDictionary<(Guid Session, object Watcher), Action> _watchers = new();

    /// <summary>Asked for each request with a cookie; being asked counts as use.</summary>
    public async Task<bool> IsOpenAsync(Guid session, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (_foundOpen.TryGetValue(session, out var found) && now - found < Trust)
        {
            Use(session);
            return true;
        }

        var result = await useCases.Run(new KeepSessions([session], [session]), Actor.System, ct);
        if (!result.IsOk)
        {
            // The database is away: nothing can be done with the session either, and the page says what is wrong.
            return true;
        }

        if (result.Value.Count > 0)
        {
            return false;
        }

        _foundOpen[session] = now;
        return true;
    }

    /// <summary>Somebody does something in an open page.</summary>
    public void Use(Guid session) => _inUse[session] = 0;

    /// <summary>Calls back when the session is over, until disposed.</summary>
    public IDisposable Watch(Guid session, Action over)
    {
        var watcher = new Watcher(this, session);
        _watchers[(session, watcher)] = over;
        return watcher;
    }

    /// <summary>These are over: nothing more is done in them, and open pages learn it now.</summary>
    public void Over(IReadOnlyCollection<Guid> sessions)
    {
        foreach (var session in sessions)
        {
            _foundOpen.TryRemove(session, out _);
        }

        foreach (var ((_, _), over) in _watchers.Where(w => sessions.Contains(w.Key.Session)))
        {
            over();
        }
    }

    internal async Task AskAsync(CancellationToken ct)
    {
        var oldest = clock.GetUtcNow() - Trust;
        foreach (var (session, found) in _foundOpen)
        {
            if (found < oldest)
            {
                _foundOpen.TryRemove(session, out _);
            }
        }

        var inUse = _inUse.Keys.ToArray();
        var watched = _watchers.Keys.Select(k => k.Session).Union(inUse).ToArray();
        if (watched.Length == 0)
        {
            return;
        }

        var result = await useCases.Run(new KeepSessions(watched, inUse), Actor.System, ct);
        if (result.IsOk)
        {
            foreach (var session in inUse)
            {
                _inUse.TryRemove(session, out _);
            }

            Over(result.Value);
        }
    }

    private sealed class Watcher(SessionWatch watch, Guid session) : IDisposable
    {
        public void Dispose() => watch._watchers.TryRemove((session, this), out _);
    }
}

/// <summary>Asks every ten seconds.</summary>
internal sealed partial class SessionWatchJob(SessionWatch watch, TimeProvider clock, ILogger<SessionWatchJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await watch.AskAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // A job that throws stops the whole program. The next question may be answered.
                LogNotAsked(e);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The sign-ins could not be looked up")]
    private partial void LogNotAsked(Exception exception);
}
