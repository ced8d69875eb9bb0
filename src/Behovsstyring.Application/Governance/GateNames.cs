using Behovsstyring.Application.Common;
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

        BodyId[] bodies = [.. review.Recommendations.Select(r => r.BodyId).OfType<BodyId>().Distinct()];
        AgendaItemId[] items = [.. review.Recommendations.Select(r => r.AgendaItemId).OfType<AgendaItemId>().Distinct()];
        return new GateNames(
            organisations.Count == 0 ? [] : await db.Organisations.AsNoTracking().Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct),
            people.Count == 0 ? [] : await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct),
            bodies.Length == 0 ? [] : (await db.Bodies.AsNoTracking().Where(b => bodies.Contains(b.Id)).Select(b => new { b.Id, b.Name, b.NameNn, b.NameEn, b.Slug }).ToListAsync(ct))
                .ToDictionary(b => b.Id, b => (new LocalText(b.Name, b.NameNn ?? b.Name, b.NameEn ?? b.Name), b.Slug)),
            items.Length == 0 ? [] : (await (
                from i in db.AgendaItems.AsNoTracking()
                where items.Contains(i.Id)
                join m in db.Meetings on i.MeetingId equals m.Id
                select new { i.Id, m.Slug, i.Number }).ToListAsync(ct)).ToDictionary(i => i.Id, i => (i.Slug, i.Number)));
    }
}
