using Behovsstyring.Application.Common;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>Before the story begins: the organisations reference data does not have, and everybody with their roles.</summary>
internal static class PeopleScenes
{
    /// <summary>The provider the demo signs in with, as sign-in names it.</summary>
    private const string Provider = "demo";

    public const string Beginning = "Q-9+10";

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time)
    {
        var at = Scene.Moment(time.Day(Beginning), 8, 0);
        foreach (var organisation in content.Organisations)
        {
            yield return new Scene(at, $"register {organisation.Key}", stage => stage.Do(
                new RegisterOrganisation(
                    organisation.Key, Enum.Parse<OrganisationKind>(organisation.Type), organisation.Name, organisation.OrganisationNumber,
                    [.. organisation.Members.Select(Stage.Organisation)]),
                Actor.System));
        }

        var hasher = SubjectHasher.ForDemo;
        foreach (var person in content.People)
        {
            yield return new Scene(at.AddMinutes(1), $"register {person.Key}", stage => stage.Do(
                new RegisterPerson(
                    stage.Person(person.Key), person.Name, person.Email, person.Title,
                    [.. person.Roles.Select(r => new NewRole(Enum.Parse<Role>(r.Role), Stage.Organisation(r.Organisation)))],
                    [new KnownIdentity(Provider, hasher.Hash(Provider, person.Key))]),
                Actor.System));
        }
    }
}
