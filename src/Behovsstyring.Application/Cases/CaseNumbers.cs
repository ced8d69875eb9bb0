using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

internal static class CaseNumbers
{
    /// <summary>The next number of a kind in the current Norwegian year.</summary>
    public static async Task<string> Next(UseCaseContext context, CaseKind kind, CancellationToken ct)
    {
        var year = OsloTime.YearOf(context.Now);
        var running = await context.Db.Database
            .SqlQuery<int>($"SELECT next_case_number({(int)kind}, {year}) AS \"Value\"")
            .SingleAsync(ct);
        return CaseNumber.Write(kind, year, running);
    }
}
