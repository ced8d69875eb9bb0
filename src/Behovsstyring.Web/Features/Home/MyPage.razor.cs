using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Notifications;
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

    /// <summary>Each has one.</summary>
    protected override string Asked => "";

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string FirstName => Me.Name.Split(' ')[0];

    protected override IQuery<Application.Home.MyPage> Query() => new GetMyPage();

    protected override string AddressOf(Application.Home.MyPage work) => Asked;

    protected override bool Concerns(Application.Home.MyPage work, IReadOnlyCollection<string> topics) => topics.Any(work.Topics.Contains);

    protected override void OnInitialized()
    {
        _changes = new Coalescer(Clock, Quiet, Longest, base.OnConcerned);
        base.OnInitialized();
    }

    protected override void OnConcerned() => _changes?.Add();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _changes?.Dispose();
    }

    private Task ReadAllAsync() => DoneAsync(new ReadMyNotifications(), done: null);
}
