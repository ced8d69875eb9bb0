using System.Globalization;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Persistence.ReferenceData;

/// <summary>
/// What every installation needs: the members of 2024 (357 kommuner and 15 fylkeskommuner), KS and the company.
/// Adds what is missing and never overwrites what an administrator has corrected.
/// </summary>
internal static class ReferenceDataLoader
{
    public static async Task LoadAsync(AppDbContext db, CancellationToken ct)
    {
        var known = await db.Organisations.Select(o => o.Key).ToHashSetAsync(ct);
        foreach (var organisation in Parties().Concat(Counties()).Concat(Municipalities()))
        {
            if (known.Add(organisation.Key))
            {
                db.Organisations.Add(organisation);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static IEnumerable<Organisation> Parties()
    {
        yield return Organisation.Create(KnownOrganisations.Ks, KnownOrganisations.KsKey, OrganisationKind.Ks, "KS");
        yield return Organisation.Create(KnownOrganisations.Company, KnownOrganisations.CompanyKey, OrganisationKind.Company, "KS Digitale fellestjenester");
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
        using var stream = typeof(ReferenceDataLoader).Assembly.GetManifestResourceStream($"{typeof(ReferenceDataLoader).Namespace}.{file}")
            ?? throw new InvalidOperationException($"No reference data {file}.");
        using var reader = new StreamReader(stream);
        var header = reader.ReadLine()!.Split(',');
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }
}
