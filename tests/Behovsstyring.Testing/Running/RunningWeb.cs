using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Application.Running;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Identity;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Behovsstyring.Testing.Running;

/// <summary>
/// The whole program on a port of its own, with a database of its own as the app's role, and a real OpenID provider:
/// the same start, middleware and sign-in as in production. Use as <c>IClassFixture&lt;RunningWeb&gt;</c>.
/// </summary>
public class RunningWeb(TestDatabaseServer databases) : IAsyncLifetime
{
    private Factory _factory = null!;

    public TestDatabase Database { get; private set; } = null!;

    public DemoIdentityServer Identity { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public LogLines Log { get; } = new();

    public IServiceProvider Services => _factory.Services;

    public UseCases UseCases => Services.GetRequiredService<UseCases>();

    /// <summary>Who can sign in; <see cref="RealShapedPeople"/> unless a fixture says otherwise.</summary>
    protected virtual IReadOnlyList<DemoPerson> People => RealShapedPeople.All;

    /// <summary>What the database holds; the members and nothing more unless a fixture says otherwise.</summary>
    protected virtual TestTemplate Template => TestTemplate.Reference;

    /// <summary>The least that is kept in <see cref="Log"/>; everything unless a fixture says otherwise.</summary>
    protected virtual LogLevel Logged => LogLevel.Trace;

    /// <summary>The clock of the program; the real one unless a fixture says otherwise.</summary>
    protected virtual TimeProvider? Clock => null;

    /// <summary>The providers, configured as an installation would. One demo provider unless a fixture says otherwise.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings() => ProviderSettings(0, "Demo");

    public virtual async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync(databases, Template);
        Identity = await DemoIdentityServer.StartAsync(new DemoIdentityOptions { People = People });
        // The first answer takes the provider seconds on a busy machine, so this request has no time limit.
        using (var patient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan })
        {
            await patient.GetStringAsync(new Uri(Identity.Authority, ".well-known/openid-configuration"));
        }

        _factory = new Factory([("ConnectionStrings:App", Database.AppConnectionString), .. Settings()], new LoggerFactory([Log], new LoggerFilterOptions { MinLevel = Logged }), Clock);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = _factory.ClientOptions.BaseAddress;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _factory.DisposeAsync();
        await Identity.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>A browser without script: cookies and nothing else.</summary>
    public Visitor Visitor(string language = "nb") => new(Address, language);

    public async Task<T> RunAsync<T>(IRequest<T> request, Actor actor)
    {
        var result = await UseCases.Run(request, actor);
        Assert.True(result.IsOk, $"{request.GetType().Name}: {string.Join("; ", result.Errors)}");
        return result.Value;
    }

    /// <summary>Looks behind the scenes, as the owner.</summary>
    public async Task<T> LookAsync<T>(Func<AppDbContext, Task<T>> look)
    {
        await using var source = Behovsstyring.Application.Persistence.Database.CreateDataSource(Database.OwnerConnectionString);
        await using var db = Behovsstyring.Application.Persistence.Database.CreateContext(source);
        return await look(db);
    }

    protected IEnumerable<(string Key, string Value)> ProviderSettings(int index, string kind, params (string Key, string Value)[] more)
    {
        (string, string) At(string key, string value) => ($"SignIn:Providers:{index}:{key}", value);
        return
        [
            At("Kind", kind), At("Name", kind + " (test)"), At("Authority", Identity.Authority.AbsoluteUri),
            At("ClientId", Identity.Options.ClientId), At("ClientSecret", Identity.Options.ClientSecret),
            .. more.Select(m => At(m.Key, m.Value)),
        ];
    }

    /// <summary>Any type of Web does for finding its entry point; <c>Program</c> is the name of several here.</summary>
    private sealed class Factory(IReadOnlyList<(string Key, string Value)> settings, ILoggerFactory log, TimeProvider? clock) : WebApplicationFactory<Behovsstyring.Web.Components.Workspace.SessionWatch>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureServices(services =>
            {
                services.AddSingleton(log);
                if (clock is not null)
                {
                    services.RemoveAll<TimeProvider>();
                    services.AddSingleton(clock);
                }
            });
        }
    }
}
