using System.Net;
using System.Text;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Running;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.Portfolio;

/// <summary>The whole program on a database of its own; use cases are run inside it, so that its cache hears of them.</summary>
public sealed class PortfolioSite(TestDatabaseServer server) : IAsyncLifetime
{
    public WebApplicationFactory<SiteOptions> Program { get; private set; } = null!;

    public TestApp App { get; } = new(server);

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Program = new WebApplicationFactory<SiteOptions>().WithWebHostBuilder(host => host
            .UseSetting("ConnectionStrings:App", App.Database.AppConnectionString)
            .UseSetting("Serilog:MinimumLevel:Default", "Warning"));
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await App.DisposeAsync();
    }

    public HttpClient Client(string language = "nb")
    {
        var client = Program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    /// <summary>The page as people read it: signs decoded.</summary>
    public async Task<string> ReadAsync(string path, string language = "nb") => WebUtility.HtmlDecode(await Client(language).GetStringAsync(path, Now));

    /// <summary>The lines of a list as a file.</summary>
    public async Task<string[]> CsvAsync(string path) =>
        Encoding.UTF8.GetString((await Client().GetByteArrayAsync(path, Now)).AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    public async Task<T> RunAsync<T>(IRequest<T> request, Actor actor)
    {
        var result = await Program.Services.GetRequiredService<UseCases>().Run(request, actor);
        Assert.True(result.IsOk, $"{request.GetType().Name}: {string.Join("; ", result.Errors)}");
        return result.Value;
    }
}
