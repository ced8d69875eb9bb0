using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Behovsstyring.Testing.Identity;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Behovsstyring.Web.Tests.DemoIdentity;

/// <summary>The demo's provider keeps the protocol, so that a sign-in that works here works with a real one.</summary>
public sealed class DemoIdentityTests(RunningDemoIdentity identity) : IClassFixture<RunningDemoIdentity>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CodeFlowClient Client() => new(identity.Authority, identity.ClientId, identity.ClientSecret);

    [Fact]
    public async Task Discovery_offers_the_code_flow_with_pkce_and_signing_out()
    {
        using var client = Client();
        var discovery = await client.Http.GetFromJsonAsync<JsonElement>(".well-known/openid-configuration", Stop);
        Assert.Equal(identity.Authority.AbsoluteUri, discovery.GetProperty("issuer").GetString());
        Assert.Equal(["code"], discovery.GetProperty("response_types_supported").EnumerateArray().Select(v => v.GetString()));
        Assert.Contains("S256", discovery.GetProperty("code_challenge_methods_supported").EnumerateArray().Select(v => v.GetString()));
        Assert.Equal(new Uri(identity.Authority, "logout").AbsoluteUri, discovery.GetProperty("end_session_endpoint").GetString());
    }

    [Fact]
    public async Task A_person_gets_a_signed_token_with_nonce_level_and_session()
    {
        using var client = Client();
        var answer = await client.SignInAsync(RealShapedPeople.AnsattportenResource.Subject, Stop);
        var keys = await client.Http.GetStringAsync(".well-known/jwks", Stop);
        var validated = await new JsonWebTokenHandler().ValidateTokenAsync(answer.IdToken, new TokenValidationParameters
        {
            ValidIssuer = identity.Authority.AbsoluteUri,
            ValidAudience = identity.ClientId,
            IssuerSigningKeys = new JsonWebKeySet(keys).GetSigningKeys(),
        });
        Assert.True(validated.IsValid, validated.Exception?.Message);
        Assert.Equal("ansattporten-ressurs", answer.Claims.GetProperty("sub").GetString());
        Assert.Equal("Mattis Gaup", answer.Claims.GetProperty("name").GetString());
        Assert.Equal("engangsverdi", answer.Claims.GetProperty("nonce").GetString());
        Assert.Equal("substantial", answer.Claims.GetProperty("acr").GetString());
        Assert.NotEmpty(answer.Claims.GetProperty("sid").GetString()!);
    }

    [Fact]
    public async Task The_three_shapes_of_authorization_details_arrive_as_json_arrays()
    {
        foreach (var person in new[] { RealShapedPeople.AnsattportenService, RealShapedPeople.AnsattportenResource, RealShapedPeople.AnsattportenEmployer })
        {
            var claims = (await identity.SignInAsync(person.Subject, Stop)).Claims;
            var sent = claims.GetProperty("authorization_details");
            Assert.Equal(JsonValueKind.Array, sent.ValueKind);
            Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(person.Claims["authorization_details"]), sent), sent.GetRawText());
        }
    }

    [Fact]
    public async Task Idporten_gives_a_personal_number_and_no_name()
    {
        var claims = (await identity.SignInAsync(RealShapedPeople.IdPorten.Subject, Stop)).Claims;
        Assert.Equal("17858998765", claims.GetProperty("pid").GetString());
        Assert.Equal("idporten-loa-substantial", claims.GetProperty("acr").GetString());
        Assert.False(claims.TryGetProperty("name", out _));
        Assert.False(claims.TryGetProperty("email", out _));
    }

    [Fact]
    public async Task Entra_gives_tenant_and_object_id()
    {
        var claims = (await identity.SignInAsync(RealShapedPeople.Entra.Subject, Stop)).Claims;
        Assert.Equal(RealShapedPeople.EntraTenant, claims.GetProperty("tid").GetString());
        Assert.Equal("farah.nilsen@bergen.kommune.example", claims.GetProperty("preferred_username").GetString());
    }

    [Fact]
    public async Task A_code_is_worth_nothing_without_the_right_verifier_and_secret()
    {
        using var client = Client();
        var code = (await client.AuthorizeAsync(RealShapedPeople.Entra.Subject, Stop))["code"];
        Assert.NotEqual(HttpStatusCode.OK, (await client.RedeemAsync(code, Stop, verifier: new string('x', 43))).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await client.RedeemAsync(code, Stop, secret: "feil")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.RedeemAsync(code, Stop)).Status);
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_machine()
    {
        using var client = Client();
        using var answer = await client.Http.GetAsync(client.AuthorizeAddress(RealShapedPeople.Entra.Subject, "https://example.org/signin-oidc"), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_silent_sign_in_is_answered_with_login_required()
    {
        using var client = Client();
        using var answer = await client.Http.GetAsync(client.AuthorizeAddress(hint: null, prompt: "none"), Stop);
        Assert.Contains("error=login_required", answer.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_lists_everyone_and_searches_without_script()
    {
        using var client = Client();
        var everyone = await client.Http.GetStringAsync(client.AuthorizeAddress(hint: null), Stop);
        Assert.All(RealShapedPeople.All, person => Assert.Contains(person.Name, WebUtility.HtmlDecode(everyone), StringComparison.Ordinal));
        var some = await client.Http.GetStringAsync(client.AuthorizeAddress(hint: null) + "&sok=gaup", Stop);
        Assert.Contains("Mattis Gaup", some, StringComparison.Ordinal);
        Assert.DoesNotContain("Farah Nilsen", some, StringComparison.Ordinal);
        Assert.Contains("1 person", some, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_on_the_page_signs_that_person_in_with_the_request_unchanged()
    {
        using var client = Client();
        var page = await client.Http.GetStringAsync(client.AuthorizeAddress(hint: null), Stop);
        var link = WebUtility.HtmlDecode(page.Split("href=\"").Select(part => part.Split('"')[0]).Single(href => href.EndsWith("login_hint=entra", StringComparison.Ordinal)));
        using var answer = await client.Http.GetAsync(link, Stop);
        Assert.StartsWith(CodeFlowClient.RedirectUri, answer.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains("state=tilstand", answer.Headers.Location.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_address_says_is_never_markup()
    {
        using var client = Client();
        var page = await client.Http.GetStringAsync(client.AuthorizeAddress(hint: "\"><script>alert(1)</script>") + "&sok=%22%3E%3Cscript%3Ealert(2)%3C/script%3E", Stop);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_goes_back_to_where_one_came_from()
    {
        using var client = Client();
        var token = (await client.SignInAsync(RealShapedPeople.Entra.Subject, Stop)).IdToken;
        using var answer = await client.Http.GetAsync($"logout?id_token_hint={token}&state=s&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fsignout-callback-oidc", Stop);
        Assert.Equal("http://127.0.0.1:1/signout-callback-oidc?state=s", answer.Headers.Location!.AbsoluteUri);
    }
}
