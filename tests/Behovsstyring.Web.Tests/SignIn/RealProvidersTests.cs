using System.Net;
using System.Text.Json.Nodes;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Identity;
using Behovsstyring.Testing.Running;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>
/// Tokens shaped as the real providers document them, issued by a real OpenID Connect server and taken in by the real middleware,
/// with each provider configured as an installation would.
/// </summary>
public sealed class RealProvidersTests(RealProvidersTests.Web web) : IClassFixture<RealProvidersTests.Web>
{
    private const string Door = "/arbeid/finnes-ikke";
    private const string Pid = "05840199876";
    private const string IdPortenPid = "17858998765";

    [Fact]
    public async Task Whoever_signs_in_picks_a_provider_on_a_plain_page()
    {
        using var visitor = web.Visitor();

        var page = await visitor.GetAsync("/logg-inn?til=%2Farbeid%2Fbehov");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("href=\"/logg-inn?hos=idporten&til=%2Farbeid%2Fbehov\"", page.Text);
        Assert.Contains("Med BankID, Buypass, Commfides eller MinID.", page.Text);
    }

    [Theory]
    [InlineData("ansattporten", "nn", "substantial", """[{"type":"ansattporten:altinn:resource","resource":"urn:altinn:resource:behovsstyring"}]""")]
    [InlineData("ap-tjeneste", "nb", "substantial", """[{"type":"ansattporten:altinn:service","resource":"urn:altinn:resource:2480:40"}]""")]
    [InlineData("ap-arbeidsgiver", "en", "substantial", """[{"type":"ansattporten:orgno"}]""")]
    [InlineData("idporten", "nb", "idporten-loa-substantial", null)]
    [InlineData("entra", "nn", null, null)]
    public async Task The_request_asks_for_what_the_provider_needs(string provider, string language, string? level, string? details)
    {
        using var visitor = web.Visitor(language);

        var query = QueryHelpers.ParseQuery((await visitor.GetAsync("/logg-inn?hos=" + provider)).Onward!.Query);

        Assert.Equal("code", query["response_type"]);
        Assert.Equal("S256", query["code_challenge_method"]);
        Assert.Equal(43, query["code_challenge"].ToString().Length);
        Assert.NotEmpty(query["state"].ToString());
        Assert.NotEmpty(query["nonce"].ToString());
        // Query is what a code comes in when nothing is said.
        Assert.False(query.ContainsKey("response_mode") && query["response_mode"] != "query");
        Assert.Equal(language, query["ui_locales"]);
        Assert.Equal(level ?? "", query.GetValueOrDefault("acr_values").ToString());
        Assert.Equal(details ?? "", query.GetValueOrDefault("authorization_details").ToString());
        Assert.Equal(new Uri(web.Address, "/logg-inn/retur/" + provider).AbsoluteUri, query["redirect_uri"]);
    }

    [Fact]
    public async Task An_altinn_resource_gives_its_one_organisation()
    {
        using var visitor = web.Visitor();

        var page = await visitor.SignInAsync(RealShapedPeople.AnsattportenResource.Subject, Door, "ansattporten");

        Assert.Equal(Door, page.At);
        Assert.Contains("Bergen kommune", page.Text);
        Assert.Contains("Mattis Gaup", page.Text);
        Assert.Equal([("4601", Role.Contributor)], await web.GrantsOfAsync("Mattis Gaup"));
    }

    [Fact]
    public async Task An_altinn_service_gives_all_of_its_organisations_to_choose_from()
    {
        using var visitor = web.Visitor();

        var page = await visitor.SignInAsync(RealShapedPeople.AnsattportenService.Subject, Door, "ap-tjeneste");

        Assert.StartsWith("/velg-organisasjon", page.At);
        Assert.Equal([("4601", Role.Contributor), ("5001", Role.Contributor)], await web.GrantsOfAsync("Sunniva Lunde"));
    }

    [Fact]
    public async Task An_employers_word_gives_the_employer()
    {
        using var visitor = web.Visitor();

        Assert.Contains("Trondheim", (await visitor.SignInAsync(RealShapedPeople.AnsattportenEmployer.Subject, Door, "ap-arbeidsgiver")).Text);
    }

    [Fact]
    public async Task A_right_to_something_else_than_was_asked_for_gives_nothing()
    {
        using var visitor = web.Visitor();

        var page = await visitor.SignInAsync("ap-feil-ressurs", Door, "ansattporten");

        Assert.Contains("ingen rolle ennå", page.Text);
        Assert.Empty(await web.GrantsOfAsync("Feil Ressurs"));
    }

    [Fact]
    public async Task Whoever_represents_nobody_is_signed_in_without_a_role()
    {
        using var visitor = web.Visitor();

        Assert.Contains("ingen rolle ennå", (await visitor.SignInAsync(RealShapedPeople.AnsattportenSelf.Subject, Door, "ansattporten")).Text);
    }

