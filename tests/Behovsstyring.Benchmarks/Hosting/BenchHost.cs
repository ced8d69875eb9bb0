using System.Diagnostics;
using Behovsstyring.Benchmarks.Floors;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Behovsstyring.Benchmarks.Hosting;

/// <summary>
/// The measured process: Web itself, started by its own entry point, and a bare server beside it with the floors and with what
/// the measuring process must ask from within (heap, commands, use cases).
/// </summary>
internal static class BenchHost
{
    public const string FloorKey = "BenchFloor";
    public const string DatabaseKey = "BenchDatabase";

    public static async Task<int> RunAsync(string[] settings)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(settings).Build();
        var web = await StartWebAsync(settings);
        using var recorder = new SqlRecorder();
        await using var source = NpgsqlDataSource.Create(configuration[DatabaseKey] + ";Maximum Pool Size=100;Max Auto Prepare=20");

        // As bare as it can be: no middleware, no logging, no session.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(configuration[FloorKey]!);
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        // What goes wrong within is said to the one who asked: this process has no other voice.
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (Exception e) when (!http.Response.HasStarted)
            {
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                await http.Response.WriteAsync(e.ToString());
            }
        });
        app.UseRouting();
        app.MapGet("/plain", static (HttpContext http) =>
        {
            http.Response.ContentType = "text/plain";
            http.Response.ContentLength = PlainText.Length;
            return http.Response.Body.WriteAsync(PlainText).AsTask();
        });
        app.MapGet("/floor/list", new ListFloor(source).WriteAsync);
        app.MapGet("/floor/case/{number}", new CaseFloor(source).WriteAsync);
        app.MapGet("/ready", static () => "ok");
        BenchControl.Map(app, web.Services, recorder, configuration[DatabaseKey]!);
        await app.StartAsync();
        await web.WaitForShutdownAsync();
        return 0;
    }

    private static byte[] PlainText { get; } = "Hello, World!"u8.ToArray();

    /// <summary>Runs Web's own entry point and waits until it serves.</summary>
    private static async Task<IHost> StartWebAsync(string[] settings)
    {
        var built = new TaskCompletionSource<IHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = DiagnosticListener.AllListeners.Subscribe(new HostBuilt(built));
        var ended = new TaskCompletionSource<IHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                typeof(SiteOptions).Assembly.EntryPoint!.Invoke(null, [settings]);
                ended.TrySetException(new InvalidOperationException("Web ended."));
            }
            catch (Exception e)
            {
                ended.TrySetException(e);
            }
        })
        { IsBackground = true }.Start();

        var host = await await Task.WhenAny(built.Task, ended.Task);
        var started = new TaskCompletionSource();
        ((IHostApplicationLifetime)host.Services.GetService(typeof(IHostApplicationLifetime))!).ApplicationStarted.Register(started.SetResult);
        await Task.WhenAny(started.Task, ended.Task);
        return started.Task.IsCompleted ? host : await ended.Task;
    }

    /// <summary>Hears of the host that the entry point builds, as the framework's own test host does.</summary>
    private sealed class HostBuilt(TaskCompletionSource<IHost> built) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilt", Value: IHost host })
            {
                built.TrySetResult(host);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
