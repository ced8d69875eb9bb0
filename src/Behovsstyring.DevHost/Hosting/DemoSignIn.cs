using Behovsstyring.DemoIdentity;
using Behovsstyring.DevHost.Demo;
using Behovsstyring.DevHost.Postgres;
using Behovsstyring.Domain.People;
using Npgsql;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>The demo's people as the sign-in page shows them. The person's key is the subject in their token.</summary>
public static class DemoSignIn
{
    public static async Task<IReadOnlyList<DemoPerson>> PeopleAsync(DevDatabase database, CancellationToken stop)
    {
        var content = DemoContent.Load();
        var names = await OrganisationNamesAsync(database, stop);
        foreach (var organisation in content.Organisations)
        {
            names.TryAdd(organisation.Key, organisation.Name);
        }

        return
        [
            .. content.People.Select(p => new DemoPerson(p.Key, p.Name, p.Email, p.Group, names.GetValueOrDefault(p.Organisation, p.Organisation))
            {
                Title = string.Join(" · ", [p.Title, .. p.Roles.Select(r => RoleText(r, p.Organisation, names))]),
            }),
        ];
    }

    /// <summary>What this person may do. Users of the demo choose a person by it.</summary>
    private static string RoleText(DemoRole role, string home, Dictionary<string, string> names)
    {
        var text = Enum.Parse<Role>(role.Role) switch
        {
            Role.Contributor => "melder behov",
            Role.MemberRepresentative => "representerer medlemmet",
            Role.NetworkCoordinator => "koordinerer nettverket",
            Role.CaseOfficer => "saksbehandler",
            Role.KsDecisionMaker => "beslutter for KS",
            Role.CompanyOfficer => "saksbehandler i selskapet",
            Role.CompanyDecisionMaker => "beslutter for selskapet",
            Role.ProductOwner => "produktansvarlig",
            Role.Administrator => "administrator",
            Role.SupplierContact => "kontakt hos leverandør",
            Role.StateContact => "kontakt i staten",
        };
        return role.Organisation == home ? text : $"{text} ({names.GetValueOrDefault(role.Organisation, role.Organisation)})";
    }

    private static async Task<Dictionary<string, string>> OrganisationNamesAsync(DevDatabase database, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(database.App);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand("SELECT key, name FROM organisations", connection);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var names = new Dictionary<string, string>();
        while (await reader.ReadAsync(stop))
        {
            names[reader.GetString(0)] = reader.GetString(1);
        }

        return names;
    }
}
