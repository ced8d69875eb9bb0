using System.Text.Json.Nodes;
using Behovsstyring.DemoIdentity;

namespace Behovsstyring.Testing.Identity;

/// <summary>
/// Invented people whose tokens have the shapes the real providers document: Ansattporten's three shapes of
/// <c>authorization_details</c>, ID-porten without a name, Entra ID with tenant and object id. The personal numbers are
/// synthetic (month + 80), the organisation numbers real ones of public bodies.
/// </summary>
public static class RealShapedPeople
{
    public const string Bergen = "964338531";
    public const string Trondheim = "942110464";
    public const string EntraTenant = "7f0c2f0e-5a51-4f6b-9a53-0d6d1c0b7a11";

    /// <summary>Ansattporten with an Altinn 2 service: the organisations are under <c>reportees</c>.</summary>
    public static DemoPerson AnsattportenService { get; } = Ansattporten("ansattporten-tjeneste", "Sunniva Lunde", """
        [{
          "type": "ansattporten:altinn:service",
          "resource": "urn:altinn:resource:2480:40",
          "reportees": [
            { "Authority": "iso6523-actorid-upis", "ID": "0192:964338531", "Name": "BERGEN KOMMUNE", "Rights": ["Read", "Write"] },
            { "Authority": "iso6523-actorid-upis", "ID": "0192:942110464", "Name": "TRONDHEIM KOMMUNE", "Rights": ["Read"] }
          ]
        }]
        """);

    /// <summary>Ansattporten with an Altinn 3 resource: the organisations are under <c>authorized_parties</c>.</summary>
    public static DemoPerson AnsattportenResource { get; } = Ansattporten("ansattporten-ressurs", "Mattis Gaup", """
        [{
          "type": "ansattporten:altinn:resource",
          "resource": "urn:altinn:resource:behovsstyring",
          "resource_name": "Behovsstyring",
          "authorized_parties": [
            { "orgno": { "authority": "iso6523-actorid-upis", "ID": "0192:964338531" }, "resource": "behovsstyring", "unit_type": "ORGL" }
          ]
        }]
        """);

    /// <summary>Ansattporten where the employer itself vouches: one organisation number and nothing else.</summary>
    public static DemoPerson AnsattportenEmployer { get; } = Ansattporten("ansattporten-arbeidsgiver", "Oda Rønningen", """
        [{ "type": "ansattporten:orgno", "orgno": { "ID": "0192:942110464" } }]
        """);

    /// <summary>Ansattporten where the person chose to act for themselves only.</summary>
    public static DemoPerson AnsattportenSelf { get; } = Ansattporten("ansattporten-seg-selv", "Jonas Tveit", null);

    /// <summary>ID-porten: a personal number and a level of assurance, neither name nor e-mail address.</summary>
    public static DemoPerson IdPorten { get; } = new("idporten", "Uten navn", null, "ID-porten", "Ingen")
    {
        SharesProfile = false,
        Claims = Object("""
            { "pid": "17858998765", "acr": "idporten-loa-substantial", "amr": ["BankID"], "locale": "nb", "auth_time": 1790000000 }
            """),
    };

    /// <summary>Entra ID: the tenant is the employer, the object id is the person.</summary>
    public static DemoPerson Entra { get; } = new("entra", "Farah Nilsen", null, "Entra ID", "Bergen kommune")
    {
        Claims = Object($$"""
            {
              "tid": "{{EntraTenant}}",
              "oid": "b2f1c9de-2a0f-4f93-8a6f-3d0f2b7c9e55",
              "preferred_username": "farah.nilsen@bergen.kommune.example",
              "ver": "2.0"
            }
            """),
    };

    public static IReadOnlyList<DemoPerson> All { get; } =
        [AnsattportenService, AnsattportenResource, AnsattportenEmployer, AnsattportenSelf, IdPorten, Entra];

    private static DemoPerson Ansattporten(string subject, string name, string? authorizationDetails)
    {
        var claims = Object("""{ "pid": "05840199876", "acr": "substantial", "amr": ["TestID"], "locale": "nb" }""");
        if (authorizationDetails is not null)
        {
            claims["authorization_details"] = JsonNode.Parse(authorizationDetails);
        }

        return new DemoPerson(subject, name, null, "Ansattporten", "Bergen kommune") { Claims = claims };
    }

    private static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject();
}
