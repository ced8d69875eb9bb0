using System.Diagnostics;
using System.Globalization;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// Ends the program when the process that started it is gone (<c>ParentProcess</c> = its id), so that a killed
/// starter leaves nothing behind. Without the setting it does nothing.
/// </summary>
internal sealed partial class ParentProcessWatch(
    IConfiguration configuration, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ParentProcessWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!int.TryParse(configuration["ParentProcess"], CultureInfo.InvariantCulture, out var id))
        {
            return;
        }

        var started = StartOf(id);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        do
        {
            // Ids are reused: the same id with another start is another process.
            if (started is null || StartOf(id) != started)
            {
                Gone(id);
                lifetime.StopApplication();
                return;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static DateTime? StartOf(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited ? null : process.StartTime;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "The process that started this one ({ParentProcess}) is gone; stopping.")]
    private partial void Gone(int parentProcess);
}
