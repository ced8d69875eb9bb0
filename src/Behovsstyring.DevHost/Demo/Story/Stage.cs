using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>Where the scenes are played: the use cases, and what the story has made so far.</summary>
internal sealed class Stage(UseCases useCases, DemoContent content, DemoTime time, CancellationToken stop)
{
    private readonly Dictionary<string, PersonId> _people = content.People.ToDictionary(p => p.Key, _ => PersonId.New());
    private readonly Dictionary<string, CaseId> _needs = content.Needs.ToDictionary(n => n.Key, _ => CaseId.New());

    public DemoContent Content { get; } = content;

    public DemoTime Time { get; } = time;

    public static OrganisationId Organisation(string key) => KnownOrganisations.IdOf(key);

    public PersonId Person(string key) => _people[key];

    public CaseId Need(string key) => _needs[key];

    /// <summary>The person acting for an organisation; for their own when none is named.</summary>
    public Actor As(string person, string? organisation = null) =>
        Actor.For(_people[person], Organisation(organisation ?? Content.People.Single(p => p.Key == person).Organisation));

    /// <summary>Does something in the product and expects it to be done. The story has no failures but those told.</summary>
    public async Task<T> Do<T>(IRequest<T> request, Actor actor)
    {
        var result = await useCases.Run(request, actor, stop);
        return result.IsOk
            ? result.Value
            : throw new InvalidOperationException($"{request.GetType().Name}: {string.Join("; ", result.Errors)}");
    }
}
