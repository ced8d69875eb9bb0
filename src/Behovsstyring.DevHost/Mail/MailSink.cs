using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Behovsstyring.DevHost.Mail;

/// <summary>Takes every e-mail the product sends and shows it on a page. Nothing leaves the machine.</summary>
public sealed class MailSink : IAsyncDisposable
{
    private readonly WebApplication _pages;
    private readonly SmtpReceiver _receiver;

    private MailSink(WebApplication pages, SmtpReceiver receiver, Mailbox mailbox)
    {
        _pages = pages;
        _receiver = receiver;
        Mailbox = mailbox;
        Address = new Uri(pages.Urls.Single());
    }

    public Mailbox Mailbox { get; }

    /// <summary>The page that shows what was sent.</summary>
    public Uri Address { get; }

    public int SmtpPort => _receiver.Port;

    /// <param name="port">The page's port; 0 takes a free one. The receiver always takes a free one.</param>
    /// <param name="stop">Gives up the start.</param>
    public static async Task<MailSink> StartAsync(int port, CancellationToken stop = default)
    {
        var mailbox = new Mailbox();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddRazorComponents();

        var app = builder.Build();
        app.Use((http, next) =>
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
            return next(http);
        });
        app.MapGet("/", () => new RazorComponentResult<MailListPage>(new { Mails = mailbox.Newest }));
        app.MapGet("/{number:int}", IResult (int number) => mailbox.Find(number) is { } mail
            ? new RazorComponentResult<MailPage>(new { Mail = mail })
            : Results.NotFound("Meldingen finnes ikke, eller den er for gammel: bare de 500 nyeste blir tatt vare på."));
        await app.StartAsync(stop);
        return new MailSink(app, new SmtpReceiver(mailbox, TimeProvider.System), mailbox);
    }

    public async ValueTask DisposeAsync()
    {
        await _receiver.DisposeAsync();
        await _pages.StopAsync();
        await _pages.DisposeAsync();
    }

    internal static string TimeOf(ReceivedMail mail) =>
        Domain.Common.OsloTime.ToLocal(mail.Received).ToString("d. MMMM yyyy 'kl.' HH.mm.ss", CultureInfo.GetCultureInfo("nb-NO"));
}
