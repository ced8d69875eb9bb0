using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Common;

/// <summary>What can go wrong in any use case.</summary>
public static class CommonErrors
{
    public static readonly Error Denied = new("access.denied");
    public static readonly Error NotFound = new("common.not-found");
    public static readonly Error ChangedMeanwhile = new("common.changed-meanwhile");
    public static readonly Error AlreadyExists = new("common.already-exists");
    public static readonly Error RefusedByDatabase = new("common.refused-by-database");
    public static readonly Error DatabaseAway = new("common.database-away");

    /// <param name="reference">What the log has it under.</param>
    public static Error Failed(string reference) => new("common.failed", reference);
}
