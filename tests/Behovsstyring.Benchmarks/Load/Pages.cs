using System.Globalization;
using Behovsstyring.Benchmarks.Hosting;
using Npgsql;

namespace Behovsstyring.Benchmarks.Load;

/// <summary>Addresses of open pages, each of them different, so that none is answered from the cache.</summary>
internal static class Pages
{
    private static readonly string[] States = ["mottatt", "under-vurdering", "pa-pause", "stoppet", "sendt-videre"];
    private static readonly string[] Areas = ["felles", "barnehage-og-grunnskole", "helse", "sosial", "plan-og-bygg", "teknisk", "klima", "kultur", "landbruk", "samferdsel"];
    private static readonly string[] Sorts = ["-stotte", "stotte", "-mottatt", "mottatt", "tittel", "-tittel", "-endret", "endret"];

    /// <summary>The list filtered and sorted, full pages of 50 rows.</summary>
    public static IReadOnlyList<string> FilteredLists { get; } =
        [.. from state in States from area in Areas from sort in Sorts select $"/behov?status={state}&fagomrade={area}&sorter={sort}"];

    /// <summary>The first twenty pages of the list, in every order.</summary>
    public static IReadOnlyList<string> FirstTwentyPages { get; } =
        [.. from sort in Sorts from page in Enumerable.Range(1, 20) select string.Create(CultureInfo.InvariantCulture, $"/behov?sorter={sort}&side={page}")];

    /// <summary>Needs, spread evenly over the years; those with many who have it too among them.</summary>
    public static async Task<IReadOnlyList<string>> CasesAsync(HostProcess host, int count, CancellationToken stop)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner + ";Pooling=false");
        await using var command = source.CreateCommand("SELECT number FROM cases WHERE kind = 1 AND state NOT IN (0, 4) ORDER BY md5(number) LIMIT $1");
        command.Parameters.AddWithValue(count);
        await using var reader = await command.ExecuteReaderAsync(stop);
        List<string> pages = [];
        while (await reader.ReadAsync(stop))
        {
            pages.Add("/behov/" + reader.GetString(0));
        }

        return pages;
    }
}
