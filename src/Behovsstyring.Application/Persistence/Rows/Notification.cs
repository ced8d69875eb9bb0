using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>Word to one person that something happened. Also the outbox: the mail worker takes the rows that are due.</summary>
public sealed class Notification
{
    public long Id { get; private set; }

    public PersonId PersonId { get; init; }

    public CaseId? CaseId { get; init; }

    /// <summary>For whom it was done, when somebody did it.</summary>
    public OrganisationId? OrganisationId { get; init; }

    public required string Code { get; init; }

    public Dictionary<string, string> Facts { get; init; } = [];

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When a mail is to be tried; none when it has been sent, given up, or is not wanted.</summary>
    public DateTimeOffset? MailDueAt { get; init; }

    public int MailAttempts { get; private set; }

    public DateTimeOffset? MailSentAt { get; private set; }
}
