using Behovsstyring.Application.Common;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Running;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Features.SignIn;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace Behovsstyring.Web.Features.Notifications;

/// <summary>Sends the mails that are due. Several nodes may run it: each mail is lent to one of them at a time.</summary>
public sealed partial class MailWorker(
    UseCases useCases, IOptions<MailOptions> mail, IOptions<SiteOptions> site, InvitationLinks invitations, ILogger<MailWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (mail.Value.Host is not { Length: > 0 })
        {
            LogNoHost();
            return;
        }

        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                while (await SendSomeAsync(stoppingToken) > 0)
                {
                }
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogInterrupted(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> SendSomeAsync(CancellationToken ct)
    {
        var due = await useCases.Run(new TakeDueMail(), Actor.System, ct);
        if (!due.IsOk || due.Value.Count == 0)
        {
            return 0;
        }

        using var smtp = new SmtpClient();
        var connected = await TryConnectAsync(smtp, ct);
        foreach (var one in due.Value)
        {
            var sent = connected && await TrySendAsync(smtp, one, ct);
            await useCases.Run(new ReportMail(one.Id, sent), Actor.System, ct);
        }

        // A server that does not answer is not asked again at once.
        return connected ? due.Value.Count : 0;
    }

    private async Task<bool> TryConnectAsync(SmtpClient smtp, CancellationToken ct)
    {
        try
        {
            await smtp.ConnectAsync(mail.Value.Host!, mail.Value.Port, mail.Value.RequireTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, ct);
            if (mail.Value.User is { Length: > 0 } user)
            {
                await smtp.AuthenticateAsync(user, mail.Value.Password ?? "", ct);
            }

            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogUnreachable(e.Message);
            return false;
        }
    }

    private async Task<bool> TrySendAsync(SmtpClient smtp, DueMail one, CancellationToken ct)
    {
        try
        {
            using var message = MailWriter.Write(one, mail.Value.From, site.Value.PublicOrigin, invitations.Path);
            await smtp.SendAsync(message, ct);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogNotSent(one.Id, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Email:Host is not set: no mail is sent.")]
    private partial void LogNoHost();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server does not answer: {Reason}")]
    private partial void LogUnreachable(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Id} was not sent and is tried again: {Reason}")]
    private partial void LogNotSent(long id, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail worker was interrupted and goes on")]
    private partial void LogInterrupted(Exception exception);
}
