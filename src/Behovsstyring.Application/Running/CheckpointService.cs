using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Transparency;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Behovsstyring.Application.Running;

/// <summary>
/// Sees to it that every entry is covered by a signed checkpoint within five seconds. Runs on every node; the use case
/// lets one at a time do it. Looks before it asks, so that an idle system writes no log lines.
/// </summary>
internal sealed partial class CheckpointService(
    UseCases useCases, IDbContextFactory<AppDbContext> contexts, LogSigner signer, ILogger<CheckpointService> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var reported = "";
        using var timer = new PeriodicTimer(Pause);
        do
        {
            var problem = await SignIfNeededAsync(stoppingToken);
            if (problem != reported)
            {
                Report(problem);
                reported = problem;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Empty when all is well.</summary>
    private async Task<string> SignIfNeededAsync(CancellationToken ct)
    {
        try
        {
            if (!await IsNeededAsync(ct))
            {
                return "";
            }

            var result = await useCases.Run(new SignCheckpoint(), Actor.System, ct);
            return string.Join(", ", result.Errors);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A job that ends with its first mishap would leave the log unsigned until somebody notices.
            return e.Message;
        }
    }

    private async Task<bool> IsNeededAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var size = (await db.DecisionLog.MaxAsync(e => (long?)e.Index, ct) ?? -1) + 1;
        return !await db.DecisionLogCheckpoints.AnyAsync(c => c.Size == size && c.KeyId == signer.Key.Id, ct);
    }

    private void Report(string problem)
    {
        if (problem.Length == 0)
        {
            LogSigning();
        }
        else if (problem.Contains(LogErrors.Rewritten.Code, StringComparison.Ordinal))
        {
            LogRewritten();
        }
        else
        {
            LogNotSigning(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The decision log is being signed again")]
    private partial void LogSigning();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The decision log could not be signed: {Problem}")]
    private partial void LogNotSigning(string problem);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The decision log no longer holds what was signed. Nothing more is signed. Compare with a saved export")]
    private partial void LogRewritten();
}
