using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Behovsstyring.DemoIdentity;

/// <summary>
/// A real OpenID Connect provider on the loopback address, for the demo and for tests, so that both sign in by the
/// same path as production. A user signs in as any listed person without proof, so it holds invented people only.
/// </summary>
public sealed class DemoIdentityServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DemoIdentityServer(WebApplication app, DemoIdentityOptions options)
    {
        _app = app;
        Options = options;
        Authority = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/");
    }

    public DemoIdentityOptions Options { get; }

    /// <summary>The issuer, ending with a slash: <c>http://127.0.0.1:5081/</c>.</summary>
    public Uri Authority { get; }

    public static async Task<DemoIdentityServer> StartAsync(DemoIdentityOptions options, CancellationToken stop = default)
    {
        // The content root must not be the caller's folder, whose appsettings belong to another program.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(DemoIdentityServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        builder.Services.AddSingleton(options).AddRazorComponents();
        builder.Services.AddDemoProvider(options);

        var app = builder.Build();
        app.UseAuthentication();
        app.MapSignIn();
        app.MapGet("/", () => Results.Text("Innloggingen for demonstrasjonen av Behovsstyring."));
        try
        {
            await app.StartAsync(stop);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new DemoIdentityServer(app, options);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
