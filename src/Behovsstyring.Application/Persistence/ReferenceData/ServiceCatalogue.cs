using System.Text.Json;
using System.Text.Json.Serialization;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Persistence.ReferenceData;

/// <summary>The services that were in the catalogue to begin with, without product owners. What has been changed since is left alone.</summary>
internal static class ServiceCatalogue
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private sealed record Entry(
        string Key, string Name, string NameNn, string NameEn, DeliveryArea DeliveryArea, string DescriptionNb, string DescriptionNn, string DescriptionEn);

    public static async Task AddMissingAsync(AppDbContext db, DateOnly from, Stream json, CancellationToken ct)
    {
        var known = await db.Services.Select(s => s.Slug).ToHashSetAsync(ct);
        foreach (var entry in JsonSerializer.Deserialize<List<Entry>>(json, Format)!.Where(e => known.Add(e.Key)))
        {
            var running = await db.Database.SqlQuery<int>($"SELECT next_case_number({(int)CaseKind.Service}, {from.Year}) AS \"Value\"").SingleAsync(ct);
            db.Services.Add(Service.Enter(
                CaseId.New(),
                CaseNumber.Write(CaseKind.Service, from.Year, running),
                entry.Key,
                entry.DeliveryArea,
                new LocalText(entry.Name, entry.NameNn, entry.NameEn),
                new LocalText(entry.DescriptionNb, entry.DescriptionNn, entry.DescriptionEn),
                ServiceLifecycle.InOperation,
                OsloTime.StartOf(from)));
        }
    }
}
