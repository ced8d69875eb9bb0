using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Behovsstyring.Benchmarks.Seeding;
using Behovsstyring.DemoIdentity;

namespace Behovsstyring.Benchmarks.Hosting;

/// <summary>
/// The product in a process of its own, with the floors beside it in the same process and against the same database: what
/// sends the load shares neither heap nor threads with it. Loopback only.
/// </summary>
internal sealed class HostProcess : IAsyncDisposable
{
    public const string Role = "--host";
    public const string PersonSubject = "benk";
    public const string PersonName = "Benk Prøve";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly DemoIdentityServer _identity;
    private readonly HttpClient _control;

    private HostProcess(Process process, DemoIdentityServer identity, BenchDatabase database, Uri web, Uri floor)
    {
        (_process, _identity, Database, Web, Floor) = (process, identity, database, web, floor);
        _control = new HttpClient { BaseAddress = floor, Timeout = TimeSpan.FromMinutes(5) };
    }

    public BenchDatabase Database { get; }

    public Uri Web { get; }

    public Uri Floor { get; }

    public static async Task<HostProcess> StartAsync(BenchDatabase database, CancellationToken stop)
    {
        var (web, floor) = (FreeAddress(), FreeAddress());
        var identity = await DemoIdentityServer.StartAsync(new DemoIdentityOptions
        {
            People = [new DemoPerson(PersonSubject, PersonName, "benk@example.test", "Prøve", "Prøve")],
        }, stop);
        var dotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        var log = Path.Combine(DevHost.Machine.StateFolder.For("bench"), $"host-{database.Needs}.log");
        // The program logs as it does in production, to a file, so that no reader takes time while it is measured.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >\"$BENCH_LOG\" 2>&1", dotnet, "exec", typeof(Bench).Assembly.Location, Role, .. Settings(database, identity, web, floor)]);
        start.Environment["BENCH_LOG"] = log;
        var host = new HostProcess(Process.Start(start)!, identity, database, web, floor);
        try
        {
            await host.BecomesReadyAsync(log, stop);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public async Task<T> AskAsync<T>(string question, CancellationToken stop)
    {
        using var answer = await _control.PostAsync(new Uri(question, UriKind.Relative), null, stop);
        await EnsureAsync(answer, stop);
        return (await answer.Content.ReadFromJsonAsync<T>(stop))!;
    }

    public async Task TellAsync(string question, CancellationToken stop)
    {
        using var answer = await _control.PostAsync(new Uri(question, UriKind.Relative), null, stop);
        await EnsureAsync(answer, stop);
    }

    private static async Task EnsureAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri!.PathAndQuery}: {await answer.Content.ReadAsStringAsync(stop)}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await StopAsync();

        _process.Dispose();
        await _identity.DisposeAsync();
    }

    /// <summary>Asks first: what is killed takes the last lines of its log with it, and those say why.</summary>
    private async Task StopAsync()
    {
        if (_process.HasExited)
        {
            return;
        }

        using var asking = Process.Start("/bin/sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {_process.Id}")]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static string[] Settings(BenchDatabase database, DemoIdentityServer identity, Uri web, Uri floor)
    {
        (string Key, string Value)[] settings =
        [
            (BenchHost.FloorKey, floor.AbsoluteUri),
            (BenchHost.DatabaseKey, database.App),
            ("urls", web.AbsoluteUri),
            ("environment", "Development"),
            ("applicationName", "Behovsstyring.Web"),
            ("contentRoot", Path.Combine(DevHost.Machine.StateFolder.CheckoutRoot, "src", "Behovsstyring.Web")),
            ("ConnectionStrings:App", database.App + ";Maximum Pool Size=100"),
            ("SignIn:Providers:0:Kind", "Demo"),
            ("SignIn:Providers:0:Name", "Demo"),
            ("SignIn:Providers:0:Authority", identity.Authority.AbsoluteUri),
            ("SignIn:Providers:0:ClientId", identity.Options.ClientId),
            ("SignIn:Providers:0:ClientSecret", identity.Options.ClientSecret),
            ("RateLimits:SearchPerMinute", "0"),
            ("RateLimits:ApiPerMinute", "0"),
            ("ParentProcess", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)),
        ];
        return [.. settings.Select(s => $"--{s.Key}={s.Value}")];
    }

    private async Task BecomesReadyAsync(string log, CancellationToken stop)
    {
        var waited = Stopwatch.StartNew();
        while (!_process.HasExited && waited.Elapsed < Patience)
        {
            try
            {
                using var answer = await _control.GetAsync(new Uri("/ready", UriKind.Relative), stop);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200, stop);
        }

        throw new InvalidOperationException($"The product did not start: see {log}");
    }

    private static Uri FreeAddress()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}"));
    }
}
