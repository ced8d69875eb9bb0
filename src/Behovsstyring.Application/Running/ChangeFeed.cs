using Behovsstyring.Application.Common;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Behovsstyring.Application.Running;

/// <summary>
/// Carries change topics between nodes by LISTEN/NOTIFY. Sent after commit and gathered for some milliseconds:
/// NOTIFY inside a business transaction would make commits queue up behind each other.
/// </summary>
public sealed partial class ChangeFeed(NpgsqlDataSource database, ChangeSignal signal, ILogger<ChangeFeed> log) : BackgroundService
{
    private const string ChannelName = "changes";

    /// <summary>A notification holds 8,000 bytes at most; some seventy topics leave room to spare.</summary>
    private const int MostTopics = 70;

    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly string _node = Guid.NewGuid().ToString("N");
    private readonly Channel<string> _outgoing = Channel.CreateBounded<string>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        signal.ChangedHere += topics =>
        {
            foreach (var topic in topics)
            {
                _outgoing.Writer.TryWrite(topic);
            }
        };
        return Task.WhenAll(Forever(SendAsync, stoppingToken), Forever(ListenAsync, stoppingToken));
    }

    private async Task SendAsync(CancellationToken ct)
    {
        while (await _outgoing.Reader.WaitToReadAsync(ct))
        {
            await Task.Delay(Gathering, ct);
            HashSet<string> topics = [];
            while (topics.Count < MostTopics && _outgoing.Reader.TryRead(out var topic))
            {
                topics.Add(topic);
            }

            await using var command = database.CreateCommand("SELECT pg_notify($1, $2)");
            command.Parameters.AddWithValue(ChannelName);
            command.Parameters.AddWithValue($"{_node} {string.Join(' ', topics)}");
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        connection.Notification += (_, notification) =>
        {
            var parts = notification.Payload.Split(' ');
            if (parts[0] != _node)
            {
                signal.Hear(parts[1..]);
            }
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {ChannelName}", connection))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        // Whatever was said before this moment is lost: everyone looks again.
        signal.Hear([ChangeSignal.Everything]);
        while (true)
        {
            await connection.WaitAsync(ct);
        }
    }

    /// <summary>The database may go away and come back; the feed begins again each time.</summary>
    private async Task Forever(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await work(ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                LogInterrupted(e.Message);
                await Task.Delay(Patience, CancellationToken.None);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The change feed was interrupted and begins again: {Reason}")]
    private partial void LogInterrupted(string reason);
}
