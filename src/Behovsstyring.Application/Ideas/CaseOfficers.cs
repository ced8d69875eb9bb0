using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.Ideas;

internal static class CaseOfficers
{
    /// <summary>Those who hold the role today. It can only be held for KS.</summary>
    public static IQueryable<Person> Of(UseCaseContext context)
    {
        var today = context.Today;
        return context.Db.People.Where(p => p.IsActive && p.Grants.Any(g =>
            g.Role == Role.CaseOfficer && g.From <= today && (g.To == null || g.To >= today)));
    }
}
