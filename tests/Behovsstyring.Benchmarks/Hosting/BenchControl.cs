using System.Diagnostics;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.Benchmarks.Seeding;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Web.Components.OpenPages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Benchmarks.Hosting;

/// <summary>What can only be asked from within the measured process.</summary>
internal static class BenchControl
{
    public static void Map(IEndpointRouteBuilder app, IServiceProvider web, SqlRecorder recorder, string database)
    {
        var useCases = web.GetRequiredService<UseCases>();
        app.MapPost("/control/forget", async () => await web.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(CacheTags.All, CancellationToken.None));
        app.MapPost("/control/record", (HttpContext http) => recorder.Watch(http.Request.Query["trace"]!, http.Request.Query["key"]!));
        app.MapPost("/control/commands", (HttpContext http) => WriteAsync(http, recorder.CommandsOf(http.Request.Query["key"]!)));
        app.MapPost("/control/heap", (HttpContext http) => WriteAsync(http, Heap()));
        app.MapPost("/control/person", () => KnowAsync(useCases));
        app.MapPost("/control/similar", async (HttpContext http) =>
            await WriteAsync(http, await SimilarAsync(useCases, http.Request.Query["kind"] == "hits", int.Parse(http.Request.Query["round"]!, System.Globalization.CultureInfo.InvariantCulture))));
        app.MapPost("/control/votes", async (HttpContext http) => await WriteAsync(http, await new VoteRun(useCases, database).RunAsync(http.RequestAborted)));
    }

    private static Task WriteAsync<T>(HttpContext http, T value) => http.Response.WriteAsJsonAsync(value, http.RequestAborted);

    /// <summary>What is still held when everything that can go is gone.</summary>
    private static long Heap()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task KnowAsync(UseCases useCases)
    {
        var bergen = KnownOrganisations.IdOf("4601");
        var made = await useCases.Run(
            new RegisterPerson(
                PersonId.New(), HostProcess.PersonName, "benk@example.test", null,
                [new NewRole(Role.Contributor, bergen), new NewRole(Role.MemberRepresentative, bergen)],
                [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", HostProcess.PersonSubject))]),
            Actor.System);
        Ensure(made.IsOk, made.Errors);
    }

    /// <summary>Milliseconds a look-up, each with a text of its own. No hit: words that are in no need.</summary>
    private static async Task<double> SimilarAsync(UseCases useCases, bool hits, int round)
    {
        const int Lookups = 60;
        var text = new SeedText(new Random(round));
        var texts = Enumerable.Range(0, Lookups).Select(i => hits ? text.Typed() : $"zyxomat kvergelund {i} plombatur svimmergråt drektolog og hyttelunk uten treff").ToList();
        var found = 0;
        var watch = Stopwatch.StartNew();
        foreach (var typed in texts)
        {
            var similar = await useCases.Run(new FindSimilarIdeas(typed), Actor.Anonymous);
            Ensure(similar.IsOk, similar.Errors);
            found += similar.Value.Count > 0 ? 1 : 0;
        }

        watch.Stop();
        // Not every text is like another; most are.
        Ensure(hits ? found > Lookups / 2 : found == 0, [], $"{found} of {Lookups} texts had hits.");
        return watch.Elapsed.TotalMilliseconds / Lookups;
    }

    private static void Ensure(bool ok, IReadOnlyList<Error> errors, string? about = null)
    {
        if (!ok)
        {
            throw new InvalidOperationException($"Not what was to be measured: {about} {string.Join("; ", errors)}");
        }
    }
}
