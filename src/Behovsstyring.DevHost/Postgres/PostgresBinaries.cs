using Behovsstyring.DevHost.Machine;

namespace Behovsstyring.DevHost.Postgres;

/// <summary>The machine's own PostgreSQL programs: the newest that is new enough, or the version that made the data.</summary>
internal sealed record PostgresBinaries(string Folder, int Version)
{
    /// <summary>The oldest version the schema is written for.</summary>
    public const int Oldest = 15;

    public string InitDb => Path.Combine(Folder, "initdb");

    public string Ctl => Path.Combine(Folder, "pg_ctl");

    public static PostgresBinaries Find(int? madeBy)
    {
        var found = Candidates()
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
            .Select(folder => new PostgresBinaries(folder, VersionOf(folder)))
            .OrderByDescending(b => b.Version)
            .ToList();
        if (found.Find(b => b.Version == madeBy) is { } same)
        {
            return same;
        }

        if (found.Count == 0)
        {
            throw new SetupException("Finner ikke PostgreSQL på maskinen. Installer den (Debian og Ubuntu: apt-get install postgresql), eller oppgi BEHOVSSTYRING_DB_OWNER og BEHOVSSTYRING_DB_APP.");
        }

        if (found[0].Version < Oldest)
        {
            throw new SetupException($"Maskinen har PostgreSQL {found[0].Version}, men det trengs {Oldest} eller nyere. Installer en nyere, eller oppgi BEHOVSSTYRING_DB_OWNER og BEHOVSSTYRING_DB_APP.");
        }

        return madeBy is null
            ? found[0]
            : throw new SetupException($"Dataene er laget med PostgreSQL {madeBy}, men maskinen har {found[0].Version}. Installer {madeBy}, eller begynn på nytt med --reset.");
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("BEHOVSSTYRING_PG_BIN") is { Length: > 0 } given)
        {
            return [given];
        }

        // Debian keeps the server's programs out of PATH, one folder per version; other systems have them in PATH.
        string[] versioned = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];
        return versioned.Where(Directory.Exists).SelectMany(Directory.GetDirectories).Select(d => Path.Combine(d, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries));
    }

    private static int VersionOf(string folder)
    {
        // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(Path.Combine(folder, "postgres"), ["--version"])
        {
            RedirectStandardOutput = true,
        })!;
        var words = process.StandardOutput.ReadToEnd().Split(' ', '.');
        process.WaitForExit();
        return words.Select(w => int.TryParse(w, out var n) ? n : 0).FirstOrDefault(n => n > 0);
    }
}
