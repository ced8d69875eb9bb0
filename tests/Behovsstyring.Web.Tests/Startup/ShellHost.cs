using System.Collections.Concurrent;
using Behovsstyring.Web.Components.Layout;
using Behovsstyring.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>The shell alone, with pages of the test's own: no database, no sign-in, the real pipeline.</summary>
internal sealed class ShellHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ShellHost(WebApplication app, LogLines lines) => (_app, Lines) = (app, lines);

    public LogLines Lines { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<ShellHost> StartAsync(Action<WebApplication> map, string environment = "Development", params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ApplicationName = "Behovsstyring.Web",
            ContentRootPath = Path.Combine(Repository.Root, "src/Behovsstyring.Web"),
        });
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.AddShell();
        var lines = new LogLines();
        builder.Services.AddSingleton<ILoggerFactory>(new LoggerFactory([lines]));
        builder.Services.AddSingleton<ProbeCounter>();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.UseShell();
        app.UseAntiforgery();
        app.UseOutputCache();
        app.MapShell();
        app.MapFailurePage();
        map(app);
        await app.StartAsync();
        return new ShellHost(app, lines);
    }

    public HttpClient Client(string? language = null)
    {
        var client = _app.GetTestClient();
        if (language is not null)
        {
            client.DefaultRequestHeaders.Add("Accept-Language", language);
        }

        return client;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public sealed class LogLines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<(string Text, Exception? Exception)> _lines = [];

        public IReadOnlyList<(string Text, Exception? Exception)> All => [.. _lines];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue((formatter(state, exception), exception));

        public void Dispose()
        {
        }
    }
}
