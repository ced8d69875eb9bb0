using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Behovsstyring.DevHost.Mail;

/// <summary>Just enough of SMTP (RFC 5321) to take whatever our own mailer sends. Loopback only; nothing is passed on.</summary>
internal sealed class SmtpReceiver : IAsyncDisposable
{
    private const int LargestMessage = 10 * 1024 * 1024;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Mailbox _mailbox;
    private readonly TimeProvider _clock;
    private readonly Task _accepting;

    public SmtpReceiver(Mailbox mailbox, TimeProvider clock)
    {
        _mailbox = mailbox;
        _clock = clock;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // Stopping, or a client that hung up before it was greeted.
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                // Latin-1 keeps every byte as it came, one character each.
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
                await ConverseAsync(reader, writer, _stopping.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The client went away, or we did.
            }
        }
    }

    private async Task ConverseAsync(StreamReader reader, StreamWriter writer, CancellationToken stop)
    {
        var from = "";
        var to = new List<string>();
        await writer.WriteLineAsync("220 behovsstyring e-postfelle");
        while (await reader.ReadLineAsync(stop) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            switch (verb)
            {
                case "EHLO":
                    await writer.WriteAsync($"250-behovsstyring\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE {LargestMessage}\r\n");
                    break;
                case "MAIL":
                    (from, to) = (AddressIn(line), []);
                    await writer.WriteLineAsync("250 OK");
                    break;
                case "RCPT":
                    to.Add(AddressIn(line));
                    await writer.WriteLineAsync("250 OK");
                    break;
                case "DATA" when to.Count == 0:
                    await writer.WriteLineAsync("503 Ingen mottaker");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 Avslutt med punktum");
                    await writer.WriteLineAsync(await ReceiveAsync(reader, from, to, stop) ? "250 OK" : "552 For stor");
                    (from, to) = ("", []);
                    break;
                case "HELO" or "NOOP" or "RSET":
                    (from, to) = ("", []);
                    await writer.WriteLineAsync("250 OK");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 Ha det");
                    return;
                default:
                    await writer.WriteLineAsync("502 Ukjent kommando");
                    break;
            }
        }
    }

    /// <summary>Reads to the lonely full stop. What is too large is read as well, so that the conversation stays in step, but not kept.</summary>
    private async Task<bool> ReceiveAsync(StreamReader reader, string from, List<string> to, CancellationToken stop)
    {
        var text = new StringBuilder();
        var fits = true;
        while (await reader.ReadLineAsync(stop) is { } line && line != ".")
        {
            fits &= text.Length + line.Length <= LargestMessage;
            if (fits)
            {
                // A line that begins with a full stop was sent with one more.
                text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
            }
        }

        if (fits)
        {
            var raw = Encoding.Latin1.GetBytes(text.ToString());
            _mailbox.Add(number => ReceivedMail.Read(number, _clock.GetUtcNow(), from, to, raw));
        }

        return fits;
    }

    /// <summary><c>MAIL FROM:&lt;ola@eksempel.example&gt; SIZE=100</c> → the address.</summary>
    private static string AddressIn(string line)
    {
        var (start, end) = (line.IndexOf('<'), line.IndexOf('>'));
        return start >= 0 && end > start ? line[(start + 1)..end] : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
