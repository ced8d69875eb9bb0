using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>
/// Draws the report of a quarter that is over, from what had happened by its end. Drawn again while it is a draft, the figures are
/// renewed and the words stay.
/// </summary>
[Requires(Permission.ManageReports)]
public sealed record DrawReport(Quarter Quarter) : ICommand<Done>;

internal sealed class DrawReportHandler : IHandler<DrawReport, Done>
{
    public async Task<Done> Handle(DrawReport request, UseCaseContext context, CancellationToken ct)
    {
        var (db, quarter) = (context.Db, request.Quarter);
        Guard.Against(ReportRules.ObstaclesToDrawing(quarter, context.Now));
        var drawn = await db.Reports.SingleOrDefaultAsync(r => r.Year == quarter.Year && r.Number == quarter.Number, ct);
        if (drawn is not null)
        {
            // Before the reading: a frozen report costs nothing to refuse.
            Guard.Against(ReportRules.ObstaclesToChanging(drawn.State));
        }

        var content = await ReportReading.Draw(context, quarter, ct);
        if (drawn is null)
        {
            db.Reports.Add(QuarterlyReport.Draw(ReportId.New(), quarter, content, context.Actor.PersonId, context.Now));
        }
        else
        {
            drawn.Redraw(content, context.Actor.PersonId, context.Now);
        }

        return default;
    }
}
