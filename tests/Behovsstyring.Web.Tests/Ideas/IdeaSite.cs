using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.Ideas;

/// <summary>The whole program on a database of its own; use cases are run inside it, so that its cache hears of them.</summary>
public sealed class IdeaSite(TestDatabaseServer server) : IAsyncLifetime
{
    private WebApplicationFactory<SiteOptions> _program = null!;

    public TestApp App { get; } = new(server);

    public IServiceProvider Services => _program.Services;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        _program = new WebApplicationFactory<SiteOptions>().WithWebHostBuilder(host => host
            .UseSetting("ConnectionStrings:App", App.Database.AppConnectionString)
            .UseSetting("Serilog:MinimumLevel:Default", "Warning"));
    }

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        await App.DisposeAsync();
    }

    public HttpClient Client(string language = "nb")
    {
        var client = _program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    public async Task<T> RunAsync<T>(IRequest<T> request, Actor actor)
    {
        var result = await _program.Services.GetRequiredService<UseCases>().Run(request, actor);
        Assert.True(result.IsOk, $"{request.GetType().Name}: {string.Join("; ", result.Errors)}");
        return result.Value;
    }

    /// <summary>A complete need, sent in by Bergen unless somebody else is named.</summary>
    public async Task<SubmittedIdea> SubmitAsync(Func<IdeaContent, IdeaContent>? change = null, Actor? by = null)
    {
        var content = new IdeaContent
        {
            Title = "Felles oversikt over ledige barnehageplasser",
            Summary = "Foreldre og kommuner mangler en samlet oversikt.",
            Problem = "Foreldre ringer rundt til barnehagene fordi ingen vet hvor det er ledig plass akkurat nå.",
            Affected = "Alle småbarnsforeldre og rundt 5 500 barnehager.",
            ExpectedBenefit = "Mindre tid brukt på telefon, og raskere svar til foreldre.",
            Channel = IdeaChannel.SingleMember,
            Area = ServiceArea.Childhood,
        };
        return await RunAsync(
            new SubmitIdea(CaseId.New(), change is null ? content : change(content)),
            by ?? await App.PersonAsync(Role.Contributor, "4601"));
    }
}
