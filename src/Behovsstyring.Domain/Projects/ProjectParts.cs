using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Projects;

/// <summary>Traffic light of one side of a project; never shown by colour alone.</summary>
public enum Health
{
    OnTrack = 1,
    AtRisk = 2,
    OffTrack = 3,
}

/// <summary>The status of a project on a day, as reported to its steering group. A report never changes afterwards; a new one follows.</summary>
public sealed record StatusReport
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId ById { get; init; }

    public required Health Time { get; init; }

    public required Health Cost { get; init; }

    public required Health Scope { get; init; }

    public required Health Benefit { get; init; }

    public required Health Risk { get; init; }

    /// <summary>What has happened, and what comes next.</summary>
    public required string Text { get; init; }

    /// <summary>The worst of the five says how the project is.</summary>
    public Health Overall => new[] { Time, Cost, Scope, Benefit, Risk }.Max();
}

/// <summary>Something that may go wrong. Probability and consequence from 1 (least) to 5.</summary>
public sealed class ProjectRisk
{
    private ProjectRisk() { }

    internal ProjectRisk(Guid id, RiskContent content) => (Id, Content) = (id, content);

    public Guid Id { get; private set; }

    public RiskContent Content { get; private set; } = new();

    public bool IsClosed { get; private set; }

    internal void Revise(RiskContent content, bool isClosed) => (Content, IsClosed) = (content, isClosed);
}

public sealed record RiskContent
{
    public string Title { get; init; } = "";

    public int Probability { get; init; } = 1;

    public int Consequence { get; init; } = 1;

    public string Measure { get; init; } = "";

    public string Owner { get; init; } = "";

    public int Score => Probability * Consequence;
}

/// <summary>A member's representative in a project, and what they take part in (concept study ch. 6.1.1): somebody who has a role at the member.</summary>
public sealed record MemberRepresentation
{
    public required Guid Id { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required PersonId PersonId { get; init; }

    public bool InPlanning { get; init; }

    public bool InTesting { get; init; }

    public bool InAcceptance { get; init; }
}
