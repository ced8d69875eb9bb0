using System.Buffers;
using System.Net;
using SmtpServer;
using SmtpServer.Mail;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Behovsstyring.DevHost.Mail;

/// <summary>Takes what our own mailer sends. Loopback only; nothing is passed on.</summary>
internal sealed class SmtpReceiver : MessageStore, IAsyncDisposable
{
    private const int LargestMessage = 10 * 1024 * 1024;

    private readonly Mailbox _mailbox;
    private readonly TimeProvider _clock;
    private readonly SmtpServer.SmtpServer _server;
    private readonly Task _serving;

    public SmtpReceiver(Mailbox mailbox, TimeProvider clock)
    {
        _mailbox = mailbox;
        _clock = clock;
        var listeners = new EndpointListenerFactory();
        listeners.EndpointStarted += (_, started) => Port = ((IPEndPoint)started.LocalEndPoint).Port;
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add((IEndpointListenerFactory)listeners);
        services.Add((IMessageStore)this);
        _server = new SmtpServer.SmtpServer(
            new SmtpServerOptionsBuilder()
                .ServerName("behovsstyring")
                .MaxMessageSize(LargestMessage, MaxMessageSizeHandling.Strict)
                .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, 0)))
                .Build(),
            services);
        // Listens before it answers with a task, so the port is known.
        _serving = _server.StartAsync(CancellationToken.None);
    }

    /// <summary>A free one.</summary>
    public int Port { get; private set; }

    public override Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        var raw = buffer.ToArray();
        _mailbox.Add(number => ReceivedMail.Read(
            number, _clock.GetUtcNow(), transaction.From.AsAddress(), [.. transaction.To.Select(to => to.AsAddress())], raw));
        return Task.FromResult(SmtpResponse.Ok);
    }

    public async ValueTask DisposeAsync()
    {
        _server.Shutdown();
        await _serving;
    }
}
