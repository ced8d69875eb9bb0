using System.Net.Sockets;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.DevHost.Postgres;
using Npgsql;
using Testcontainers.PostgreSql;

namespace Behovsstyring.Testing.Databases;

/// <summary>Where the tests' PostgreSQL comes from: the one given, else a container where an engine answers, else the machine's own programs.</summary>
/// <param name="Administrator">Connection string of a role that may make databases and roles.</param>
/// <param name="Password">What the two roles sign in with; null where the socket's folder is the door.</param>
/// <param name="CopiesFiles">Copying a template's files is faster only where nothing is synced to disk.</param>
internal sealed record TestServerSource(string Administrator, string? Password, bool CopiesFiles, IAsyncDisposable? Server) : IAsyncDisposable
{
    public const string GivenBy = "BEHOVSSTYRING_TEST_DB";
    private const string TestPassword = "behovsstyring-test";
    private const string DockerSocket = "/var/run/docker.sock";

    public static async Task<TestServerSource> OpenAsync(CancellationToken stop)
    {
        if (Environment.GetEnvironmentVariable(GivenBy) is { Length: > 0 } given)
        {
            return new TestServerSource(Unpooled(given), TestPassword, CopiesFiles: false, null);
        }

        if (await DockerAnswersAsync(stop))
        {
            var container = new PostgreSqlBuilder("postgres:15").WithUsername("postgres").Build();
            await container.StartAsync(stop);
            return new TestServerSource(Unpooled(container.GetConnectionString()), TestPassword, CopiesFiles: false, container);
        }

        var cluster = await PrivateCluster.StartAsync(
            new PrivateClusterOptions(StateFolder.For("test")) { Throwaway = true, MaxConnections = 300 }, stop);
        return new TestServerSource(Unpooled(cluster.AdministratorConnectionString), null, CopiesFiles: true, cluster);
    }

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }
    }

    /// <summary>An idle pooled connection would keep the server from being stopped gently, and saves nothing here.</summary>
    private static string Unpooled(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString;

    private static async Task<bool> DockerAnswersAsync(CancellationToken stop)
    {
        if (!File.Exists(DockerSocket))
        {
            return false;
        }

        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancel) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(DockerSocket), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var docker = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await docker.GetAsync(new Uri("http://docker/_ping"), stop);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
