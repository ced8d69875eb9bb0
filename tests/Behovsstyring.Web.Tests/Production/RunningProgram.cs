using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Behovsstyring.Web.Tests.Production;

/// <summary>A started program, what it has said, and how it ended.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private const int SigTerm = 15;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public RunningProgram(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Said => string.Join('\n', _said);

    /// <summary>Where it listens; fails with what it said if it ends instead.</summary>
    public async Task<Uri> ListeningAsync(CancellationToken stop)
    {
        var ended = _process.WaitForExitAsync(stop);
        return await Task.WhenAny(_listening.Task, ended) == ended
            ? throw new InvalidOperationException(Said)
            : await _listening.Task;
    }

    /// <summary>How it ended, when it would not start; fails if it starts after all.</summary>
    public async Task<int> RefusedAsync(CancellationToken stop)
    {
        var ended = _process.WaitForExitAsync(stop);
        return await Task.WhenAny(_listening.Task, ended) == ended
            ? _process.ExitCode
            : throw new InvalidOperationException("It started: " + Said);
    }

    public async Task<int> EndedAsync(CancellationToken stop)
    {
        await _process.WaitForExitAsync(stop);
        return _process.ExitCode;
    }

    /// <summary>Asks it to stop, as a container engine does.</summary>
    public Task<int> StopAsync(CancellationToken stop)
    {
        _ = Kill(_process.Id, SigTerm);
        return EndedAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    /// <summary>In production every line of the log is one JSON object.</summary>
    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _said.Enqueue(line);
        if (line.StartsWith('{') && JsonDocument.Parse(line).RootElement is var said
            && said.TryGetProperty("address", out var address) && Uri.TryCreate(address.GetString(), UriKind.Absolute, out var uri))
        {
            _listening.TrySetResult(uri);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int pid, int signal);
}
