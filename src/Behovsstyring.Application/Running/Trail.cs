using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Running;

/// <summary>Writes what happened to cases on their trails, and tells those who follow them; in the transaction that caused it.</summary>
internal static class Trail
{
    public static async Task Write(UseCaseContext context, IReadOnlyList<DomainEvent> events, CancellationToken ct)
    {
        foreach (var happening in events.OfType<CaseHappening>())
        {
            context.Db.CaseTrail.Add(new CaseTrailEntry
            {
                CaseId = happening.Case,
                At = context.Now,
                Code = happening.Code,
                Facts = new(happening.Facts),
                PersonId = context.Actor.PersonId,
                OrganisationId = context.Actor.OrganisationId,
                OnBehalfOfId = context.OnBehalfOf,
            });
        }

        foreach (var happening in events.OfType<CaseHappening>().Where(h => h.TellsFollowers))
        {
            await Notifications.Notify.Followers(context, happening, ct);
        }
    }
}
