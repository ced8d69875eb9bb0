using System.Security.Claims;
using Behovsstyring.Web.Features.SignIn;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>What each provider's claims come to, and what they must never come to.</summary>
public sealed class ClaimsMapperTests
{
    private const string Bergen = "964338531";
    private const string Trondheim = "942110464";
    private const string Resource = "urn:altinn:resource:behovsstyring";
    private const string Service = "urn:altinn:resource:2480:40";
    private const string Tenant = "7f0c2f0e-5a51-4f6b-9a53-0d6d1c0b7a11";

    private const string ServiceAnswer = """
        {"type":"ansattporten:altinn:service","resource":"urn:altinn:resource:2480:40","reportees":[
          {"Authority":"iso6523-actorid-upis","ID":"0192:964338531","Name":"BERGEN KOMMUNE","Rights":["Read"]},
          {"Authority":"iso6523-actorid-upis","ID":"0192:942110464","Name":"TRONDHEIM KOMMUNE","Rights":["Read"]}]}
        """;

    private const string ResourceAnswer = """
        {"type":"ansattporten:altinn:resource","resource":"urn:altinn:resource:behovsstyring","resource_name":"Behovsstyring",
         "authorized_parties":[{"orgno":{"authority":"iso6523-actorid-upis","ID":"0192:964338531"},"resource":"behovsstyring","unit_type":"ORGL"}]}
        """;

    private const string EmployerAnswer = """{"type":"ansattporten:orgno","orgno":{"ID":"0192:942110464"}}""";

    [Theory]
    [InlineData(Service, ServiceAnswer, new[] { Bergen, Trondheim })]
    [InlineData(Resource, ResourceAnswer, new[] { Bergen })]
    [InlineData(null, EmployerAnswer, new[] { Trondheim })]
    // An answer to something else than was asked: the request can be edited on its way through the browser.
    [InlineData(Resource, ServiceAnswer, new string[0])]
    [InlineData(Resource, EmployerAnswer, new string[0])]
    [InlineData(null, ResourceAnswer, new string[0])]
    [InlineData("urn:altinn:resource:noe-annet", ResourceAnswer, new string[0])]
    [InlineData("urn:altinn:resource:2480:41", ServiceAnswer, new string[0])]
    // Not organisation numbers of Enhetsregisteret.
    [InlineData(null, """{"type":"ansattporten:orgno","orgno":{"ID":"942110464"}}""", new string[0])]
    [InlineData(null, """{"type":"ansattporten:orgno","orgno":{"ID":"0007:942110464"}}""", new string[0])]
    [InlineData(null, """{"type":"ansattporten:orgno","orgno":{"ID":"0192:942110465"}}""", new string[0])]
    // Other shapes than any documented.
    [InlineData(null, """{"type":"ansattporten:orgno","orgno":"0192:942110464"}""", new string[0])]
    [InlineData(null, """{"type":"ansattporten:orgno"}""", new string[0])]
    [InlineData(null, """{"type":7,"orgno":{"ID":"0192:942110464"}}""", new string[0])]
    [InlineData(null, "ikke json", new string[0])]
    [InlineData(null, "null", new string[0])]
    [InlineData(null, "[[1],2,\"x\"]", new string[0])]
    public void Ansattporten_vouches_for_what_was_asked(string? resource, string element, string[] organisations)
    {
        var provider = new SignInProvider { Kind = ProviderKind.Ansattporten, Resource = resource };

        // One claim with an array, and one claim per element.
        Assert.Equal(organisations, Ansattporten(provider, $"[{element}]").SignIn!.OrganisationNumbers);
        Assert.Equal(organisations, Ansattporten(provider, element).SignIn!.OrganisationNumbers);
    }

    [Fact]
    public void Several_elements_are_read_together_and_no_organisation_twice()
    {
        var provider = new SignInProvider { Kind = ProviderKind.Ansattporten };
        const string Other = """{"type":"ansattporten:orgno","orgno":{"id":"0192:964338531"}}""";

        Assert.Equal([Trondheim, Bergen], Ansattporten(provider, EmployerAnswer, Other, EmployerAnswer).SignIn!.OrganisationNumbers);
        Assert.Equal([Trondheim, Bergen], Ansattporten(provider, $"[{EmployerAnswer},{Other},{EmployerAnswer}]").SignIn!.OrganisationNumbers);
    }

