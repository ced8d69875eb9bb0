using Behovsstyring.Application.Common;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Reports;

/// <summary>The words of a report as they are being written, one text for each section.</summary>
public sealed record ReportWriting
{
    public string Summary { get; init; } = "";

    public string Phases { get; init; } = "";

    public string Gates { get; init; } = "";

    public string Projects { get; init; } = "";

    public string Services { get; init; } = "";

    public string Participation { get; init; } = "";

    public string Company { get; init; } = "";

    public string this[ReportSection section] => section switch
    {
        ReportSection.Summary => Summary,
        ReportSection.Phases => Phases,
        ReportSection.Gates => Gates,
        ReportSection.Projects => Projects,
        ReportSection.Services => Services,
        ReportSection.Participation => Participation,
        ReportSection.Company => Company,
    };

    public ReportWriting With(ReportSection section, string text) => section switch
    {
        ReportSection.Summary => this with { Summary = text },
        ReportSection.Phases => this with { Phases = text },
        ReportSection.Gates => this with { Gates = text },
        ReportSection.Projects => this with { Projects = text },
        ReportSection.Services => this with { Services = text },
        ReportSection.Participation => this with { Participation = text },
        ReportSection.Company => this with { Company = text },
    };

    public static ReportWriting Of(IReadOnlyList<ReportComment> comments) =>
        comments.Aggregate(new ReportWriting(), (sofar, comment) => sofar.With(comment.Section, comment.Text));

    public IReadOnlyList<ReportComment> Comments => [.. Enum.GetValues<ReportSection>().Select(section => new ReportComment(section, this[section]))];
}

/// <summary>Where the company's officers write what the figures mean, and KS' what is of its own phases.</summary>
public partial class ReportCommentsPage
{
    private static readonly WrittenFields<ReportWriting> Written = new([.. Enum.GetValues<ReportSection>().Select(section =>
        new WrittenField<ReportWriting>(section.ToString(), () => EnumText.Of(section), w => w[section], (w, text) => w.With(section, text)))]);

    private KeyFigures? _figures;
    private IReadOnlyList<ReportSection> _mine = [];

    [Parameter]
    public string Quarter { get; set; } = "";

    public override string Key => $"report.comment:{Quarter}";

    public override WrittenFields<ReportWriting> Fields => Written;

    protected override string Home => Urls.Work.Report(Quarter);

    private Quarter Asked => Domain.Common.Quarter.FromKey(Quarter) ?? throw new PageNotFoundException();

    private string Title => ReportWords.Text(ReportWorkTexts.CommentsTitle, Components.Shared.Text.Dates.Quarter(Asked));

    protected override async Task<(ReportWriting Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync()
    {
        var work = (await Run(new GetReportForWork(Asked))).OrThrow();
        if (work.Report is not { } report)
        {
            throw new PageNotFoundException();
        }

        (_figures, _mine) = (report.Content.Figures, work.MySections);
        return (ReportWriting.Of(report.Comments), work.Version, work.ToComment);
    }

    protected override ICommand<Done> Command(ReportWriting content, uint version) => new CommentReport(Asked, version, [.. content.Comments.Where(c => _mine.Contains(c.Section))]);

    /// <summary>Only what cannot be stored prevents saving. What must be commented before approval may be written later.</summary>
    protected override IReadOnlyList<Error> Wrong(ReportWriting content) => ReportRules.ProblemsIn(content.Comments);

    /// <summary>The figures that the words are about, beside where they are written.</summary>
    private string Help(ReportSection section) => _figures is not { } f ? "" : section switch
    {
        ReportSection.Summary => ReportWorkTexts.HelpSummary,
        ReportSection.Phases => ReportWords.Text(ReportWorkTexts.HelpPhases, Words.Number(f.UnderWay), Words.Number(f.NeedsReceived)),
        ReportSection.Gates => ReportWords.Text(ReportWorkTexts.HelpGates, Words.Number(f.Decisions), Words.Number(f.Departures)),
        ReportSection.Projects => ReportWords.Text(ReportWorkTexts.HelpProjects, Words.Number(f.DeliveriesPutInOperation)),
        ReportSection.Services => ReportWords.Text(ReportWorkTexts.HelpServices, Words.Number(f.ServicesInOperation)),
        ReportSection.Participation => ReportWords.Text(ReportWorkTexts.HelpParticipation, Words.Number(f.MembersTakingPart), Words.Number(f.MeetingsHeld)),
        ReportSection.Company => ReportWorkTexts.HelpCompany,
    };
}
