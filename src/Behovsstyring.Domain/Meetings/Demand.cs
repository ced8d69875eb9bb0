using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>One-line guards for the verbs of a meeting.</summary>
internal static class Demand
{
    public static void That(bool met, Error otherwise)
    {
        if (!met)
        {
            throw new DomainException(otherwise);
        }
    }

    public static string Reason(string reason)
    {
        That(!string.IsNullOrWhiteSpace(reason), MeetingErrors.ReasonMissing);
        return Within(reason, "Reason", MeetingRules.ReasonMaxLength);
    }

    public static string Within(string text, string field, int limit) =>
        text.Length > limit ? throw new DomainException(MeetingErrors.TooLong(field, limit)) : PlainText.Clean(text);
}
