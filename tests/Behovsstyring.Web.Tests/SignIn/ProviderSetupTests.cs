using Behovsstyring.Web.Features.SignIn;
using Microsoft.IdentityModel.Tokens;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>Whose word is taken.</summary>
public sealed class ProviderSetupTests
{
    private const string Tenant = "7f0c2f0e-5a51-4f6b-9a53-0d6d1c0b7a11";
    private const string EntraTemplate = "https://login.microsoftonline.com/{tenantid}/v2.0";

    [Theory]
    [InlineData("https://ansattporten.no", "https://ansattporten.no", true)]
    [InlineData("https://ansattporten.no/", "https://ansattporten.no/", true)]
    [InlineData("https://ansattporten.no/", "https://ansattporten.no", false)] // the token and the discovery document disagree
    [InlineData("https://idporten.no", "https://idporten.no", false)]
    [InlineData("https://ansattporten.no.example.org", "https://ansattporten.no.example.org", false)]
    public void The_issuer_is_the_one_configured_and_published(string issuer, string published, bool valid) =>
        Check(new SignInProvider { Kind = ProviderKind.Ansattporten, Authority = "https://ansattporten.no" }, issuer, published, valid);

    [Theory]
    [InlineData("https://login.microsoftonline.com/" + Tenant + "/v2.0", true)]
    [InlineData("https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0", false)]
    [InlineData(EntraTemplate, false)]
    public void Entra_issues_for_the_tenants_configured(string issuer, bool valid) => Check(
        new SignInProvider { Kind = ProviderKind.EntraId, Authority = "https://login.microsoftonline.com/organizations/v2.0", Tenants = { [Tenant.ToUpperInvariant()] = "964338531" } },
        issuer, EntraTemplate, valid);

    [Theory]
    [InlineData("urn:altinn:resource:2480:40", """[{"type":"ansattporten:altinn:service","resource":"urn:altinn:resource:2480:40"}]""")]
    [InlineData("urn:altinn:resource:behovsstyring", """[{"type":"ansattporten:altinn:resource","resource":"urn:altinn:resource:behovsstyring"}]""")]
    [InlineData(null, """[{"type":"ansattporten:orgno"}]""")]
    public void Ansattporten_is_asked_for_one_thing(string? resource, string parameter) =>
        Assert.Equal(parameter, AuthorizationDetails.Asked(resource));

    private static void Check(SignInProvider provider, string issuer, string published, bool valid)
    {
        if (valid)
        {
            Assert.Equal(issuer, ProviderSetup.ValidIssuer(provider, issuer, published));
        }
        else
        {
            Assert.Throws<SecurityTokenInvalidIssuerException>(() => ProviderSetup.ValidIssuer(provider, issuer, published));
        }
    }
}
