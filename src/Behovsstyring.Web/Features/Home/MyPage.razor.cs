using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Home;

/// <summary>What waits for me, and what has happened in what I follow. Alive: what somebody else has taken is gone from here at once.</summary>
public partial class MyPage
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <summary>The page is never older than this, however much happens.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private Coalescer? _changes;

    [PersistentState]
    public Application.Home.MyPage? Mine { get; set; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string FirstName => Me.Name.Split(' ')[0];

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            _changes = new Coalescer(Clock, Quiet, Longest, () => _ = Wake(LoadAsync));
            Changes.Changed += OnChanged;
        }

        if (Mine is null)
        {
            await LoadAsync();
        }
    }

    protected override void Dispose(bool disposing)
    {
        Changes.Changed -= OnChanged;
        _changes?.Dispose();
    }

    private async Task LoadAsync() => Mine = (await Run(new GetMyPage())).OrThrow();

    private async Task ReadAllAsync()
    {
        await Run(new ReadMyNotifications());
        await LoadAsync();
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        // What changes while the page is read for the first time may be missing from it.
        if (Mine is not { } mine || topics.Any(mine.Topics.Contains) || topics.Contains(ChangeSignal.Everything))
        {
            _changes?.Add();
        }
    }
}
