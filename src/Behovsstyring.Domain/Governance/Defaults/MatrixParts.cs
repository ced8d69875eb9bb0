using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>What the rows of the shipped matrix are put together from.</summary>
internal static class MatrixParts
{
    public static LocalText Text(string nb, string nn, string en) => new(nb, nn, en);

    public static Requirement Ask(string code, RequirementKind kind, Party responsible, LocalText text) =>
        new() { Code = code, Kind = kind, Responsible = responsible, Text = text };

    /// <summary>A document in a form of its own. Off: the text of the case carries what a light process needs.</summary>
    public static Requirement Fill(string code, Party responsible, DocumentForm document) =>
        new() { Code = code, Kind = RequirementKind.Document, Responsible = responsible, Text = document.Title, Form = document.Code, On = false };

    public static Requirement Answer(string code, Party responsible, Checklist checklist) =>
        new() { Code = code, Kind = RequirementKind.Checklist, Responsible = responsible, Text = checklist.Title, Form = checklist.Code, On = false };

    public static Checklist Questions(string code, LocalText title, params LocalText[] questions) =>
        new(code, title, [.. questions.Select((q, i) => new FormItem($"{code}.{i + 1}", q))]);

    public static DocumentForm Document(string code, LocalText title, params LocalText[] sections) =>
        new(code, title, [.. sections.Select((s, i) => new FormItem($"{code}.{i + 1}", s))]);

    /// <summary>KS decides through its <i>administrerende direktør</i>; small matters of low risk may not be delegated before a version says so.</summary>
    public static readonly IReadOnlyList<OrganThreshold> KsOrgans = [new(DecidingOrgan.ManagingDirector)];

    /// <summary>The company's <i>daglig leder</i>; unusual or major matters belong to the board (aksjeloven § 6-14).</summary>
    public static readonly IReadOnlyList<OrganThreshold> CompanyOrgans =
    [
        new(DecidingOrgan.ManagingDirector),
        new(DecidingOrgan.Board, FromSize: CaseSize.Major, FromRisk: CaseRisk.High),
    ];

    public static readonly IReadOnlyList<InvolvedParty> MembersAreInformed =
    [
        new(Party.Submitter, Involvement.Informed),
        new(Party.Supporters, Involvement.Informed),
        new(Party.Network, Involvement.Informed),
        new(Party.CountyCollege, Involvement.Informed),
    ];
}
