namespace Behovsstyring.DevHost.Demo;

/// <param name="Key">The demo's own name for the person, and the subject signed in with.</param>
/// <param name="Organisation">Kommunenummer, <c>fk-</c> and the county's number, or the key of an organisation.</param>
/// <param name="Group">The heading on the sign-in page.</param>
internal sealed record DemoPersonRow(
    string Key, string Name, string Email, string Title, string Organisation, IReadOnlyList<DemoRole> Roles, string Group);

internal sealed record DemoRole(string Role, string Organisation);

/// <param name="Members">The organisations that take part: kommunenummer or <c>fk-</c> and the county's number.</param>
internal sealed record DemoOrganisation(
    string Key, string Type, string Name, string NameNn, string NameEn, string ShortName, string? OrganisationNumber, string? Website,
    IReadOnlyList<string> Counties, IReadOnlyList<string> Members);
