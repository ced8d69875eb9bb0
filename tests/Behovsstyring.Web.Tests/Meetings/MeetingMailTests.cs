using Behovsstyring.Application.Notifications;
using Behovsstyring.Web.Features.Notifications;

namespace Behovsstyring.Web.Tests.Meetings;

/// <summary>The mail to those called says what is new, in the reader's language, and nothing of what stayed as it was.</summary>
public sealed class MeetingMailTests
{
    private static readonly Dictionary<string, string> Meeting = new()
    {
        ["body"] = "Prøvenemnda", ["meeting"] = "provenemnda-2027-1", ["starts"] = "2027-01-15T09:00:00.0000000+00:00",
    };

    public static TheoryData<string, string, string[], string[]> Letters => new()
    {
        {
            "nb", "meeting.noticed", ["meeting-form=Hybrid", "place=Oslo", "join=https://mote.example/a"],
            ["Prøvenemnda kaller inn til møte 15. januar 2027 kl. 10.00.", "Møteform: Fysisk møte med video", "Sted: Oslo", "Lenke for å delta digitalt: https://mote.example/a"]
        },
        { "nb", "meeting.changed", ["place=Bergen", "place-before=Oslo"], ["Prøvenemnda har endret møtet 15. januar 2027 kl. 10.00.", "Sted: Oslo → Bergen"] },
        { "nn", "meeting.changed", ["place=", "place-before=Oslo"], ["Prøvenemnda har endra møtet 15. januar 2027 kl. 10.00.", "Stad: Oslo → ikkje oppgitt"] },
        {
            "en", "meeting.changed", ["starts-before=2027-01-14T08:30:00.0000000+00:00", "ends-before=", "ends=2027-01-15T11:00:00.0000000+00:00"],
            ["Prøvenemnda has changed the meeting of 15 January 2027, 10:00.", "Time: 14 January 2027, 09:30 → 15 January 2027, 10:00", "Ends: not given → 15 January 2027, 12:00"]
        },
        {
            "nb", "meeting.changed", ["meeting-form=Remote", "meeting-form-before=InPerson", "join=https://mote.example/b"],
            ["Prøvenemnda har endret møtet 15. januar 2027 kl. 10.00.", "Møteform: Fysisk møte → Videomøte", "Ny lenke for å delta digitalt: https://mote.example/b"]
        },
        { "nb", "meeting.item-added", ["item=2", "title=Økonomi"], ["Prøvenemnda har satt en ny sak på sakslisten til møtet 15. januar 2027 kl. 10.00: sak 2, Økonomi."] },
        {
            "nn", "meeting.item-changed", ["item=2", "title=Budsjett", "title-before=Økonomi", "paper=changed"],
            ["Prøvenemnda har endra sak 2 til møtet 15. januar 2027 kl. 10.00: Budsjett.", "Heitte før: Økonomi", "Saksframlegget er endra."]
        },
        { "en", "meeting.not-called", [], ["You are no longer called to the meeting of 15 January 2027, 10:00 in Prøvenemnda, because you have no seat there on that day."] },
    };

    [Theory]
    [MemberData(nameof(Letters))]
    public void It_says_what_is_new_and_nothing_else(string language, string code, string[] facts, string[] lines)
    {
        var all = new Dictionary<string, string>(Meeting);
        foreach (var fact in facts.Select(f => f.Split('=', 2)))
        {
            all[fact[0]] = fact[1];
        }

        using var letter = MailWriter.Write(
            new DueMail(1, "Mona Medlem", "mona@example.test", language, code, all, null, null, "KS"), "ikke-svar@example.test", "https://behov.example.test/", _ => "");

        var paragraphs = letter.TextBody!.ReplaceLineEndings("\n").Split("\n\n");
        Assert.Equal(lines, paragraphs[1..^2].SelectMany(p => p.Split('\n')));
        Assert.Contains("https://behov.example.test/arbeid/moter/provenemnda-2027-1", paragraphs[^2], StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "15 January 2027" : "15. januar 2027", letter.Subject, StringComparison.Ordinal);
    }
}