    [Theory]
    [InlineData(ProviderKind.Ansattporten, "substantial", "substantial", true)]
    [InlineData(ProviderKind.Ansattporten, "substantial", "high", true)]
    [InlineData(ProviderKind.Ansattporten, "high", "substantial", false)]
    [InlineData(ProviderKind.Ansattporten, "high", "high", true)]
    [InlineData(ProviderKind.Ansattporten, "substantial", "low", false)]
    [InlineData(ProviderKind.Ansattporten, "substantial", null, false)]
    [InlineData(ProviderKind.Ansattporten, "substantial", "idporten-loa-high", false)]
    [InlineData(ProviderKind.IdPorten, "substantial", "idporten-loa-substantial", true)]
    [InlineData(ProviderKind.IdPorten, "substantial", "idporten-loa-high", true)]
    [InlineData(ProviderKind.IdPorten, "high", "idporten-loa-substantial", false)]
    [InlineData(ProviderKind.IdPorten, "substantial", "idporten-loa-low", false)]
    [InlineData(ProviderKind.IdPorten, "substantial", "substantial", false)]
    [InlineData(ProviderKind.Demo, "substantial", null, true)]
    public void The_level_of_assurance_is_checked_and_not_only_asked_for(ProviderKind kind, string level, string? acr, bool suffices)
    {
        var mapped = ClaimsMapper.Map(new SignInProvider { Kind = kind, Level = level }, Claims(("sub", "x"), ("acr", acr)));

        Assert.Equal(suffices ? null : SignInRefusal.LevelTooLow, mapped.Refusal);
    }

    [Fact]
    public void Idporten_says_who_for_nobody_and_without_a_name()
    {
        var signIn = ClaimsMapper.Map(
            new SignInProvider { Kind = ProviderKind.IdPorten },
            Claims(("sub", "parvis"), ("pid", "17858998765"), ("acr", "idporten-loa-high"), ("sid", "okt"))).SignIn!;

        Assert.Equal(("idporten", "parvis", "okt", null, null), (signIn.Provider, signIn.Subject, signIn.ProviderSession, signIn.Name, signIn.Email));
        Assert.Empty(signIn.OrganisationNumbers);
    }

    [Fact]
    public void A_personal_number_is_never_what_somebody_is_recognised_by()
    {
        foreach (var kind in new[] { ProviderKind.IdPorten, ProviderKind.Ansattporten, ProviderKind.Demo })
        {
            var provider = new SignInProvider { Kind = kind };
            var mapped = ClaimsMapper.Map(provider, Claims(("pid", "17858998765"), ("acr", AssuranceLevels.Asked(provider))));

            Assert.Equal(SignInRefusal.Failed, mapped.Refusal);
        }
    }

    [Theory]
    [InlineData(Tenant, null, null, true)]
    [InlineData("7F0C2F0E-5A51-4F6B-9A53-0D6D1C0B7A11", null, null, true)]
    // A guest of the tenant works somewhere else.
    [InlineData(Tenant, "1", null, false)]
    [InlineData(Tenant, "0", null, true)]
    [InlineData(Tenant, null, "https://sts.windows.net/11111111-2222-3333-4444-555555555555/", false)]
    [InlineData(Tenant, null, "https://sts.windows.net/7f0c2f0e-5a51-4f6b-9a53-0d6d1c0b7a11/", true)]
    public void An_entra_tenant_is_the_employer_of_its_own(string tenant, string? account, string? home, bool vouches)
    {
        var signIn = Entra(("tid", tenant), ("oid", "B2F1C9DE"), ("sub", "s"), ("acct", account), ("idp", home), ("preferred_username", "farah@bergen.example")).SignIn!;

        Assert.Equal(vouches ? [Bergen] : [], signIn.OrganisationNumbers);
        Assert.Equal(($"{Tenant}:b2f1c9de", "farah@bergen.example"), (signIn.Subject, signIn.Email));
    }

    [Fact]
    public void Other_tenants_do_not_get_in()
    {
        Assert.Equal(SignInRefusal.UnknownTenant, Entra(("tid", "11111111-2222-3333-4444-555555555555"), ("oid", "x"), ("sub", "s")).Refusal);
        Assert.Equal(SignInRefusal.UnknownTenant, Entra(("oid", "x"), ("sub", "s")).Refusal);
    }

    [Fact]
    public void Without_an_object_id_an_entra_account_has_no_identity_of_its_own() =>
        Assert.Equal(SignInRefusal.Failed, Entra(("tid", Tenant), ("sub", "s")).Refusal);

    [Fact]
    public void A_sign_in_written_to_a_log_tells_nothing_of_the_person()
    {
        var signIn = ClaimsMapper.Map(new SignInProvider { Kind = ProviderKind.Demo }, Claims(("sub", "hemmelig"), ("name", "Navn"), ("email", "a@b"))).SignIn!;

        Assert.Equal("a sign-in at demo", signIn.ToString());
    }

    private static MappedSignIn Ansattporten(SignInProvider provider, params string[] details) => ClaimsMapper.Map(
        provider, Claims([("sub", "x"), ("acr", "substantial"), .. details.Select(d => ("authorization_details", (string?)d))]));

    private static MappedSignIn Entra(params (string, string?)[] claims) => ClaimsMapper.Map(
        new SignInProvider { Kind = ProviderKind.EntraId, Tenants = { [Tenant] = Bergen } }, Claims(claims));

    private static Claim[] Claims(params (string Type, string? Value)[] claims) =>
        [.. claims.Where(c => c.Value is not null).Select(c => new Claim(c.Type, c.Value!))];
}
