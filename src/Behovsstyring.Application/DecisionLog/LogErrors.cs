using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>What can be wrong with the log, or with what someone asks of it.</summary>
public static class LogErrors
{
    /// <summary>Nothing has been signed yet: the system has just been installed.</summary>
    public static readonly Error NotSignedYet = new("log.not-signed-yet");

    /// <summary>The entry is a few seconds old, and no checkpoint covers it yet.</summary>
    public static readonly Error NotCoveredYet = new("log.not-covered-yet");

    /// <summary>A proof was asked for between sizes that the log has not had.</summary>
    public static readonly Error NoSuchSize = new("log.no-such-size");

    /// <summary>The database no longer holds what was signed. Nothing more is signed until someone has found out why.</summary>
    public static readonly Error Rewritten = new("log.rewritten");
}
