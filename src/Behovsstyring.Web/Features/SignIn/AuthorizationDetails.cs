using System.Text.Json;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>
/// What Ansattporten is asked about representation, and what it answers (Rich Authorization Requests, RFC 9396).
/// An answer counts only when it is about what was asked. The request travels through the browser, and a user who edits it
/// there could otherwise come back with a right to something else.
/// </summary>
internal static class AuthorizationDetails
{
    private const string AltinnService = "ansattporten:altinn:service";
    private const string AltinnResource = "ansattporten:altinn:resource";
    private const string Employer = "ansattporten:orgno";
    private const string ResourcePrefix = "urn:altinn:resource:";

    /// <summary>Norway's register in ISO 6523; the organisation number follows.</summary>
    private const string NorwegianPrefix = "0192:";

    /// <summary>The parameter of the authorisation request.</summary>
    public static string Asked(string? resource)
    {
        var type = TypeOf(resource);
        return JsonSerializer.Serialize(resource is null
            ? new[] { new Dictionary<string, string> { ["type"] = type } }
            : [new() { ["type"] = type, ["resource"] = resource }]);
    }

    /// <summary>The organisation numbers in the answer. It arrives as one claim with an array, or as one claim per element.</summary>
    public static IReadOnlyList<string> OrganisationNumbers(IEnumerable<string> claims, string? resource) =>
        [.. claims.SelectMany(Elements).Where(element => Answers(element, resource)).SelectMany(Parties).Distinct()];

    /// <summary>An Altinn 2 service has a code and an edition (<c>urn:altinn:resource:2480:40</c>), an Altinn 3 resource only a name.</summary>
    private static string TypeOf(string? resource) =>
        resource is null ? Employer
        : resource.StartsWith(ResourcePrefix, StringComparison.Ordinal) && resource[ResourcePrefix.Length..].Contains(':') ? AltinnService
        : AltinnResource;

    private static IEnumerable<JsonElement> Elements(string claim)
    {
        try
        {
            using var document = JsonDocument.Parse(claim);
            var root = document.RootElement.Clone();
            return root.ValueKind switch
            {
                JsonValueKind.Array => root.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object),
                JsonValueKind.Object => [root],
                _ => [],
            };
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static bool Answers(JsonElement element, string? resource) =>
        Text(element, "type") == TypeOf(resource) && (resource is null || Text(element, "resource") == resource);

    private static IEnumerable<string> Parties(JsonElement element)
    {
        IEnumerable<JsonElement> identifiers = Text(element, "type") switch
        {
            AltinnService => Items(element, "reportees"),
            AltinnResource => Items(element, "authorized_parties").SelectMany(party => Member(party, "orgno")),
            _ => Member(element, "orgno"),
        };
        return identifiers
            .Select(identifier => Text(identifier, "ID"))
            .OfType<string>()
            .Where(id => id.StartsWith(NorwegianPrefix, StringComparison.Ordinal))
            .Select(id => id[NorwegianPrefix.Length..])
            .Where(OrganisationRules.IsOrganisationNumber);
    }

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        Member(element, name).Where(e => e.ValueKind == JsonValueKind.Array).SelectMany(e => e.EnumerateArray());

    private static string? Text(JsonElement element, string name) =>
        Member(element, name).Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()).FirstOrDefault();

    /// <summary>The shapes differ in whether names begin with a capital.</summary>
    private static IEnumerable<JsonElement> Member(JsonElement element, string name) => element.ValueKind != JsonValueKind.Object
        ? []
        : element.EnumerateObject().Where(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(p => p.Value).Take(1);
}
