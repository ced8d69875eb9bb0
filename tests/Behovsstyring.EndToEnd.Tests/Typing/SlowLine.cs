using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Behovsstyring.EndToEnd.Tests.Typing;

/// <summary>A proxy that is as slow as a real line: each byte arrives a fixed time after it was sent, in its order, in both directions.</summary>
public sealed class SlowLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly TimeSpan _oneWay;
    private readonly Uri _to;
    private readonly Task _accepting;

    public SlowLine(Uri to, TimeSpan oneWay)
    {
        (_to, _oneWay) = (to, oneWay);
        _listener.Start();
        // The host is the same, so that the browser sends along the cookies it has.
        Address = new UriBuilder(to) { Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var calls = new List<Task>();
        try
        {
            while (true)
            {
                calls.Add(CarryAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(calls);
        }
    }

    private async Task CarryAsync(TcpClient browser)
    {
        using (browser)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(_to.Host, _to.Port, _closing.Token);
                (browser.NoDelay, server.NoDelay) = (true, true);
                await Task.WhenAll(PumpAsync(browser, server), PumpAsync(server, browser));
            }
            catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException)
            {
                // One of the two hung up, or the test is over.
            }
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to)
    {
        var onTheWay = Channel.CreateUnbounded<(long SentAt, byte[] Bytes)>();
        await Task.WhenAll(ReadAsync(from.GetStream(), onTheWay.Writer), WriteAsync(onTheWay.Reader, to));
    }

    private async Task ReadAsync(NetworkStream from, ChannelWriter<(long SentAt, byte[] Bytes)> onTheWay)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(buffer, _closing.Token) is > 0 and var read)
            {
                onTheWay.TryWrite((TimeProvider.System.GetTimestamp(), buffer[..read]));
            }
        }
        finally
        {
            onTheWay.Complete();
        }
    }

    private async Task WriteAsync(ChannelReader<(long SentAt, byte[] Bytes)> onTheWay, TcpClient to)
    {
        await foreach (var (sentAt, bytes) in onTheWay.ReadAllAsync(_closing.Token))
        {
            if (_oneWay - TimeProvider.System.GetElapsedTime(sentAt) is var left && left > TimeSpan.Zero)
            {
                await Task.Delay(left, _closing.Token);
            }

            await to.GetStream().WriteAsync(bytes, _closing.Token);
        }

        to.Client.Shutdown(SocketShutdown.Send);
    }
}
