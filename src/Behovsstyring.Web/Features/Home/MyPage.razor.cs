using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Home;

/// <summary>What waits for me, and what has happened in what I follow. Alive: what somebody else has taken is gone from here at once.</summary>
public partial class MyPage
{
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);

    private ITimer? _timer;

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
        _timer?.Dispose();
    }

    private async Task LoadAsync() => Mine = (await Run(new GetMyPage())).OrThrow();

    private async Task ReadAllAsync()
    {
        await Run(new ReadMyNotifications());
        await LoadAsync();
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        _timer ??= Clock.CreateTimer(_ => _ = Wake(LoadAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(Gathering, Timeout.InfiniteTimeSpan);
    }

    private static string AnchorOf(WorkGroup group) => group.Code.Replace('.', '-');
}
