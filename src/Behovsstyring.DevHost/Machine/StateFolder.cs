using System.Security.Cryptography;
using System.Text;

namespace Behovsstyring.DevHost.Machine;

/// <summary>
/// Where this checkout keeps what must survive a restart: the database, the keys, the log files. Named after the
/// checkout's path, so that two checkouts never share data. Root's lies under /var/tmp, because the user that runs
/// PostgreSQL for root cannot reach a folder below /root; an ordinary user's follows the XDG rules.
/// </summary>
public static class StateFolder
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode Traversable = Private
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public static string CheckoutRoot { get; } = FindCheckout();

    /// <summary>The folder for one purpose (<c>dev</c>, <c>test</c>), made when it is missing.</summary>
    public static string For(string purpose)
    {
        var folder = Path.Combine(Root(), purpose);
        Create(folder);
        return folder;
    }

    /// <summary>A short, stable name for a path; sockets have room for little more than a hundred bytes.</summary>
    public static string ShortHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];

    private static string Root()
    {
        var checkout = ShortHash(CheckoutRoot);
        var home = Environment.GetEnvironmentVariable("HOME");
        var state = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
        if (Environment.IsPrivilegedProcess || (string.IsNullOrEmpty(state) && string.IsNullOrEmpty(home)))
        {
            var folder = $"/var/tmp/behovsstyring-{Environment.UserName}-{checkout}";
            Create(folder);
            return folder;
        }

        state = string.IsNullOrEmpty(state) ? Path.Combine(home!, ".local", "state") : state;
        return Path.Combine(state, "behovsstyring", checkout);
    }

    private static void Create(string folder)
    {
        // /var/tmp is open to everybody: a link that someone else laid there in advance must not lead us astray.
        if (new DirectoryInfo(folder) is { Exists: true, LinkTarget: not null })
        {
            throw new SetupException($"{folder} er en lenke, ikke en mappe. Fjern den og prøv igjen.");
        }

        try
        {
            var mode = Environment.IsPrivilegedProcess ? Traversable : Private;
            Directory.CreateDirectory(folder, mode);
            File.SetUnixFileMode(folder, mode);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new SetupException($"Kan ikke bruke mappen {folder}: {e.Message}", e);
        }
    }

    private static string FindCheckout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Behovsstyring.sln")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory.TrimEnd('/');
    }
}
