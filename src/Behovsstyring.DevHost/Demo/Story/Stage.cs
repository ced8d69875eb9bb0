using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>Where the scenes are played: the use cases, and what the story has made so far.</summary>
internal sealed class Stage(UseCases useCases, StoryClock clock, DemoContent content, DemoTime time, CancellationToken stop)
{
    private readonly Dictionary<string, DemoPersonRow> _cast = content.People.ToDictionary(p => p.Key);
    private readonly Dictionary<string, PersonId> _people = content.People.ToDictionary(p => p.Key, _ => PersonId.New());
    private readonly Dictionary<string, CaseId> _needs = content.Needs.ToDictionary(n => n.Key, _ => CaseId.New());
    private readonly Dictionary<string, BodyId> _bodies = [];

    public DemoContent Content { get; } = content;

    public DemoTime Time { get; } = time;

    /// <summary>The concept and the project a need became, by the need's key: id and number.</summary>
    public Dictionary<string, (CaseId Id, string Number)> Concepts { get; } = [];

    public Dictionary<string, (CaseId Id, string Number)> Projects { get; } = [];

    /// <summary>What a gate led to, before anybody has written on it.</summary>
    public Dictionary<string, string> ConceptNumbers { get; } = [];

    public Dictionary<string, string> ProjectNumbers { get; } = [];

    /// <summary>The latest review of each gate.</summary>
    public Dictionary<(string Need, Gate Gate), GateReviewId> Reviews { get; } = [];

    public Dictionary<(string Body, string Person, SeatFunction Function), SeatId> Seats { get; } = [];

    public Dictionary<string, (MeetingId Id, string Slug)> Meetings { get; } = [];

    public Dictionary<string, IReadOnlyList<AgendaItemId>> Agendas { get; } = [];

    /// <summary>Services by the demo's key, which is the slug of those in reference data.</summary>
    public Dictionary<string, CaseId> Services { get; } = [];

    public static OrganisationId Organisation(string key) => KnownOrganisations.IdOf(key);

    public PersonId Person(string key) => _people[key];

    public string NameOf(string person) => _cast[person].Name;

    public CaseId Need(string key) => _needs[key];

    /// <summary>The case that a gate is about: the need itself, its concept, or its project.</summary>
    public CaseId CaseAt(string need, Gate gate) => gate switch
    {
        Gate.Bp1 => Need(need),
        Gate.Bp2 => Concepts[need].Id,
        Gate.Bp3 or Gate.Bp4 or Gate.Bp5 or Gate.Bp6 => Projects[need].Id,
    };

    public void Knows(string body, BodyId id) => _bodies[body] = id;

    /// <summary>A standing body by its slug, or one that the story has set up.</summary>
    public async Task<BodyId> Body(string key)
    {
        if (!_bodies.TryGetValue(key, out var id))
        {
            id = (await Do(new GetBody(key), Actor.Anonymous)).Id;
            _bodies[key] = id;
        }

        return id;
    }

    /// <summary>The person acting for an organisation; for their own when none is named.</summary>
    public Actor As(string person, string? organisation = null) =>
        Actor.For(_people[person], Organisation(organisation ?? _cast[person].Organisation));

    /// <summary>Some minutes pass within a scene.</summary>
    public void Wait(double minutes) => clock.MoveTo(clock.GetUtcNow().AddMinutes(minutes));

    /// <summary>Runs a use case. Any failure stops the demo.</summary>
    public async Task<T> Do<T>(IRequest<T> request, Actor actor)
    {
        var result = await useCases.Run(request, actor, stop);
        return result.IsOk
            ? result.Value
            : throw new InvalidOperationException($"{request.GetType().Name}: {string.Join("; ", result.Errors)}");
    }
}
