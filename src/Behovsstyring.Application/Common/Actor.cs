using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Common;

/// <summary>Who asks. Only an identity: what they may do is read from the database at every run.</summary>
public abstract record Actor
{
    private Actor() { }

    public static readonly Actor Anonymous = new AnonymousActor();

    /// <summary>The program itself: jobs and reference data.</summary>
    public static readonly Actor System = new SystemActor();

    /// <summary>A signed-in person acting for one organisation at a time.</summary>
    public static Actor For(PersonId person, OrganisationId organisation) => new PersonActor(person, organisation);

    public sealed record AnonymousActor : Actor;

    public sealed record SystemActor : Actor;

    public sealed record PersonActor(PersonId Person, OrganisationId Organisation) : Actor;
}
