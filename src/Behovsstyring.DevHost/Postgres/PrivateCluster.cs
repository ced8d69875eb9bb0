using System.Diagnostics;
using System.Text.RegularExpressions;
using Behovsstyring.DevHost.Machine;
using Npgsql;

namespace Behovsstyring.DevHost.Postgres;

/// <summary>
/// A PostgreSQL of our own from the machine's own programs: reached through a Unix socket only, so it never meets
/// another server on the machine. Several processes may use one cluster; the first starts it, the last one out stops
/// it, and a small watchman stops it for a user that was killed. The data stays.
/// </summary>
public sealed partial class PrivateCluster : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    // The kernel's limit for a socket's path is 107 bytes, and the file in the folder takes 15 of them.
    private const int LongestSocketFolder = 90;

    private const string OwnSettings = "behovsstyring.conf";

    private static int _count;

    private readonly PrivateClusterOptions _options;
    private readonly ServerUser _user;
    private readonly string _me = $"{Environment.ProcessId}.{Interlocked.Increment(ref _count)}";
    private PostgresBinaries _binaries = null!;
    private Process? _watchman;

    private PrivateCluster(PrivateClusterOptions options)
    {
        _options = options;
        _user = ServerUser.Find();
        SocketFolder = ChooseSocketFolder(options.Folder);
    }

    public string SocketFolder { get; }

    private string Data => Path.Combine(_options.Folder, "data");

    private string Users => Path.Combine(_options.Folder, "users");

    private string LogFile => Path.Combine(_options.Folder, "log", "postgresql.log");

    public static async Task<PrivateCluster> StartAsync(PrivateClusterOptions options, CancellationToken stop)
    {
        var cluster = new PrivateCluster(options);
        Directory.CreateDirectory(cluster.Users);
        using (await cluster.LockAsync(stop))
        {
            await cluster.MakeReadyAsync(stop);
            cluster.SignIn();
        }

        return cluster;
    }

    /// <summary>Removes the cluster with all its data and stops a server that was left running. The caller knows that it has no other user.</summary>
    public static async Task DeleteAsync(PrivateClusterOptions options, CancellationToken stop)
    {
        var cluster = new PrivateCluster(options);
        using (await cluster.LockAsync(stop))
        {
            cluster._binaries = PostgresBinaries.Find(madeBy: null);
            await cluster.StopServerAsync();
            DeleteFiles(options);
        }
    }

    private static void DeleteFiles(PrivateClusterOptions options)
    {
        foreach (var part in new[] { "data", "data.new", "log" })
        {
            var folder = Path.Combine(options.Folder, part);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>The connection string of one role to one database. Only the cluster's owner can enter the socket's folder, so no password is needed.</summary>
    public string ConnectionString(string role, string database = "postgres") => new NpgsqlConnectionStringBuilder
    {
        Host = SocketFolder,
        Username = role,
        Database = database,
    }.ConnectionString;

    /// <summary>The role that may do everything, for making databases and roles.</summary>
    public string AdministratorConnectionString => ConnectionString("postgres");

    public async ValueTask DisposeAsync()
    {
        using (await LockAsync(CancellationToken.None))
        {
            _watchman?.Kill(entireProcessTree: true);
            _watchman?.Dispose();
            _watchman = null;
            File.Delete(Path.Combine(Users, _me));
            if (!LiveUsers().Any())
            {
                await StopServerAsync();
            }
        }
    }

    private Task<FolderLock> LockAsync(CancellationToken stop) =>
        FolderLock.WaitAsync(Path.Combine(_options.Folder, "lock"), Patience, stop);

    private async Task MakeReadyAsync(CancellationToken stop)
    {
        var version = Path.Combine(Data, "PG_VERSION");
        int? madeBy = File.Exists(version) && int.TryParse(File.ReadAllText(version), out var v) ? v : null;
        _binaries = FindBinaries(madeBy);
        await _user.MakeFolderAsync(SocketFolder, stop);
        await _user.MakeFolderAsync(Path.GetDirectoryName(LogFile)!, stop);
        if (!File.Exists(version))
        {
            await InitialiseAsync(stop);
        }

        if (await IsRunningAsync(stop) || await TryStartServerAsync(stop))
        {
            return;
        }

        // Throwaway data does not survive a power cut, so the cluster is made again.
        if (!_options.Throwaway)
        {
            throw new SetupException($"PostgreSQL startet ikke: {LastLogLine()} (hele loggen: {LogFile})");
        }

        DeleteFiles(_options);
        await _user.MakeFolderAsync(Path.GetDirectoryName(LogFile)!, stop);
        await InitialiseAsync(stop);
        if (!await TryStartServerAsync(stop))
        {
            throw new SetupException($"PostgreSQL startet ikke: {LastLogLine()} (hele loggen: {LogFile})");
        }
    }

    private PostgresBinaries FindBinaries(int? madeBy)
    {
        try
        {
            return PostgresBinaries.Find(madeBy);
        }
        catch (SetupException) when (_options.Throwaway && madeBy is not null)
        {
            DeleteFiles(_options);
            return PostgresBinaries.Find(null);
        }
    }

    /// <summary>Made beside and then moved into place, so that an interrupted first start never leaves half a cluster.</summary>
    private async Task InitialiseAsync(CancellationToken stop)
    {
        var half = Data + ".new";
        foreach (var old in new[] { half, Data }.Where(Directory.Exists))
        {
            Directory.Delete(old, recursive: true);
        }

        await _user.MakeFolderAsync(half, stop);
        var made = await _user.RunAsync(
            [_binaries.InitDb, "-D", half, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
            _options.Folder, stop);
        made.ThrowIfFailed("lage databaseklyngen (initdb)");
        // What initdb found out about the machine stays; our own settings come after it and win.
        await File.AppendAllTextAsync(Path.Combine(half, "postgresql.conf"), $"\ninclude = '{OwnSettings}'\n", stop);
        Directory.Move(half, Data);
    }

    private async Task<bool> IsRunningAsync(CancellationToken stop) =>
        (await _user.RunAsync([_binaries.Ctl, "status", "-D", Data], _options.Folder, stop)).ExitCode == 0;

    private async Task<bool> TryStartServerAsync(CancellationToken stop)
    {
        // Replaced at every start: the settings belong to the program, not to the data.
        await File.WriteAllTextAsync(Path.Combine(Data, OwnSettings), Settings(), stop);
        if (new FileInfo(LogFile) is { Exists: true, Length: > 10_000_000 })
        {
            File.Delete(LogFile);
        }

        var started = await _user.RunAsync([_binaries.Ctl, "start", "-D", Data, "-w", "-t", "60", "-s", "-l", LogFile], _options.Folder, stop);
        return started.ExitCode == 0;
    }

    private async Task StopServerAsync()
    {
        if (await IsRunningAsync(CancellationToken.None))
        {
            await _user.RunAsync([_binaries.Ctl, "stop", "-D", Data, "-m", "fast", "-w", "-s"], _options.Folder, CancellationToken.None);
        }
    }

    private string Settings()
    {
        var common = $"""
            listen_addresses = ''
            unix_socket_directories = '{SocketFolder}'
            unix_socket_permissions = 0700
            max_connections = {_options.MaxConnections}
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            datestyle = 'iso, mdy'
            default_text_search_config = 'pg_catalog.simple'
            shared_buffers = 128MB
            max_wal_size = 2GB

            """;
        return _options.Throwaway
            ? common + """
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                wal_level = minimal
                max_wal_senders = 0
                checkpoint_timeout = 1h
                log_checkpoints = off

                """
            : common;
    }

    private void SignIn()
    {
        File.WriteAllText(Path.Combine(Users, _me), "");

        // A process that is killed cannot sign out. Its watchman does, in a session of its own so that Ctrl+C passes it by.
        const string script = """
            exec </dev/null >/dev/null 2>&1
            alive() { read -r stat 2>/dev/null <"/proc/$1/stat" || return 1; stat=${stat##*) }; case $stat in Z*|X*) return 1;; esac; }
            me=$1; folder=$2; shift 2
            while alive "${me%.*}" && [ -e "$folder/users/$me" ]; do sleep 1; done
            exec 9>"$folder/lock"; flock 9
            [ -e "$folder/users/$me" ] || exit 0
            rm -f "$folder/users/$me"
            for other in "$folder/users"/*; do other=${other##*/}; alive "${other%.*}" && exit 0; done
            exec 9>&-
            "$@"
            """;
        _watchman = Process.Start(new ProcessStartInfo("setsid",
            ["sh", "-c", script, "sh", _me, _options.Folder, .. _user.Prefix, _binaries.Ctl, "stop", "-D", Data, "-m", "fast", "-s"])
        {
            WorkingDirectory = "/",
        });
    }

    private IEnumerable<string> LiveUsers() =>
        Directory.EnumerateFiles(Users).Where(f => Processes.IsAlive(Path.GetFileNameWithoutExtension(f)));

    /// <summary>The last complaint in the server's log; what comes after it only says that it gave up.</summary>
    private string LastLogLine()
    {
        var lines = File.Exists(LogFile) ? File.ReadAllLines(LogFile) : [];
        return lines.LastOrDefault(l => l.Contains(" FATAL: ", StringComparison.Ordinal) || l.Contains(" PANIC: ", StringComparison.Ordinal))
            ?? lines.LastOrDefault() ?? "loggen er tom";
    }

    private static string ChooseSocketFolder(string folder)
    {
        var near = Path.Combine(folder, "s");
        if (near.Length <= LongestSocketFolder && PlainPath().IsMatch(near))
        {
            return near;
        }

        // Too long, or with letters that need quoting in the settings and in a connection string.
        var runtime = Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        var parent = !string.IsNullOrEmpty(runtime) && Directory.Exists(runtime) && runtime.Length < 40 && PlainPath().IsMatch(runtime) ? runtime : "/tmp";
        return Path.Combine(parent, "behovsstyring-" + StateFolder.ShortHash($"{Environment.UserName}:{folder}"));
    }

    [GeneratedRegex("^[A-Za-z0-9/._-]+$")]
    private static partial Regex PlainPath();
}
