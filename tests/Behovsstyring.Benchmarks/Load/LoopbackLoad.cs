using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Behovsstyring.Benchmarks.Load;

internal sealed record LoadResult(int Requests, double Seconds)
{
    public double PerSecond => Requests / Seconds;

    public double Milliseconds => Seconds * 1000 / Requests;
}

/// <summary>
/// Sends GET requests over a few kept connections and reads the answers, with as little work of its own as can be. Only to this
/// machine's loopback address, never more than <see cref="Bounds"/> allows, and every answer must be 200.
/// </summary>
internal static class LoopbackLoad
{
    /// <summary>Each address once, in order.</summary>
    public static async Task<LoadResult> RunAsync(
        Uri server, IReadOnlyList<string> addresses, int connections, CancellationToken stop, string? headers = null)
    {
        if (!server.IsLoopback || addresses.Count > Bounds.MostRequests || connections > Bounds.MostConnections)
        {
            throw new InvalidOperationException($"Not a load to send: {addresses.Count} requests over {connections} connections to {server}.");
        }

        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(stop);
        bounded.CancelAfter(Bounds.OneLoad);
        var requests = addresses.Select(a => Encoding.ASCII.GetBytes($"GET {a} HTTP/1.1\r\nHost: {server.Authority}\r\nAccept-Language: nb\r\n{headers}\r\n")).ToArray();
        var next = -1;
        var done = 0;
        var watch = Stopwatch.StartNew();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
            {
                using var connection = await Connection.OpenAsync(server, bounded.Token);
                int mine;
                while ((mine = Interlocked.Increment(ref next)) < requests.Length)
                {
                    var status = await connection.AskAsync(requests[mine], bounded.Token);
                    if (status != 200)
                    {
                        throw new InvalidOperationException($"{addresses[mine]} answered {status}.");
                    }

                    Interlocked.Increment(ref done);
                }
            }, bounded.Token)));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested && done > 0)
        {
            // Slower than a load may last: what was answered counts.
        }

        return new LoadResult(done, watch.Elapsed.TotalSeconds);
    }

    /// <summary>One kept HTTP/1.1 connection. Every answer we measure says its length.</summary>
    private sealed class Connection : IDisposable
    {
        private static ReadOnlySpan<byte> EndOfHeaders => "\r\n\r\n"u8;

        private static ReadOnlySpan<byte> LengthHeader => "\r\nContent-Length: "u8;

        private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        private readonly byte[] _buffer = new byte[64 * 1024];

        public static async Task<Connection> OpenAsync(Uri server, CancellationToken stop)
        {
            var connection = new Connection();
            await connection._socket.ConnectAsync(IPAddress.Loopback, server.Port, stop);
            return connection;
        }

        public async Task<int> AskAsync(byte[] request, CancellationToken stop)
        {
            await _socket.SendAsync(request, stop);
            var read = 0;
            var end = -1;
            while (end < 0)
            {
                read += await ReceiveAsync(_buffer.AsMemory(read), stop);
                end = _buffer.AsSpan(0, read).IndexOf(EndOfHeaders);
            }

            var (status, length) = Head(_buffer.AsSpan(0, end + 2));
            var left = length - (read - end - EndOfHeaders.Length);
            while (left > 0)
            {
                left -= await ReceiveAsync(_buffer, stop);
            }

            return status;
        }

        public void Dispose() => _socket.Dispose();

        private async ValueTask<int> ReceiveAsync(Memory<byte> into, CancellationToken stop)
        {
            var count = await _socket.ReceiveAsync(into, stop);
            return count > 0 ? count : throw new InvalidOperationException("The server closed the connection.");
        }

        private static (int Status, int Length) Head(ReadOnlySpan<byte> head)
        {
            if (!Utf8Parser.TryParse(head[9..], out int status, out _))
            {
                throw new InvalidOperationException("The answer says no status.");
            }

            var at = head.IndexOf(LengthHeader);
            if (status != 200)
            {
                return (status, 0);
            }

            if (at < 0 || !Utf8Parser.TryParse(head[(at + LengthHeader.Length)..], out int length, out _))
            {
                throw new InvalidOperationException("The answer does not say its length.");
            }

            return (status, length);
        }
    }
}
