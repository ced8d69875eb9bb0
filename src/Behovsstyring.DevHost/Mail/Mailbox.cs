using System.Text.RegularExpressions;
using MimeKit;

namespace Behovsstyring.DevHost.Mail;

/// <summary>One message as it was received, taken apart for showing.</summary>
/// <param name="To">Whom it was sent to, which need not be whom its headers say.</param>
public sealed partial record ReceivedMail(
    int Number, DateTimeOffset Received, string From, IReadOnlyList<string> To, string Subject, string? Text, string? Html, string Headers)
{
    /// <summary>The text with its addresses apart, so that the page can make links of them. One capturing group: Split keeps what it caught.</summary>
    public IReadOnlyList<string> TextParts => Address().Split(Text ?? "");

    public static bool IsAddress(string part) => Address().IsMatch(part);

    internal static ReceivedMail Read(int number, DateTimeOffset received, string from, IReadOnlyList<string> to, byte[] raw)
    {
        try
        {
            using var stream = new MemoryStream(raw);
            var message = MimeMessage.Load(stream);
            return new ReceivedMail(number, received, from, to, message.Subject ?? "", message.TextBody, message.HtmlBody,
                string.Join('\n', message.Headers.Select(h => $"{h.Field}: {h.Value}")));
        }
        catch (FormatException)
        {
            return new ReceivedMail(number, received, from, to, "(uleselig)", System.Text.Encoding.Latin1.GetString(raw), null, "");
        }
    }

    [GeneratedRegex("""(https?://[^\s<>"]+[^\s<>".,;:!?)])""")]
    private static partial Regex Address();
}

/// <summary>The newest messages, in memory only: the sink is for looking, not for keeping.</summary>
public sealed class Mailbox
{
    public const int Capacity = 500;

    private readonly LinkedList<ReceivedMail> _mails = [];
    private readonly Lock _lock = new();
    private int _count;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ReceivedMail> Newest
    {
        get
        {
            lock (_lock)
            {
                return [.. _mails];
            }
        }
    }

    public ReceivedMail? Find(int number) => Newest.FirstOrDefault(m => m.Number == number);

    internal void Add(Func<int, ReceivedMail> read)
    {
        lock (_lock)
        {
            _mails.AddFirst(read(++_count));
            if (_mails.Count > Capacity)
            {
                _mails.RemoveLast();
            }
        }
    }
}
