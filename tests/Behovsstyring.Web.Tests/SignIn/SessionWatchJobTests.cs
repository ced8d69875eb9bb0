using Behovsstyring.Web.Components.Workspace;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>A background job that throws would stop the whole program.</summary>
public sealed class SessionWatchJobTests
{
    [Fact]
    public async Task It_goes_on_asking_after_a_question_that_failed()
    {
        var clock = new FakeTimeProvider();
        var watch = new SessionWatch(useCases: null!, clock); // every question throws
        using var watcher = watch.Watch(Guid.NewGuid(), () => { });
        using var job = new SessionWatchJob(watch, clock, NullLogger<SessionWatchJob>.Instance);
        await job.StartAsync(Xunit.TestContext.Current.CancellationToken);

        for (var i = 0; i < 3; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(20, Xunit.TestContext.Current.CancellationToken);
        }

        Assert.False(job.ExecuteTask!.IsCompleted);
        await job.StopAsync(Xunit.TestContext.Current.CancellationToken);
    }
}
