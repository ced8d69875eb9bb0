using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>Killing the program that started Web must not leave Web behind.</summary>
public sealed class ParentProcessWatchTests
{
    [Fact]
    public async Task It_ends_when_the_process_that_started_it_is_gone()
    {
        using var parent = Process.Start("sleep", "600");
        await using var host = await ShellHost.StartAsync(_ => { }, settings: ("ParentProcess", parent.Id.ToString(CultureInfo.InvariantCulture)));
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        Assert.False(stopping.IsCancellationRequested);

        parent.Kill();
        await parent.WaitForExitAsync(Xunit.TestContext.Current.CancellationToken);

        var ended = new TaskCompletionSource();
        await using var _ = stopping.Register(ended.SetResult);
        await ended.Task.WaitAsync(Xunit.TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Without_the_setting_it_stays()
    {
        await using var host = await ShellHost.StartAsync(_ => { });

        Assert.False(host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
    }
}
