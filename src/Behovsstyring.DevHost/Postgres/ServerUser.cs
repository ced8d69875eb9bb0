using System.ComponentModel;
using System.Diagnostics;
using Behovsstyring.DevHost.Machine;

namespace Behovsstyring.DevHost.Postgres;

/// <summary>
/// PostgreSQL refuses to run as root. Root therefore hands its programs to the user <c>postgres</c>, or to
/// <c>nobody</c> where that user is missing; everybody else runs them as themselves.
/// </summary>
internal sealed class ServerUser
{
    private static readonly string[] Candidates = ["postgres", "nobody"];

    private readonly (string Uid, string Gid)? _other;

    private ServerUser((string Uid, string Gid)? other) => _other = other;

    public static ServerUser Find()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new ServerUser(null);
        }

        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(f => f.Length > 3).ToList();
        var user = Candidates.Select(name => users.Find(f => f[0] == name)).FirstOrDefault(f => f is not null)
            ?? throw new SetupException("PostgreSQL kan ikke kjøre som root, og maskinen har verken brukeren «postgres» eller «nobody». Kjør som vanlig bruker.");
        return new ServerUser((user[2], user[3]));
    }

    /// <summary>The words that, put in front of a command, run it as this user. Empty for an ordinary user.</summary>
    public string[] Prefix => _other is { } user
        ? ["setpriv", $"--reuid={user.Uid}", $"--regid={user.Gid}", "--init-groups", "--reset-env", "--"]
        : [];

    /// <summary>A folder that only this user (and root) can enter.</summary>
    public async Task MakeFolderAsync(string folder, CancellationToken stop)
    {
        string[] owner = _other is { } user ? ["-o", user.Uid, "-g", user.Gid] : [];
        (await RunPlainAsync(["install", "-d", "-m", "0700", .. owner, folder], "/", stop)).ThrowIfFailed($"lage {folder}");
    }

    public Task<CommandResult> RunAsync(IEnumerable<string> command, string workingFolder, CancellationToken stop) =>
        RunPlainAsync([.. Prefix, .. command], workingFolder, stop);

    private static async Task<CommandResult> RunPlainAsync(string[] command, string workingFolder, CancellationToken stop)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(stop);
            var errors = process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            return new CommandResult(process.ExitCode, await output, await errors);
        }
        catch (Win32Exception e)
        {
            throw new SetupException($"Finner ikke programmet «{command[0]}» ({e.Message}).", e);
        }
    }
}

internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    public void ThrowIfFailed(string what)
    {
        if (ExitCode != 0)
        {
            throw new SetupException($"Klarte ikke å {what}: {LastLine}");
        }
    }

    public string LastLine =>
        Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault()
        ?? Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault()
        ?? $"avsluttet med kode {ExitCode}";
}