    [Fact]
    public async Task A_supplier_gets_the_role_that_fits_a_supplier()
    {
        using var visitor = web.Visitor();
        await web.LookAsync(async db =>
        {
            db.Organisations.Add(Organisation.Create(KnownOrganisations.IdOf("lev-test"), "lev-test", OrganisationKind.Supplier, "Oppdiktet Leverandør AS")
                .Register("999999999", null, null, null, LanguageForm.Neutral));
            return await db.SaveChangesAsync();
        });

        await visitor.SignInAsync("ap-leverandor", Door, "ap-arbeidsgiver");

        Assert.Equal([("lev-test", Role.SupplierContact)], await web.GrantsOfAsync("Lise Leverandør"));
    }

    [Fact]
    public async Task A_role_that_was_ended_does_not_come_back_with_the_next_sign_in()
    {
        using var visitor = web.Visitor();
        await visitor.SignInAsync("ap-sluttet", Door, "ap-arbeidsgiver");
        await web.LookAsync(db => db.Set<RoleGrant>()
            .Where(g => db.People.Any(p => p.Id == g.PersonId && p.Name == "Stine Sluttet"))
            .ExecuteUpdateAsync(s => s.SetProperty(g => g.To, g => g.From.AddDays(-1))));

        var page = await visitor.SignInAsync("ap-sluttet", Door, "ap-arbeidsgiver");

        Assert.Contains("ingen rolle ennå", page.Text);
    }

    [Fact]
    public async Task Idporten_gives_no_name_so_it_is_asked_for_once()
    {
        using var visitor = web.Visitor();
        var subject = RealShapedPeople.IdPorten.Subject;

        var page = await visitor.SignInAsync(subject, Door, "idporten");
        Assert.StartsWith("/mitt-navn", page.At);

        var empty = await visitor.PostAsync(page, "/mitt-navn", ("navn", "   "));
        Assert.Contains("Skriv navnet ditt.", empty.Text);
        Assert.Contains("aria-invalid=\"true\"", empty.Text);
        var tooLong = await visitor.PostAsync(page, "/mitt-navn", ("navn", new string('å', 121)));
        Assert.Contains("Det er plass til 120 tegn", tooLong.Text);
        Assert.Contains(new string('å', 121), tooLong.Text); // typing is kept

        var given = await visitor.PostAsync(page, "/mitt-navn", ("navn", " <b>Uten</b>\u0007 Navn "));
        Assert.True(given.Onward is not null, $"{given.Status} {given.Text}");
        Assert.StartsWith("/velg-organisasjon", given.Onward!.PathAndQuery);
        Assert.Equal(1, await web.LookAsync(db => db.People.CountAsync(p => p.Name == "<b>Uten</b> Navn")));

        using var again = web.Visitor();
        Assert.StartsWith("/velg-organisasjon", (await again.SignInAsync(subject, Door, "idporten")).At);
        // Once: later changes are an administrator's.
        await again.PostAsync(page with { Text = page.Text }, "/mitt-navn", ("navn", "Et annet navn"));
        Assert.Equal(0, await web.LookAsync(db => db.People.CountAsync(p => p.Name == "Et annet navn")));
    }

    [Fact]
    public async Task A_level_of_assurance_that_is_too_low_is_turned_away_with_what_to_do()
    {
        using var visitor = web.Visitor("en");

        var page = await visitor.SignInAsync("idporten-lav", Door, "idporten");

        Assert.Equal("/logg-inn/avvist?grunn=niva", page.At);
        Assert.Contains("A higher level of security is needed", page.Text);
        Assert.Equal("/logg-inn", (await visitor.GetAsync(Door)).Onward!.AbsolutePath);
    }

    [Fact]
    public async Task An_entra_account_acts_for_its_tenants_organisation()
    {
        using var visitor = web.Visitor();

        var page = await visitor.SignInAsync(RealShapedPeople.Entra.Subject, Door, "entra");

        Assert.Contains("Bergen kommune", page.Text);
        Assert.Contains("Farah Nilsen", page.Text);
    }

    [Fact]
    public async Task An_entra_account_of_another_tenant_is_turned_away()
    {
        using var visitor = web.Visitor();

        Assert.Equal("/logg-inn/avvist?grunn=ukjent-virksomhet", (await visitor.SignInAsync("entra-fremmed", Door, "entra")).At);
    }

    [Fact]
    public async Task An_email_address_never_joins_two_accounts()
    {
        using var visitor = web.Visitor();
        await visitor.SignInAsync("epost-1", Door, "ap-arbeidsgiver");
        await visitor.SignInAsync("epost-2", Door, "ap-arbeidsgiver");

        Assert.Equal(2, await web.LookAsync(db => db.People.CountAsync(p => p.Email == "samme@example.test")));
    }

