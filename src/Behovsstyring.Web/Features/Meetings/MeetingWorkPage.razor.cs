using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>
/// A meeting for those who sit in its body: prepared, conducted, voted in and recorded on one page. What others do shows at once;
/// a slow look finds what was not heard of.
/// </summary>
public partial class MeetingWorkPage
{
    private static readonly TimeSpan SlowLook = TimeSpan.FromSeconds(20);

    private ITimer? _slowLook;

    [Parameter]
    public string Slug { get; set; } = "";

    protected override string Asked => Slug;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string Title => MeetingWords.Title(Work!.Body, Work.Running, Work.Year);

    /// <summary>Only what a browser may safely follow.</summary>
    private string? JoinUrl => Work!.State is MeetingState.Noticed or MeetingState.Open
        && Uri.TryCreate(Work.Details.JoinAddress, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri.AbsoluteUri : null;

    /// <summary>Does one thing with the meeting for a part of the page, says how it went, and reads the meeting again.</summary>
    internal async Task<Result<T>> DoAsync<T>(ICommand<T> command, string? done)
    {
        var result = await RunAndSayAsync(command, done);
        if (Work!.Slug != Slug)
        {
            Address.NavigateTo(Urls.Work.Meeting(Work.Slug), replace: true);
        }

        StateHasChanged();
        return result;
    }

    /// <summary>What I have just done with the meeting: the part that comes with the new state takes the keyboard there.</summary>
    internal MeetingState? JustMovedTo { get; set; }

    protected override IQuery<MeetingForWork> Query() => new GetMeetingForWork(Slug) { Known = Work?.Id };

    protected override string AddressOf(MeetingForWork work) => work.Slug;

    protected override bool Concerns(MeetingForWork work, IReadOnlyCollection<string> topics) => topics.Contains(MeetingHappening.TopicOf(work.Id));

    protected override void OnInitialized()
    {
        base.OnInitialized();
        if (RendererInfo.IsInteractive)
        {
            // The first look comes at once: a vote may have opened since the prerendered page was made.
            _slowLook = Clock.CreateTimer(_ => OnConcerned(), null, TimeSpan.Zero, SlowLook);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _slowLook?.Dispose();
    }
}
