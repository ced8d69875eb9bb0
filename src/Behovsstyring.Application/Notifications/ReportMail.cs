using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Notifications;

/// <summary>What became of a mail: sent, or to be tried again after a pause that doubles.</summary>
[Requires(Permission.RunJobs)]
public sealed record ReportMail(long Id, bool Sent) : ICommand<Done>;

internal sealed class ReportMailHandler : IHandler<ReportMail, Done>
{
    public async Task<Done> Handle(ReportMail request, UseCaseContext context, CancellationToken ct)
    {
        await context.Db.Database.ExecuteSqlAsync(
            $"""
            UPDATE notifications SET
                mail_sent_at = CASE WHEN {request.Sent} THEN {context.Now} END,
                mail_due_at = CASE
                    WHEN {request.Sent} OR mail_attempts >= {TakeDueMail.MostAttempts} THEN NULL
                    ELSE {context.Now} + interval '1 minute' * power(2, mail_attempts) END
            WHERE id = {request.Id}
            """,
            ct);
        return default;
    }
}
