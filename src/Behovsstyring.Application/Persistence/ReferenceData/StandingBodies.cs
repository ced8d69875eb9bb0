using System.Text.Json;
using System.Text.Json.Serialization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Persistence.ReferenceData;

/// <summary>The structure's standing bodies with their first mandates, and no seats. What an administrator has changed is left alone.</summary>
internal static class StandingBodies
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private sealed record Entry(
        string Key, BodyKind Kind, string Name, string? NameNn, string? NameEn, int? MinSeats, int? MaxSeats,
        DecisionForm DecisionForm, string Secretariat, string Purpose, string Basis);

    public static async Task AddMissingAsync(AppDbContext db, DateOnly from, Stream json, CancellationToken ct)
    {
        var known = await db.Bodies.Select(b => b.Slug).ToHashSetAsync(ct);
        foreach (var entry in JsonSerializer.Deserialize<List<Entry>>(json, Format)!.Where(e => known.Add(e.Key)))
        {
            db.Bodies.Add(Body.Establish(
                BodyId.New(), entry.Kind, entry.Key, new(entry.Name, Other(entry.NameNn), Other(entry.NameEn)),
                KnownOrganisations.IdOf(entry.Secretariat), forCase: null, from, new MandateTerms
                {
                    Purpose = entry.Purpose,
                    Basis = entry.Basis,
                    MinSeats = entry.MinSeats,
                    MaxSeats = entry.MaxSeats,
                    DecisionForm = entry.DecisionForm,
                }));

            string? Other(string? name) => name == entry.Name ? null : name;
        }
    }
}
