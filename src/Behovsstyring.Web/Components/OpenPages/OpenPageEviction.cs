using Behovsstyring.Application.Common;
using Microsoft.AspNetCore.OutputCaching;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>
/// Lets go of kept pages when what they show has changed, here or on another node: a cache tag is a change topic.
/// </summary>
internal sealed class OpenPageEviction(ChangeSignal signal, IOutputCacheStore store, OpenPageChanges changes) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        signal.Changed += OnChanged;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        signal.Changed -= OnChanged;
        return Task.CompletedTask;
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        // First, so that a page being rendered from what was true a moment ago is not kept after it was let go.
        changes.Note();
        foreach (var topic in topics)
        {
            // The store is memory: this has ended when it returns.
            store.EvictByTagAsync(topic == ChangeSignal.Everything ? CacheTags.All : topic, CancellationToken.None).AsTask();
        }
    }
}

/// <summary>Counts changes, so that a page that was rendered across one is shown but not kept.</summary>
internal sealed class OpenPageChanges
{
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Note() => Interlocked.Increment(ref _count);
}
