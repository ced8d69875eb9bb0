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

/// <summary>One quarter's report for those who make it: what is in it, what happens next, and who does it.</summary>
public partial class ReportWorkPage
{
    [Parameter]
    public string Key { get; set; } = "";

    protected override string Asked => Key;

    /// <summary>It is said beside the buttons.</summary>
    protected override bool SaysRefusal => false;

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

    protected override IQuery<ReportForWork> Query() => new GetReportForWork(Quarter);

    protected override string AddressOf(ReportForWork work) => work.Quarter.Key;

    protected override bool Concerns(ReportForWork work, IReadOnlyCollection<string> topics) => topics.Contains(ReportHappening.TopicOf(work.Quarter));

    protected override bool IsNews(ReportForWork before, ReportForWork now) => now.Version != before.Version;

    private async Task ApproveAsync()
    {
        var version = Work!.Version;
        if (await ConfirmAsync(ReportWorkTexts.Approve, ReportWorkTexts.ApproveAsk))
        {
            await DoAsync(new ApproveReport(Work.Quarter, version), ReportWorkTexts.Approved);
        }
    }

    private async Task PublishAsync()
    {
        var version = Work!.Version;
        if (await ConfirmAsync(ReportWorkTexts.Publish, ReportWorkTexts.PublishAsk))
        {
            await DoAsync(new PublishReport(Work.Quarter, version), ReportWorkTexts.Published);
        }
    }

    private Task CorrectAsync() => AskAsync(
        ReportWorkTexts.Correct, ReportWorkTexts.Corrected, new DialogParameters<CorrectReportDialog> { { d => d.Quarter, Work!.Quarter } });

    private Task DoAsync(ICommand<Done> command, string done)
    {
        ChangedByOthers = false;
        return DoneAsync(command, done);
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
