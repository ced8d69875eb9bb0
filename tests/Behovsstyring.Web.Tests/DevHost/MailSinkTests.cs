using System.Net;
using Behovsstyring.DevHost.Mail;
using MailKit.Net.Smtp;
using MimeKit;

namespace Behovsstyring.Web.Tests.DevHost;

/// <summary>What the product sends can be read on the sink's page, and is never markup there.</summary>
public sealed class MailSinkTests : IAsyncLifetime
{
    private MailSink _sink = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _sink = await MailSink.StartAsync(port: 0, Stop);

    public ValueTask DisposeAsync() => _sink.DisposeAsync();

    [Fact]
    public async Task A_message_arrives_as_it_was_sent()
    {
        await SendAsync("Saken er avgjort – skøyter 🙂", "Hei!\n.punktum først\nÆØÅ", "ola@kommune.example", "kari@kommune.example");
        var mail = Assert.Single(_sink.Mailbox.Newest);
        Assert.Equal("Saken er avgjort – skøyter 🙂", mail.Subject);
        Assert.Equal("Hei!\n.punktum først\nÆØÅ", mail.Text!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(["ola@kommune.example", "kari@kommune.example"], mail.To);
        Assert.Equal("ikke-svar@behovsstyring.example", mail.From);
    }

    [Fact]
    public async Task The_page_shows_text_as_text_and_addresses_as_links()
    {
        await SendAsync("<b>fet</b>", "<script>alert(1)</script> Les mer: http://127.0.0.1:5080/behov/IDE-2026-0001.", "ola@kommune.example");
        using var http = new HttpClient { BaseAddress = _sink.Address };
        var list = await http.GetStringAsync("/", Stop);
        Assert.Contains("<b>fet</b>", WebUtility.HtmlDecode(list), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>fet", list, StringComparison.Ordinal);
        var page = await http.GetStringAsync("/1", Stop);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"http://127.0.0.1:5080/behov/IDE-2026-0001\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_newest_are_kept()
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", _sink.SmtpPort, useSsl: false, Stop);
        // One command at a time: answers to several at once wait for the network's delayed acknowledgement, 40 ms a message.
        client.Capabilities &= ~SmtpCapabilities.Pipelining;
        for (var i = 1; i <= Mailbox.Capacity + 2; i++)
        {
            await client.SendAsync(Message($"nr. {i}", "", "ola@kommune.example"), Stop);
        }

        await client.DisconnectAsync(quit: true, Stop);
        Assert.Equal(Mailbox.Capacity, _sink.Mailbox.Newest.Count);
        Assert.Equal($"nr. {Mailbox.Capacity + 2}", _sink.Mailbox.Newest[0].Subject);
        Assert.Equal("nr. 3", _sink.Mailbox.Newest[^1].Subject);
    }

    private async Task SendAsync(string subject, string text, params string[] to)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", _sink.SmtpPort, useSsl: false, Stop);
        await client.SendAsync(Message(subject, text, to), Stop);
        await client.DisconnectAsync(quit: true, Stop);
    }

    private static MimeMessage Message(string subject, string text, params string[] to) =>
        new([MailboxAddress.Parse("ikke-svar@behovsstyring.example")], to.Select(MailboxAddress.Parse), subject, new TextPart("plain") { Text = text });
}
