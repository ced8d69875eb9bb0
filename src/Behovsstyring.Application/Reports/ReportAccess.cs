using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

internal static class ReportAccess
{
    public static async Task<QuarterlyReport> ReportOf(this UseCaseContext context, Quarter quarter, CancellationToken ct) =>
        await context.Db.Reports.SingleOrDefaultAsync(r => r.Year == quarter.Year && r.Number == quarter.Number, ct)
        ?? throw new DomainException(CommonErrors.NotFound);
}
