using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Testing.App;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Tests.Access;

internal static class HiddenCases
{
    /// <summary>From now on the case is for the members and the parties only. No use case does it yet.</summary>
    public static async Task HideAsync(this TestApp app, CaseId id)
    {
        await using var source = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(source);
        await db.Cases.Where(c => c.Id == id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Visibility, CaseVisibility.Members));
    }
}
