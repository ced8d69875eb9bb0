using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Reports;

/// <summary>What may be done with a quarterly report, asked before it is done (KS' concept study ch. 6.7).</summary>
public static class ReportRules
{
    public const int CommentMaxLength = 8_000;
    public const int CorrectionMaxLength = 4_000;

    /// <summary>Numbers alone are no report: important development, the portfolio of services and the status of the company are put in words.</summary>
    public static readonly IReadOnlyList<ReportSection> MustBeCommented = [ReportSection.Summary, ReportSection.Services, ReportSection.Company];

    /// <summary>The bodies that get the report for information on their next agenda.</summary>
    public static readonly IReadOnlyList<BodyKind> Receivers = [BodyKind.KommitCouncil, BodyKind.DigitalisationCommittee];

    /// <summary>What KS may put words to in the company's report: the needs and concepts, and who took part. The rest is the company's.</summary>
    public static readonly IReadOnlyList<ReportSection> OfKs = [ReportSection.Phases, ReportSection.Participation];

    /// <summary>A quarter is reported when it is over, as the calendar in Norway shows it: until then its figures are not what they will be.</summary>
    public static IReadOnlyList<Error> ObstaclesToDrawing(Quarter quarter, DateTimeOffset now) =>
        quarter.HasEnded(now) ? [] : [ReportErrors.QuarterNotEnded];

    /// <summary>Figures and words may change while it is a draft, and no longer.</summary>
    public static IReadOnlyList<Error> ObstaclesToChanging(ReportState state) => state switch
    {
        ReportState.Draft => [],
        ReportState.Approved => [ReportErrors.NotADraft],
        ReportState.Published => [ReportErrors.Frozen],
    };

    public static IReadOnlyList<Error> ObstaclesToCommenting(ReportState state, IReadOnlyList<ReportComment> comments) =>
        [.. ObstaclesToChanging(state), .. ProblemsIn(comments)];

    /// <summary>The shape of comments, whatever report they are for: each section once, within the limit.</summary>
    public static IReadOnlyList<Error> ProblemsIn(IReadOnlyList<ReportComment> comments) => new Unmet()
        .And(comments.SelectMany(c => new Unmet().Optional(c.Text, CommentMaxLength, c.Section.ToString())))
        .If(comments.DistinctBy(c => c.Section).Count() != comments.Count, ReportErrors.SectionTwice);

    public static IReadOnlyList<Error> ObstaclesToApproving(ReportState state, IReadOnlyList<ReportComment> comments) =>
    [
        .. ObstaclesToChanging(state),
        .. MustBeCommented.Where(s => !IsCommented(comments, s)).Select(ReportErrors.CommentMissing),
    ];

    public static IReadOnlyList<Error> ObstaclesToReopening(ReportState state) => state switch
    {
        ReportState.Draft => [ReportErrors.NotApproved],
        ReportState.Approved => [],
        ReportState.Published => [ReportErrors.Frozen],
    };

    /// <summary>Only an approved report is published: the company answers for what everyone reads.</summary>
    public static IReadOnlyList<Error> ObstaclesToPublishing(ReportState state) => ObstaclesToReopening(state);

    /// <summary>What is published is corrected beside, dated, and never rewritten.</summary>
    public static IReadOnlyList<Error> ObstaclesToCorrecting(ReportState state, string text) => new Unmet()
        .And(ProblemsInCorrection(text))
        .If(state != ReportState.Published, ReportErrors.NotPublished);

    public static IReadOnlyList<Error> ProblemsInCorrection(string text) => string.IsNullOrWhiteSpace(text)
        ? [ReportErrors.CorrectionMissing]
        : new Unmet().Optional(text, CorrectionMaxLength, "Text");

    public static bool IsCommented(IReadOnlyList<ReportComment> comments, ReportSection section) =>
        comments.Any(c => c.Section == section && !string.IsNullOrWhiteSpace(c.Text));
}
