using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Persistence.ReferenceData;

/// <summary>
/// What every installation needs: the members of 2024 (357 kommuner and 15 fylkeskommuner), KS, the company, the regional networks,
/// the counties' college, the standing bodies and the services of the catalogue. Adds what is missing and never overwrites what an administrator has corrected.
/// </summary>
internal static class ReferenceDataLoader
{
    public static async Task LoadAsync(AppDbContext db, CancellationToken ct)
    {
        var known = await db.Organisations.Select(o => o.Key).ToHashSetAsync(ct);
        var members = Counties().Concat(Municipalities()).ToList();
        foreach (var member in members.Where(m => known.Add(m.Key)))
        {
            db.Organisations.Add(member);
        }

        foreach (var party in Parties().Where(p => known.Add(p.Key)))
        {
            db.Organisations.Add(Organisation.Create(KnownOrganisations.IdOf(party.Key), party.Key, party.Type, party.Name)
                .Register(party.OrganisationNumber, null, null, null, LanguageForm.Neutral));
            db.NetworkMemberships.AddRange(members
                .Where(m => party.Members.Contains(m.Key) || party.Counties.Contains(m.CountyNumber))
                .Select(m => NetworkMembership.Join(KnownOrganisations.IdOf(party.Key), m.Id, StructureOfToday)));
        }

        await using var bodies = Open("bodies.json");
        await StandingBodies.AddMissingAsync(db, StructureOfToday, bodies, ct);
        await using var services = Open("services.json");
        await ServiceCatalogue.AddMissingAsync(db, StructureOfToday, services, ct);
        if (!await db.RoleConflicts.AnyAsync(ct))
        {
            await using var conflicts = Open("roleConflicts.json");
            db.RoleConflicts.AddRange(JsonSerializer.Deserialize<List<Conflict>>(conflicts, Format)!.Select(c => new RoleConflict(c.First, c.Second)));
        }

        if (!await db.GovernanceModels.AnyAsync(ct))
        {
            db.GovernanceModels.Add(GovernanceModel.Ship(ShippedModel, GovernanceDefaults.Shipped, OsloTime.StartOf(StructureOfToday)));
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The same in every installation, so that a review's version can be named across them.</summary>
    private static readonly GovernanceModelId ShippedModel = new(new Guid("019404d0-0000-7000-8000-000000000001"));

    /// <summary>The counties and municipalities are those of 1 January 2024, and so is who belongs to which network.</summary>
    private static readonly DateOnly StructureOfToday = new(2024, 1, 1);

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <param name="Counties">Two-digit numbers; every member there takes part.</param>
    private sealed record Party(
        string Key, OrganisationKind Type, string Name, string? OrganisationNumber, IReadOnlyList<string?> Counties, IReadOnlyList<string> Members);

    /// <param name="Why">For those who read the file; the rule is the pair.</param>
    private sealed record Conflict(Role First, Role Second, string Why);

    private static List<Party> Parties()
    {
        using var stream = Open("organisations.json");
        return JsonSerializer.Deserialize<List<Party>>(stream, Format)!;
    }

    private static IEnumerable<Organisation> Counties()
    {
        foreach (var row in Rows("fylkeskommuner.csv"))
        {
            var number = row["fylkesnummer"];
            var name = number == "03" ? "Oslo fylkeskommune" : row["navn"];
            yield return Member("fk-" + number, OrganisationKind.County, name)
                .Register(Number(row["organisasjonsnummer"]), number, CountyName(row["navn"]), Count(row["innbyggere_sum"]), LanguageForm.Neutral);
        }
    }

    private static IEnumerable<Organisation> Municipalities()
    {
        foreach (var row in Rows("kommuner.csv"))
        {
            // Ålesund's number in the list is the one from before Haram was parted from it: unknown is better than wrong.
            var number = row["kommunenummer"] == "1508" ? null : Number(row["organisasjonsnummer"]);
            yield return Member(row["kommunenummer"], OrganisationKind.Municipality, row["navn"] + " kommune")
                .Register(number, row["fylkesnummer"], row["fylke"], Count(row["innbyggere"]), Form(row["maalform"]));
        }
    }

    private static Organisation Member(string key, OrganisationKind kind, string name) =>
        Organisation.Create(KnownOrganisations.IdOf(key), key, kind, name);

    private static string CountyName(string name) => name.StartsWith("Oslo", StringComparison.Ordinal) ? "Oslo" : name.Replace(" fylkeskommune", "", StringComparison.Ordinal);

    private static string? Number(string text) => OrganisationRules.IsOrganisationNumber(text) ? text : null;

    private static int? Count(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static LanguageForm Form(string text) => text switch
    {
        "bokmål" => LanguageForm.Bokmal,
        "nynorsk" => LanguageForm.Nynorsk,
        _ => LanguageForm.Neutral,
    };

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var stream = Open(file);
        using var reader = new StreamReader(stream);
        var header = reader.ReadLine()!.Split(',');
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    private static Stream Open(string file) =>
        typeof(ReferenceDataLoader).Assembly.GetManifestResourceStream($"{typeof(ReferenceDataLoader).Namespace}.{file}")
        ?? throw new InvalidOperationException($"No reference data {file}.");
}
