using System.Globalization;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Components.Shared.Trail;
using Behovsstyring.Web.Texts;
using MimeKit;

namespace Behovsstyring.Web.Features.Notifications;

/// <summary>Writes one mail in the reader's language, as plain text: what happened, to which case, and where to read on.</summary>
public static class MailWriter
{
    /// <param name="invitationPath">Makes the path of an invitation's link; sealed again for each letter.</param>
    public static MimeMessage Write(DueMail mail, string from, string? origin, Func<InvitationId, string> invitationPath)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(mail.Language);
        try
        {
            var sender = MailboxAddress.Parse(from);
            var message = new MimeMessage
            {
                Subject = SubjectOf(mail),
                Body = new TextPart("plain") { Text = mail.Code == InvitationFacts.Code ? Invitation(mail, origin, invitationPath) : Body(mail, origin) },
                // The id comes from the row. A crash between sending and saying so gives a second copy, and the id shows that it is one.
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

    /// <summary>To somebody who may never have heard of this: who asks them in, how, and for how long.</summary>
    private static string Invitation(DueMail mail, string? origin, Func<InvitationId, string> path) => string.Join("\n\n",
        string.Format(CultureInfo.CurrentCulture, MailTexts.Greeting, mail.Name),
        string.Format(CultureInfo.CurrentCulture, MailTexts.InvitationText, mail.Organisation ?? MailTexts.InvitationUs),
        origin?.TrimEnd('/') + path(new InvitationId(Guid.Parse(mail.Facts[InvitationFacts.Invitation]))),
        string.Format(CultureInfo.CurrentCulture, MailTexts.InvitationHow, Dates.Day(DateOnly.ParseExact(mail.Facts[InvitationFacts.Expires], "yyyy-MM-dd", CultureInfo.InvariantCulture))),
        MailTexts.InvitationWhy) + "\n";

    private static string Body(DueMail mail, string? origin)
    {
        List<string> paragraphs = [string.Format(CultureInfo.CurrentCulture, MailTexts.Greeting, mail.Name)];
        if (mail.CaseNumber is { } number)
        {
            paragraphs.Add($"{number} {mail.CaseTitle}");
        }

        paragraphs.Add(TrailText.Sentence(mail.Code, mail.Facts, mail.Organisation));
        if (TrailText.Lines(mail.Code, mail.Facts) is { Count: > 0 } lines)
        {
            paragraphs.Add(string.Join('\n', lines));
        }

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
        mail.Code == InvitationFacts.Code ? MailTexts.SubjectInvitation
        : mail.CaseNumber is not null ? $"{mail.CaseNumber}: {mail.CaseTitle}"
        : MeetingOf(mail) is not null && mail.Facts.GetValueOrDefault("body") is { } body ? Subject(body, mail.Facts.GetValueOrDefault("starts"))
        : MailTexts.SubjectWithoutCase;

    /// <summary>Meetings of one body are distinguished by their day.</summary>
    private static string Subject(string body, string? starts) =>
        DateTimeOffset.TryParseExact(starts, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? string.Format(CultureInfo.CurrentCulture, MailTexts.SubjectMeetingOn, body, Dates.Day(OsloTime.DayOf(moment)))
            : string.Format(CultureInfo.CurrentCulture, MailTexts.SubjectMeeting, body);

    /// <summary>The meeting it is about, when it goes to those who sit in the body and not to the followers of a case.</summary>
    private static string? MeetingOf(DueMail mail) => mail.CaseNumber is null ? mail.Facts.GetValueOrDefault("meeting") : null;
}
