using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Concepts;

/// <summary>What a concept says: the sections of the mandate for the concept phase (Prosjektveiviseren), plainly.</summary>
public sealed record ConceptContent
{
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>Why a project might be wanted: the needs, and the change they ask for.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>What binds the choice: law, other projects, procurement, architecture.</summary>
    public string Constraints { get; init; } = "";

    /// <summary>How the concept phase is done: who, by when, with which means.</summary>
    public string Plan { get; init; } = "";

    /// <summary>What can be used again, and how it fits with what the members have.</summary>
    public string Reuse { get; init; } = "";

    /// <summary>The state-aid question of a new service, answered.</summary>
    public string StateAid { get; init; } = "";

    public bool ServiceIsNew { get; init; }

    public ConceptContent Cleaned() => this with
    {
        Title = PlainText.CleanLine(Title),
        Summary = PlainText.CleanLine(Summary),
        Purpose = PlainText.Clean(Purpose),
        Constraints = PlainText.Clean(Constraints),
        Plan = PlainText.Clean(Plan),
        Reuse = PlainText.Clean(Reuse),
        StateAid = PlainText.Clean(StateAid),
    };
}
