using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The names that a gate review shows, read in a few commands however many there are.</summary>
internal sealed class GateNames
{
    private readonly Dictionary<OrganisationId, string> _organisations;
    private readonly Dictionary<PersonId, string> _people;
    private readonly Dictionary<BodyId, (LocalText Name, string Slug)> _bodies;
    private readonly Dictionary<AgendaItemId, (string Meeting, int Number)> _items;

    private GateNames(
        Dictionary<OrganisationId, string> organisations, Dictionary<PersonId, string> people,
        Dictionary<BodyId, (LocalText, string)> bodies, Dictionary<AgendaItemId, (string, int)> items) =>
        (_organisations, _people, _bodies, _items) = (organisations, people, bodies, items);

    public string Organisation(OrganisationId id) => _organisations.GetValueOrDefault(id, "");

    public string Person(PersonId id) => _people.GetValueOrDefault(id, "");

    public (LocalText Name, string Slug) Body(BodyId id) => _bodies[id];

    public (string Meeting, int Number) Item(AgendaItemId id) => _items[id];

    public static async Task<GateNames> Read(UseCaseContext context, GateReview review, GateFacts facts, CancellationToken ct)
    {
        var db = context.Db;
        HashSet<OrganisationId> organisations =
        [
            .. review.Evidence.Select(e => e.OrganisationId),
            .. review.Waivers.Select(w => w.OrganisationId),
            .. review.Recommendations.Select(r => r.OrganisationId).OfType<OrganisationId>(),
            .. review.Conditions.Concat(facts.OpenConditions).Select(c => c.OwnerId),
        ];
        HashSet<PersonId> people = [.. review.Waivers.Select(w => w.ById)];
        if (review.Decision is { } decision)
        {
            organisations.Add(decision.OrganisationId);
            people.Add(decision.ById);
        }

        if (review.Acceptance is { } acceptance)
        {
            organisations.Add(acceptance.OrganisationId);
            people.Add(acceptance.ById);
        }

        var said = review.Recommendations.All(r => r.BodyId is null) ? [] : await (
            from r in db.GateReviews.IgnoreAutoIncludes().Where(x => x.Id == review.Id).SelectMany(x => x.Recommendations)
            join b in db.Bodies on r.BodyId equals b.Id
            join i in db.AgendaItems on r.AgendaItemId equals i.Id into items
            from i in items.DefaultIfEmpty()
            join m in db.Meetings on i.MeetingId equals m.Id into meetings
            from m in meetings.DefaultIfEmpty()
            select new { Body = b.Id, b.Name, b.NameNn, b.NameEn, b.Slug, r.AgendaItemId, Meeting = m.Slug, Number = (int?)i.Number }).AsNoTracking().ToListAsync(ct);
        return new GateNames(
            organisations.Count == 0 ? [] : await db.Organisations.AsNoTracking().Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct),
            people.Count == 0 ? [] : await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct),
            said.DistinctBy(s => s.Body).ToDictionary(s => s.Body, s => (new LocalText(s.Name, s.NameNn ?? s.Name, s.NameEn ?? s.Name), s.Slug)),
            said.Where(s => s.Number is not null).DistinctBy(s => s.AgendaItemId).ToDictionary(s => s.AgendaItemId!.Value, s => (s.Meeting, s.Number!.Value)));
    }
}
