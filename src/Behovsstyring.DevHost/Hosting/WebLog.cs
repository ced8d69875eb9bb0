using System.Text.RegularExpressions;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>What Web writes: all of it to a file, and what somebody should look at to the console as well.</summary>
internal sealed partial class WebLog : IDisposable
{
    private const int LongestError = 300;

    private readonly StreamWriter _file;
    private readonly Lock _lock = new();

    public WebLog(string path)
    {
        Path = path;
        if (new FileInfo(path) is { Exists: true, Length: > 20_000_000 })
        {
            File.Move(path, path + ".1", overwrite: true);
        }

        _file = new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
    }

    public string Path { get; }

    /// <summary>The last thing that went wrong, for the one line that says why Web ended.</summary>
    public string? LastError { get; private set; }

    public void Write(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lock)
        {
            _file.WriteLine(line);
            if (Failed().IsMatch(line))
            {
                LastError = line.Length <= LongestError ? line.Trim() : line[..LongestError].Trim() + " …";
            }

            // The lines of an exception that follow stay in the file.
            if (WorthALook().IsMatch(line))
            {
                Console.Error.WriteLine(line);
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _file.Dispose();
        }
    }

    // What ends the program is said once, by LastError.
    [GeneratedRegex(@"^\d\d:\d\d:\d\d (WRN|ERR|FTL) |^(warn|fail|crit): ")]
    private static partial Regex WorthALook();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d (ERR|FTL) |^(fail|crit): |^Unhandled exception")]
    private static partial Regex Failed();
}
