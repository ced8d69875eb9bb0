using System.Globalization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Application.Bodies;

internal static class SteeringGroups
{
    /// <summary>A steering group named after its case, with KS as secretariat. Who sits in it is given afterwards.</summary>
    /// <param name="running">1 for the case's first, 2 for the next: addresses are never used twice.</param>
    public static Body Establish(BodyId id, Case @case, string title, int running, string purpose, DateOnly today)
    {
        var slug = "styringsgruppe-" + @case.Number!.ToLower(CultureInfo.InvariantCulture);
        return Body.Establish(
            id, BodyKind.SteeringGroup, running == 1 ? slug : $"{slug}-{running}",
            new BodyName($"Styringsgruppe for {title}", $"Styringsgruppe for {title}", $"Steering group for {title}"),
            KnownOrganisations.Ks, @case.Id, today, new MandateTerms { Purpose = PlainText.Clean(purpose) });
    }
}
