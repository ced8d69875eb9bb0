using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Errors;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>
/// A meeting for those who sit in its body: prepared, conducted, voted in and recorded on one page. What others do shows at once;
/// should word of it be lost, a slow look mends it.
/// </summary>
public partial class MeetingWorkPage
{
    private static readonly TimeSpan SlowLook = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _gone = new();
    private CancellationToken _leaving;
    private string? _shown;
    private Task? _reading;
    private bool _readAgain;

    [Parameter]
    public string Slug { get; set; } = "";

    private MeetingForWork? Meeting { get; set; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    private string Title => MeetingWords.Title(Meeting!.Body, Meeting.Running, Meeting.Year);

    /// <summary>Only what a browser may safely follow.</summary>
    private string? JoinUrl => Meeting!.State is MeetingState.Noticed or MeetingState.Open
        && Uri.TryCreate(Meeting.Details.JoinAddress, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri.AbsoluteUri : null;

    /// <summary>Does one thing with the meeting, says how it went, and reads the meeting again.</summary>
    internal async Task<Result<T>> DoAsync<T>(ICommand<T> command, string? done)
    {
        var result = await Run(command);
        if (!result.IsOk)
        {
            Messages.Add(ErrorText.For(result.Errors), Severity.Error);
        }
        else if (done is not null)
        {
            Messages.Add(done, Severity.Success);
        }

        await LookAgainAsync();
        StateHasChanged();
        return result;
    }

    internal Task<Result<T>> AskAsync<T>(IQuery<T> query) => Run(query);

    protected override void OnInitialized()
    {
        _leaving = _gone.Token;
        if (RendererInfo.IsInteractive)
        {
            Changes.Changed += OnChanged;
            _ = LookNowAndThenAsync();
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != Slug)
        {
            _shown = Slug;
            Meeting = (await Run(new GetMeetingForWork(Slug))).OrThrow();
        }
    }

    protected override void Dispose(bool disposing)
    {
        Changes.Changed -= OnChanged;
        _gone.Cancel();
        _gone.Dispose();
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        if (Meeting is { Id: var id } && (topics.Contains(MeetingHappening.TopicOf(id)) || topics.Contains(ChangeSignal.Everything)))
        {
            _ = Wake(LookAgainAsync);
        }
    }

    private async Task LookNowAndThenAsync()
    {
        try
        {
            using var timer = new PeriodicTimer(SlowLook, Clock);
            while (await timer.WaitForNextTickAsync(_leaving))
            {
                await Wake(LookAgainAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    /// <summary>
    /// Many vote in the same second: what comes while a reading is under way asks for one more, not for one each.
    /// Whoever asked has seen the newest when this has ended.
    /// </summary>
    private Task LookAgainAsync()
    {
        _readAgain = true;
        return _reading is { IsCompleted: false } ? _reading : _reading = ReadAsync();
    }

    private async Task ReadAsync()
    {
        while (_readAgain && !_leaving.IsCancellationRequested)
        {
            _readAgain = false;
            var again = await Run(new GetMeetingForWork(Slug), _leaving);
            if (again.IsOk)
            {
                Meeting = again.Value;
            }
        }
    }
}
