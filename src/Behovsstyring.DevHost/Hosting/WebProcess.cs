using System.Diagnostics;
using System.Runtime.InteropServices;
using Behovsstyring.DevHost.Machine;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>The built Web as a child process, configured by environment alone: the same program as in production.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private const int SigTerm = 15;
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(15);

    private readonly Process _process;
    private readonly WebLog _log;

    private WebProcess(Process process, WebLog log)
    {
        _process = process;
        _log = log;
    }

    /// <summary>Completes when the process has ended and everything it wrote is in the log.</summary>
    public Task Exited => _process.WaitForExitAsync();

    public int ExitCode => _process.ExitCode;

    /// <summary>Why it ended, in one line.</summary>
    public string LastWords => _log.LastError ?? $"avsluttet med kode {_process.ExitCode}";

    public static WebProcess Start(string assembly, IReadOnlyDictionary<string, string> settings, IEnumerable<string> arguments, WebLog log)
    {
        var dotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        var start = new ProcessStartInfo(dotnet, ["exec", assembly, .. arguments])
        {
            // Static files are found from the project's folder when the program runs from its build output.
            WorkingDirectory = ProjectFolderOf(assembly),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // The owner's connection belongs to the migration alone; what the shell happens to hold is not passed on.
        start.Environment.Remove(Postgres.DevDatabase.GivenOwner);
        start.Environment.Remove(Postgres.DevDatabase.GivenApp);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => log.Write(line.Data);
        process.ErrorDataReceived += (_, line) => log.Write(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new WebProcess(process, log);
    }

    /// <summary>Asks it to stop, waits, and ends it if it will not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _ = Kill(_process.Id, SigTerm);
            try
            {
                await _process.WaitForExitAsync().WaitAsync(StopPatience);
            }
            catch (TimeoutException)
            {
                _process.Kill(entireProcessTree: true);
                await _process.WaitForExitAsync();
            }
        }

        _process.Dispose();
    }

    /// <summary>Where the build puts Web, for the same configuration as this build.</summary>
    public static string FindAssembly()
    {
        // …/src/Behovsstyring.DevHost/bin/Debug/net10.0/ → Debug/net10.0
        var parts = AppContext.BaseDirectory.TrimEnd('/').Split('/');
        var assembly = Path.Combine(StateFolder.CheckoutRoot, "src", "Behovsstyring.Web", "bin", parts[^2], parts[^1], "Behovsstyring.Web.dll");
        return File.Exists(assembly) ? assembly : throw new SetupException($"Finner ikke {assembly}. Bygg først: dotnet build");
    }

    private static string ProjectFolderOf(string assembly)
    {
        var output = Path.GetDirectoryName(Path.GetFullPath(assembly))!;
        var bin = output.LastIndexOf("/bin/", StringComparison.Ordinal);
        return bin > 0 && File.Exists(Path.Combine(output[..bin], "Behovsstyring.Web.csproj")) ? output[..bin] : output;
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Kill(int pid, int signal);
}
