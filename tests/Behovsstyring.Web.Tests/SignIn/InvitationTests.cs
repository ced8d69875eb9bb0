using System.Net;
using System.Text.RegularExpressions;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.People;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Behovsstyring.Web.Features.Notifications;
using Behovsstyring.Web.Features.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>From an administrator's invitation, through the letter and the real provider, to the person that was registered.</summary>
public sealed partial class InvitationTests(InvitationTests.Web web) : IClassFixture<InvitationTests.Web>
{
    [Fact]
    public async Task The_letters_link_leads_to_the_person_registered_and_works_once()
    {
        var link = await InviteAsync("ine", "Ine Invitert", "4601");
        using var invited = web.Visitor();

        var page = await invited.SignInAtAsync(link, "ine");

        Assert.Equal("/arbeid", page.At);
        Assert.Contains("Ine Invitert", page.Text);
        Assert.Contains("Bergen kommune", page.Text);

        using var later = web.Visitor();
        var refused = await later.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains("Invitasjonen gjelder ikke lenger", refused.Text);
        using var again = web.Visitor();
        Assert.Contains("Ine Invitert", (await again.SignInAsync("ine")).Text);
    }

    [Theory]
    [InlineData("/logg-inn?invitasjon=oppdiktet")]
    [InlineData("/logg-inn?invitasjon=")]
    [InlineData("/logg-inn?invitasjon=019404d0-0000-7000-8000-000000000001")]
    public async Task A_made_up_link_opens_nothing(string link)
    {
        using var visitor = web.Visitor();

        var page = await visitor.GetAsync(link);

        Assert.Null(page.Onward);
        Assert.Contains("Invitasjonen gjelder ikke lenger", page.Text);
    }

    [Fact]
    public async Task The_letter_is_written_in_plain_words_and_its_secret_is_stored_nowhere()
    {
        var link = await InviteAsync("leser", "Leser Av Brev", "1103");
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];

        var facts = await web.LookAsync(async db =>
        {
            await Task.Yield();
            return db.Notifications.AsEnumerable().SelectMany(n => n.Facts.Values).ToList();
        });

        Assert.DoesNotContain(facts, fact => token.Contains(fact, StringComparison.Ordinal) || fact.Contains(token, StringComparison.Ordinal));
    }

    /// <summary>Invites, and reads the link out of the letter.</summary>
    private async Task<string> InviteAsync(string subject, string name, string organisation)
    {
        var id = PersonId.New();
        await web.RunAsync(
            new RegisterPerson(id, name, $"{subject}@example.test", null, [new NewRole(Role.MemberRepresentative, KnownOrganisations.IdOf(organisation))], [], Invite: true),
            Actor.System);
        var due = Assert.Single(await web.RunAsync(new TakeDueMail(), Actor.System), m => m.Email == $"{subject}@example.test");
        using var letter = MailWriter.Write(due, "ikke-svar@example.test", "https://behov.example.test/", web.Services.GetRequiredService<InvitationLinks>().Path);
        Assert.Equal("Du er invitert til Behovsstyring", letter.Subject);
        Assert.Contains($"Hei, {name}", letter.TextBody);
        Assert.Contains("én gang", letter.TextBody);
        return Link().Match(letter.TextBody!).Groups[1].Value;
    }

    [GeneratedRegex(@"https://behov\.example\.test(/logg-inn\?invitasjon=\S+)")]
    private static partial Regex Link();

    public sealed class Web(TestDatabaseServer databases) : RunningWeb(databases)
    {
        protected override IReadOnlyList<DemoPerson> People { get; } =
            [.. new[] { "ine", "leser" }.Select(subject => new DemoPerson(subject, $"{subject} hos leverandøren", $"{subject}@example.test", "Prøve", "Prøve"))];
    }
}
