using Behovsstyring.DemoIdentity;
using Behovsstyring.DevHost.Demo;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Testing.Identity;

/// <summary>Those one can sign in as where a <see cref="Databases.DemoDatabase"/> is behind, by the key they have in the demo.</summary>
public static class DemoPeople
{
    private static readonly IReadOnlyList<DemoPersonRow> Rows = DemoContent.Load().People;

    public static IReadOnlyList<DemoPerson> All { get; } = [.. Rows.Select(p => new DemoPerson(p.Key, p.Name, p.Email, p.Group, p.Organisation))];

    /// <summary>One who plays the role and as little else as the demo has, for one organisation only: nothing to choose after sign-in.</summary>
    public static string Playing(Role role) => Rows
        .Where(p => RolesOf(p.Key).Contains(role) && p.Roles.Select(r => r.Organisation).Distinct().Count() == 1)
        .MinBy(p => p.Roles.Count)!.Key;

    public static IReadOnlyList<Role> RolesOf(string key) => [.. Rows.Single(p => p.Key == key).Roles.Select(r => Enum.Parse<Role>(r.Role))];

    public static string KeyOf(string email) => Rows.Single(p => p.Email == email).Key;
}
