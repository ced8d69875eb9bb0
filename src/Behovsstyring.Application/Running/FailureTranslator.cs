using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence.Configurations;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Behovsstyring.Application.Running;

/// <summary>Turns what went wrong into errors with stable codes; none for what is a defect and must be seen as one.</summary>
internal static class FailureTranslator
{
    /// <summary>Unique keys that are part of a rule, and what it means to hit them. A race that a rule could not see ends here.</summary>
    private static readonly Dictionary<string, Error> KnownConstraints = new()
    {
        [BallotConfiguration.OneOpen] = MeetingErrors.BallotIsOpen,
        [SeatConfiguration.OneLeader] = BodyErrors.HasLeader,
        [SeatConfiguration.OneVote] = BodyErrors.AlreadySeated,
        [DocumentConfiguration.Once] = DocumentErrors.AlreadyThere,
        ["ix_bodies_slug"] = BodyErrors.SlugTaken,
    };

    public static IReadOnlyList<Error>? Translate(Exception exception) => exception switch
    {
        DomainException e => e.Errors,
        DbUpdateConcurrencyException => [CommonErrors.ChangedMeanwhile],
        DbUpdateException { InnerException: PostgresException inner } => Translate(inner),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation } e =>
            [KnownConstraints.GetValueOrDefault(e.ConstraintName ?? "", CommonErrors.AlreadyExists)],
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => [CommonErrors.RefusedByDatabase],
        PostgresException { SqlState: PostgresErrorCodes.CheckViolation } => [CommonErrors.RefusedByDatabase],
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } =>
            [CommonErrors.ChangedMeanwhile],
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.CrashShutdown } =>
            [CommonErrors.DatabaseAway],
        // No connection or memory or disk left, or not taking connections just now: it passes.
        PostgresException { IsTransient: true } or PostgresException { SqlState: PostgresErrorCodes.ObjectNotInPrerequisiteState } => [CommonErrors.DatabaseAway],
        PostgresException => null,
        NpgsqlException => [CommonErrors.DatabaseAway],
        InvalidOperationException { InnerException: NpgsqlException and not PostgresException } => [CommonErrors.DatabaseAway],
        DbUpdateException { InnerException: NpgsqlException } => [CommonErrors.DatabaseAway],
        TimeoutException => [CommonErrors.DatabaseAway],
        _ => null,
    };
}
