using System.Diagnostics;

namespace Behovsstyring.DevHost.Machine;

/// <summary>
/// One holder at a time, across processes. The kernel lets go of the lock when its holder dies, so a crash never
/// leaves it behind. (.NET's <see cref="FileShare.None"/> is <c>flock</c> on Unix, the same lock as the shell's.)
/// </summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    public static async Task<FolderLock> WaitAsync(string path, TimeSpan patience, CancellationToken stop)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (waited.Elapsed > patience)
            {
                throw new SetupException($"En annen prosess holder {path}. Vent til den er ferdig, eller avslutt den, og prøv igjen.");
            }

            await Task.Delay(50, stop);
        }
    }

    /// <summary>The lock, or null when someone else holds it.</summary>
    public static FolderLock? TryTake(string path)
    {
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
