using System.Text.Json.Nodes;

namespace Behovsstyring.DemoIdentity;

/// <summary>Somebody invented, whom one may sign in as.</summary>
/// <param name="Subject">The <c>sub</c> claim; also what <c>login_hint</c> names.</param>
/// <param name="Group">The heading the person is listed under, such as «KommIT-rådet».</param>
/// <param name="Organisation">Shown beside the name and sorted by; no claim.</param>
public sealed record DemoPerson(string Subject, string Name, string? Email, string Group, string Organisation)
{
    /// <summary>Shown under the name, such as a title; no claim.</summary>
    public string? Title { get; init; }

    /// <summary>Off for a person who signs in as ID-porten would have it: no name and no e-mail address in the token.</summary>
    public bool SharesProfile { get; init; } = true;

    /// <summary>
    /// Further claims of the identity token, as JSON: <c>authorization_details</c> as an array, <c>acr</c>, <c>pid</c>,
    /// <c>tid</c> and so on. They come last and may replace the others.
    /// </summary>
    public JsonObject Claims { get; init; } = [];
}
