using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>What somebody has begun to write in a form, kept until it is sent or thrown away.</summary>
public sealed class FormDraft
{
    public PersonId PersonId { get; init; }

    public required string FormKey { get; init; }

    public required string Content { get; set; }

    public DateTimeOffset SavedAt { get; set; }
}
