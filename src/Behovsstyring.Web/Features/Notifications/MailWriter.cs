using System.Globalization;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Trail;
using Behovsstyring.Web.Texts;
using MimeKit;

namespace Behovsstyring.Web.Features.Notifications;

/// <summary>Writes one mail in the reader's language, as plain text: what happened, to which case, and where to read on.</summary>
public static class MailWriter
{
    public static MimeMessage Write(DueMail mail, string from, string? origin)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(mail.Language);
        try
        {
            var sender = MailboxAddress.Parse(from);
            var message = new MimeMessage
            {
                Subject = SubjectOf(mail),
                Body = new TextPart("plain") { Text = Body(mail, origin) },
                // Made from the row: a second copy, after a crash between sending and saying so, can be told as one.
                MessageId = $"notification-{mail.Id}@{sender.Domain}",
            };
            message.From.Add(sender);
            message.To.Add(new MailboxAddress(mail.Name, mail.Email));
            message.Headers.Add("Auto-Submitted", "auto-generated");
            return message;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static string Body(DueMail mail, string? origin)
    {
        List<string> paragraphs = [string.Format(CultureInfo.CurrentCulture, MailTexts.Greeting, mail.Name)];
        if (mail.CaseNumber is { } number)
        {
            paragraphs.Add($"{number} {mail.CaseTitle}");
        }

        paragraphs.Add(TrailText.Sentence(mail.Code, mail.Facts, mail.Organisation));
        if (TrailText.Quote(mail.Facts) is { } quote)
        {
            paragraphs.Add($"«{quote}»");
        }

        if (origin is not null && mail.CaseNumber is { } known)
        {
            paragraphs.Add(string.Format(CultureInfo.CurrentCulture, MailTexts.ReadMore, origin.TrimEnd('/') + Urls.Case(known)));
        }
        else if (origin is not null && MeetingOf(mail) is { } meeting)
        {
            paragraphs.Add(string.Format(CultureInfo.CurrentCulture, MailTexts.ReadMore, origin.TrimEnd('/') + Urls.Work.Meeting(meeting)));
        }

        paragraphs.Add(MeetingOf(mail) is null ? MailTexts.Why : MailTexts.WhySeated);
        return string.Join("\n\n", paragraphs) + "\n";
    }

    private static string SubjectOf(DueMail mail) =>
        mail.CaseNumber is not null ? $"{mail.CaseNumber}: {mail.CaseTitle}"
        : MeetingOf(mail) is not null && mail.Facts.GetValueOrDefault("body") is { } body ? string.Format(CultureInfo.CurrentCulture, MailTexts.SubjectMeeting, body)
        : MailTexts.SubjectWithoutCase;

    /// <summary>The meeting it is about, when it is told to those who sit in the body and not to the followers of a case.</summary>
    private static string? MeetingOf(DueMail mail) => mail.CaseNumber is null ? mail.Facts.GetValueOrDefault("meeting") : null;
}
