using Behovsstyring.Application.Common;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Reports;

/// <summary>One quarter's report for those who make it: what stands there, what happens next, and who does it.</summary>
public partial class ReportWorkPage
{
    private bool _changedByOthers;
    private IReadOnlyList<Error> _refused = [];

    [Parameter]
    public string Key { get; set; } = "";

    /// <summary>Kept from the prerendered page to the live one.</summary>
    [PersistentState]
    public ReportForWork? Work { get; set; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    private string? Lead => Work!.Report is not { } report ? null : report.PublishedAt is { } published
        ? ReportWords.Text(ReportTexts.AsOf, Dates.Day(Work.Quarter.LastDay), Dates.Day(OsloTime.DayOf(published)))
        : ReportWords.Text(ReportTexts.AsOfDraft, Dates.Day(Work.Quarter.LastDay), Dates.Moment(report.DrawnAt));

    private string Next => Work!.State switch
    {
        ReportState.Draft => ReportRules.ObstaclesToApproving(ReportState.Draft, Work.Report!.Comments).Count == 0 ? ReportWorkTexts.NextReady : ReportWorkTexts.NextDraft,
        ReportState.Approved => ReportWords.Text(ReportWorkTexts.NextApproved, Work is { ApprovedBy: { } by, ApprovedAt: { } at }
            ? ReportWords.Text(ReportWorkTexts.ApprovedBy, by, Dates.Day(OsloTime.DayOf(at)))
            : ""),
        ReportState.Published => ReportWords.Text(ReportWorkTexts.NextPublished, Dates.Day(OsloTime.DayOf(Work.Report!.PublishedAt!.Value))),
        null => "",
    };

    private Quarter Quarter => Domain.Common.Quarter.FromKey(Key) ?? throw new PageNotFoundException();

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            Changes.Changed += OnChanged;
        }

        if (Work is null || Work.Quarter != Quarter)
        {
            await LoadAsync();
        }
    }

    protected override void Dispose(bool disposing) => Changes.Changed -= OnChanged;

    private async Task LoadAsync() => Work = (await Run(new GetReportForWork(Quarter))).OrThrow();

    private async Task ApproveAsync()
    {
        var version = Work!.Version;
        if (await AskAsync(ReportWorkTexts.Approve, ReportWorkTexts.ApproveAsk))
        {
            await DoAsync(new ApproveReport(Work.Quarter, version), ReportWorkTexts.Approved);
        }
    }

    private async Task PublishAsync()
    {
        var version = Work!.Version;
        if (await AskAsync(ReportWorkTexts.Publish, ReportWorkTexts.PublishAsk))
        {
            await DoAsync(new PublishReport(Work.Quarter, version), ReportWorkTexts.Published);
        }
    }

    private async Task CorrectAsync()
    {
        var dialog = await Dialogs.ShowAsync<CorrectReportDialog>(
            ReportWorkTexts.Correct, new DialogParameters<CorrectReportDialog> { { d => d.Quarter, Work!.Quarter } });
        if (await dialog.Result is { Canceled: false })
        {
            await LoadAsync();
            Messages.Add(ReportWorkTexts.Corrected, Severity.Success);
            StateHasChanged();
        }
    }

    private async Task<bool> AskAsync(string title, string text) =>
        await Dialogs.ShowMessageBoxAsync(title, text, yesText: title, cancelText: FormTexts.Cancel) == true;

    private Task DoAsync(ICommand<Done> command, string done) => WhileBusyAsync(async () =>
    {
        _changedByOthers = false;
        var result = await Run(command);
        _refused = result.Errors;
        if (result.IsOk)
        {
            Messages.Add(done, Severity.Success);
        }

        await LoadAsync();
    });

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        if (topics.Contains(ReportHappening.TopicOf(Quarter)) || topics.Contains(ChangeSignal.Everything))
        {
            _ = Wake(LookAgainAsync);
        }
    }

    private async Task LookAgainAsync()
    {
        var again = await Run(new GetReportForWork(Quarter));
        if (again.IsOk && again.Value.Version != Work?.Version)
        {
            // What I do myself reads the page again by itself.
            (_changedByOthers, Work) = (_changedByOthers || !Busy, again.Value);
        }
    }

    private static RenderFragment Meetings(IReadOnlyList<ReportMeetingRow> meetings) => builder =>
    {
        foreach (var (meeting, at) in meetings.Select((m, i) => (m, i)))
        {
            builder.AddContent(0, at > 0 ? ", " : "");
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", Urls.Work.Meeting(meeting.Slug));
            builder.AddContent(3, $"{meeting.Body.Read()} {Dates.Day(OsloTime.DayOf(meeting.StartsAt))}");
            builder.CloseElement();
        }

        builder.AddContent(4, ".");
    };
}
