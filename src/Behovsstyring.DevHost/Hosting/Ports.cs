using System.Net;
using System.Net.Sockets;
using Behovsstyring.DevHost.Machine;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>Which loopback ports to use. Somebody else may take one in the moment between; then the start fails and says so.</summary>
internal sealed class Ports
{
    public const int UsualWeb = 5080;
    private readonly HashSet<int> _given = [];

    /// <summary>The port asked for, or the usual one, or the next free one with a line that says so.</summary>
    public int ForWeb(int? asked)
    {
        if (asked is { } port)
        {
            return Take(port, out var why) ? port : throw new SetupException($"Kan ikke bruke port {port}: {why}. Velg en annen med --port.");
        }

        var free = NextFrom(UsualWeb);
        if (free != UsualWeb)
        {
            Console.WriteLine($"Port {UsualWeb} er opptatt, bruker {free}.");
        }

        return free;
    }

    public int NextFrom(int first)
    {
        for (var port = first; port < first + 200; port++)
        {
            if (Take(port, out _))
            {
                return port;
            }
        }

        throw new SetupException($"Fant ingen ledig port fra {first} til {first + 199}. Oppgi en med --port.");
    }

    private bool Take(int port, out string why)
    {
        why = "den er opptatt";
        if (!_given.Add(port))
        {
            return false;
        }

        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException e)
        {
            why = e.SocketErrorCode == SocketError.AccessDenied ? "bare root kan bruke den" : why;
            _given.Remove(port);
            return false;
        }
    }
}
