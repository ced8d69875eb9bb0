using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Projects;

/// <summary>What a project is to reach and how: the steering document (Prosjektveiviseren), plainly.</summary>
public sealed record ProjectContent
{
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    public string Goals { get; init; } = "";

    /// <summary>Strategy, phases and organisation.</summary>
    public string Plan { get; init; } = "";

    public string Financing { get; init; } = "";

    /// <summary>Whole kroner; none while unknown.</summary>
    public long? Estimate { get; init; }

    public DateOnly? StartsOn { get; init; }

    /// <summary>The last planned day.</summary>
    public DateOnly? EndsOn { get; init; }

    public ProjectContent Cleaned() => this with
    {
        Title = PlainText.CleanLine(Title),
        Summary = PlainText.CleanLine(Summary),
        Goals = PlainText.Clean(Goals),
        Plan = PlainText.Clean(Plan),
        Financing = PlainText.Clean(Financing),
    };
}
