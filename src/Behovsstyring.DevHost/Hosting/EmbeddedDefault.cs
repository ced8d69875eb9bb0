using System.Globalization;
using System.Runtime.InteropServices;
using Behovsstyring.Application.Persistence;
using Behovsstyring.DemoIdentity;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.DevHost.Mail;
using Behovsstyring.DevHost.Postgres;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>
/// Everything the product needs, on the loopback address and in one process tree: database, sign-in, mail sink, Web.
/// Whatever ends it ends all of it; the data stays.
/// </summary>
internal static class EmbeddedDefault
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(120);

    public static async Task<int> RunAsync(DevHostOptions options)
    {
        using var stopping = new CancellationTokenSource();
        using var interrupt = OnSignal(PosixSignal.SIGINT, stopping);
        using var terminate = OnSignal(PosixSignal.SIGTERM, stopping);
        using var hangUp = OnSignal(PosixSignal.SIGHUP, stopping);
        try
        {
            return await RunAsync(options, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static async Task<int> RunAsync(DevHostOptions options, CancellationToken stop)
    {
        var assembly = options.WebAssembly ?? WebProcess.FindAssembly();
        var folder = StateFolder.For("dev");
        using var only = FolderLock.TryTake(Path.Combine(folder, "running"))
            ?? throw new SetupException("Behovsstyring kjører allerede fra denne mappen. Avslutt den først (Ctrl+C der den ble startet).");
        var ports = new Ports();
        var webPort = ports.ForWeb(options.Port);
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{webPort}");

        Console.WriteLine("Starter databasen …");
        await using var database = await DevDatabase.OpenAsync(folder, options.Reset, stop);
        using var log = new WebLog(Path.Combine(folder, "web.log"));
        await MigrateAsync(assembly, database, log, stop);
        await DemoFilling.EnsureAsync(database, stop);

        await using var identity = await DemoIdentityServer.StartAsync(new DemoIdentityOptions
        {
            Port = ports.NextFrom(webPort + 1),
            People = await DemoSignIn.PeopleAsync(database, stop),
        }, stop);
        await using var mail = await MailSink.StartAsync(ports.NextFrom(webPort + 2), stop);
        var settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = Environments.Development,
            ["ASPNETCORE_URLS"] = address,
            ["ConnectionStrings__App"] = database.App,
            ["SignIn__Providers__0__Kind"] = "Demo",
            ["SignIn__Providers__0__Name"] = "Demonstrasjon",
            ["SignIn__Providers__0__Authority"] = identity.Authority.AbsoluteUri,
            ["SignIn__Providers__0__ClientId"] = identity.Options.ClientId,
            ["SignIn__Providers__0__ClientSecret"] = identity.Options.ClientSecret,
            ["Log__SigningKeyPath"] = SigningKey.EnsureIn(folder),
            ["Site__PublicOrigin"] = address,
            ["Email__Host"] = "127.0.0.1",
            ["Email__Port"] = mail.SmtpPort.ToString(CultureInfo.InvariantCulture),
            ["Email__RequireTls"] = "false",
            ["Email__From"] = "Behovsstyring <ikke-svar@behovsstyring.example>",
            ["ParentProcess"] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        };
        await using var web = WebProcess.Start(assembly, settings, [], log);
        var ended = web.Exited;
        if (await BecomesReadyAsync(address, ended, stop))
        {
            Console.WriteLine($"E-post som sendes, vises på {mail.Address}");
            Console.WriteLine($"Hele loggen skrives til {log.Path}");
            Console.WriteLine($"Åpne {address}");
            await ended.WaitAsync(stop);
        }

        // Ctrl+C reaches Web as well as us, and Web may be the quicker to end.
        stop.ThrowIfCancellationRequested();
        throw new SetupException(ended.IsCompleted
            ? $"Web stoppet: {web.LastWords} (hele loggen: {log.Path})"
            : $"Web ble ikke klar på {StartPatience.TotalSeconds:0} sekunder. Se {log.Path}.");
    }

    /// <summary>A run of its own, the only one that is given the owner's connection.</summary>
    private static async Task MigrateAsync(string assembly, DevDatabase database, WebLog log, CancellationToken stop)
    {
        var asOwner = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = Environments.Development,
            ["ConnectionStrings__Owner"] = database.Owner,
            ["ParentProcess"] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        };
        await using var migration = WebProcess.Start(assembly, asOwner, ["--migrate"], log);
        await migration.Exited.WaitAsync(stop);
        stop.ThrowIfCancellationRequested();
        if (migration.ExitCode == ForeignHistoryException.ExitCode)
        {
            throw new SetupException(ForeignHistoryException.Sentence);
        }

        if (migration.ExitCode != 0)
        {
            throw new SetupException($"Databasen lot seg ikke oppgradere: {migration.LastWords} (hele loggen: {log.Path})");
        }
    }

    private static async Task<bool> BecomesReadyAsync(string address, Task ended, CancellationToken stop)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        var started = System.Diagnostics.Stopwatch.StartNew();
        while (!ended.IsCompleted && started.Elapsed < StartPatience)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(address + "/health/ready"), stop);
                if (answer.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                // Listening, but slow to answer.
            }

            await Task.WhenAny(ended, Task.Delay(100, stop));
            stop.ThrowIfCancellationRequested();
        }

        return false;
    }

    private static PosixSignalRegistration OnSignal(PosixSignal signal, CancellationTokenSource stopping) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stopping.Cancel();
        });
}
