using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>
/// One row for each need that is sent in, with what its list shows, filters and sorts by. Triggers keep it equal to the rows it copies
/// (<c>Sql/ideas.sql</c>); the app's role only reads it.
/// </summary>
public sealed class ListedIdea
{
    public CaseId CaseId { get; private set; }

    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    public CaseState State { get; private set; }

    public CaseVisibility Visibility { get; private set; }

    public ServiceArea? Area { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Two digits.</summary>
    public string? CountyNumber { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public int Supports { get; private set; }
}