    [Fact]
    public async Task The_same_person_is_the_same_next_time_and_parallel_first_times_make_one()
    {
        using var first = web.Visitor();
        using var second = web.Visitor();

        await Task.WhenAll(first.SignInAsync("ap-samtidig", Door, "ap-arbeidsgiver"), second.SignInAsync("ap-samtidig", Door, "ap-arbeidsgiver"));

        Assert.Equal(1, await web.LookAsync(db => db.People.CountAsync(p => p.Name == "Sam Tidig")));
    }

    [Fact]
    public async Task No_national_identity_number_and_no_subject_is_stored_or_logged()
    {
        using var visitor = web.Visitor();
        await visitor.SignInAsync(RealShapedPeople.AnsattportenResource.Subject, Door, "ansattporten");
        using var other = web.Visitor();
        await other.SignInAsync(RealShapedPeople.IdPorten.Subject, Door, "idporten");

        var stored = await web.LookAsync(async db =>
        {
            var tables = await db.Database.SqlQuery<string>($"SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname = 'public'").ToListAsync();
            var rows = new List<string>();
            foreach (var table in tables)
            {
                // A table's name cannot be a parameter; these come from the catalogue.
                var everything = "SELECT t::text AS \"Value\" FROM \"" + table + "\" t";
                rows.AddRange(await db.Database.SqlQueryRaw<string>(everything).ToListAsync());
            }

            return rows;
        });

        Assert.Contains(stored, row => row.Contains("Mattis Gaup", StringComparison.Ordinal)); // looked in the right place
        Assert.NotEmpty(web.Log.All);
        foreach (var secret in new[] { Pid, IdPortenPid, RealShapedPeople.AnsattportenResource.Subject })
        {
            Assert.DoesNotContain(stored, row => row.Contains(secret, StringComparison.Ordinal));
        }

        foreach (var secret in new[] { Pid, IdPortenPid })
        {
            Assert.DoesNotContain(web.Log.All, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }

    public sealed class Web(TestDatabaseServer databases) : RunningWeb(databases)
    {
        protected override IReadOnlyList<DemoPerson> People { get; } =
        [
            .. RealShapedPeople.All,
            Employee("ap-leverandor", "Lise Leverandør", "999999999"),
            Employee("ap-sluttet", "Stine Sluttet", RealShapedPeople.Bergen),
            Employee("ap-samtidig", "Sam Tidig", RealShapedPeople.Bergen),
            Employee("epost-1", "En Adresse", RealShapedPeople.Bergen, "samme@example.test"),
            Employee("epost-2", "Samme Adresse", RealShapedPeople.Bergen, "samme@example.test"),
            With("ap-feil-ressurs", "Feil Ressurs", """
                { "acr": "high", "authorization_details": [{ "type": "ansattporten:altinn:resource", "resource": "urn:altinn:resource:andres",
                  "authorized_parties": [{ "orgno": { "authority": "iso6523-actorid-upis", "ID": "0192:964338531" }, "resource": "andres" }] }] }
                """),
            With("idporten-lav", "Lav", """{ "acr": "idporten-loa-low", "pid": "17858998765" }"""),
            With("entra-fremmed", "Fremmed", """{ "tid": "11111111-2222-3333-4444-555555555555", "oid": "b2f1c9de-2a0f-4f93-8a6f-3d0f2b7c9e55" }"""),
        ];

        protected override IEnumerable<(string Key, string Value)> Settings() =>
        [
            ("SignIn:SubjectKey", Convert.ToBase64String(new byte[32])),
            .. ProviderSettings(0, "Demo"),
            .. ProviderSettings(1, "Ansattporten", ("Resource", "urn:altinn:resource:behovsstyring")),
            .. ProviderSettings(2, "Ansattporten", ("Key", "ap-tjeneste"), ("Resource", "urn:altinn:resource:2480:40")),
            .. ProviderSettings(3, "Ansattporten", ("Key", "ap-arbeidsgiver")),
            .. ProviderSettings(4, "IdPorten"),
            .. ProviderSettings(5, "EntraId", ("Tenants:" + RealShapedPeople.EntraTenant, RealShapedPeople.Bergen)),
        ];

        public Task<List<(string Organisation, Role Role)>> GrantsOfAsync(string name) => LookAsync(async db => (await (
            from g in db.Set<RoleGrant>()
            join o in db.Organisations on g.OrganisationId equals o.Id
            where db.People.Any(p => p.Id == g.PersonId && p.Name == name)
            orderby o.Key
            select new { o.Key, g.Role }).ToListAsync()).Select(g => (g.Key, g.Role)).ToList());

        private static DemoPerson Employee(string subject, string name, string organisation, string? email = null) => With(subject, name,
            $$"""{ "acr": "substantial", "authorization_details": [{ "type": "ansattporten:orgno", "orgno": { "ID": "0192:{{organisation}}" } }] }""", email);

        private static DemoPerson With(string subject, string name, string claims, string? email = null) =>
            new(subject, name, email, "Test", "Test") { Claims = JsonNode.Parse(claims)!.AsObject() };
    }
}
