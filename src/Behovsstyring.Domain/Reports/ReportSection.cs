namespace Behovsstyring.Domain.Reports;

/// <summary>The parts of a quarterly report that somebody comments in words, in the order they are read.</summary>
public enum ReportSection
{
    /// <summary>What the quarter was about: important development.</summary>
    Summary = 1,
    Phases = 2,
    Gates = 3,
    Projects = 4,
    Services = 5,
    Participation = 6,
    /// <summary>Status of the company.</summary>
    Company = 7,
}

/// <summary>What the company says of one part of the report, in its own words.</summary>
public sealed record ReportComment(ReportSection Section, string Text);

public enum ReportState
{
    /// <summary>Drawn from what happened; commented, and drawn again as often as one likes.</summary>
    Draft = 1,
    /// <summary>Read and approved in its present form. Opened again, it is a draft.</summary>
    Approved = 2,
    /// <summary>Frozen and open to everyone. Never changed; corrected beside.</summary>
    Published = 3,
}
