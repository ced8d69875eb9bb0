using System.Globalization;
using Behovsstyring.Benchmarks.Floors;
using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Npgsql;

namespace Behovsstyring.Benchmarks.Load;

/// <summary>A page of the product, and the floor that shows the same.</summary>
internal sealed record PageAndFloor(string Page, string Floor);

/// <summary>Addresses of open pages, each of them different, so that none is answered from the cache.</summary>
internal static class Pages
{
    private static readonly (CaseState State, string Slug)[] States =
    [
        (CaseState.Received, "mottatt"), (CaseState.InAssessment, "under-vurdering"), (CaseState.Paused, "pa-pause"), (CaseState.Stopped, "stoppet"),
        (CaseState.RoutedElsewhere, "sendt-videre"),
    ];

    private static readonly (ServiceArea Area, string Slug)[] Areas =
    [
        (ServiceArea.Common, "felles"), (ServiceArea.Childhood, "barnehage-og-grunnskole"), (ServiceArea.Health, "helse"), (ServiceArea.Social, "sosial"),
        (ServiceArea.PlanningBuilding, "plan-og-bygg"), (ServiceArea.Technical, "teknisk"), (ServiceArea.Climate, "klima"), (ServiceArea.Culture, "kultur"),
        (ServiceArea.Agriculture, "landbruk"), (ServiceArea.Transport, "samferdsel"),
    ];

    /// <summary>Every order of the list of needs, as its address says it.</summary>
    public static IReadOnlyList<string> Sorts { get; } = ["-stotte", "stotte", "-mottatt", "mottatt", "tittel", "-tittel", "-endret", "endret"];

    /// <summary>The list filtered by state and area, in one order: the first pages of each filter, of 50 rows each.</summary>
    public static IReadOnlyList<PageAndFloor> FilteredLists(string sort, int pages) =>
    [
        .. from page in Enumerable.Range(1, pages)
           from state in States
           from area in Areas
           select new PageAndFloor(
               string.Create(CultureInfo.InvariantCulture, $"/behov?status={state.Slug}&fagomrade={area.Slug}&sorter={sort}&side={page}"),
               ListFloor.Address(state.State, area.Area, sort, page)),
    ];

    /// <summary>The first twenty pages of the list, in every order.</summary>
    public static IReadOnlyList<string> FirstTwentyPages { get; } =
        [.. from sort in Sorts from page in Enumerable.Range(1, 20) select string.Create(CultureInfo.InvariantCulture, $"/behov?sorter={sort}&side={page}")];

    /// <summary>Needs, spread evenly over the years; those with many who have it too among them.</summary>
    public static async Task<IReadOnlyList<string>> CasesAsync(HostProcess host, int count, CancellationToken stop) =>
        [.. (await CasesWithFloorsAsync(host, count, stop)).Select(c => c.Page)];

    public static async Task<IReadOnlyList<PageAndFloor>> CasesWithFloorsAsync(HostProcess host, int count, CancellationToken stop)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner + ";Pooling=false");
        await using var command = source.CreateCommand("SELECT number FROM cases WHERE kind = 1 AND state NOT IN (0, 4) ORDER BY md5(number) LIMIT $1");
        command.Parameters.AddWithValue(count);
        await using var reader = await command.ExecuteReaderAsync(stop);
        List<PageAndFloor> pages = [];
        while (await reader.ReadAsync(stop))
        {
            pages.Add(new("/behov/" + reader.GetString(0), CaseFloor.Address(reader.GetString(0))));
        }

        return pages;
    }
}
