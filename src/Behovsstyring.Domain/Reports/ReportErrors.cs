using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Reports;

public static class ReportErrors
{
    public static readonly Error QuarterNotEnded = new("report.quarter-not-ended");
    public static readonly Error NotADraft = new("report.not-a-draft");
    public static readonly Error NotApproved = new("report.not-approved");
    public static readonly Error NotPublished = new("report.not-published");
    public static readonly Error Frozen = new("report.frozen");
    public static readonly Error SectionTwice = new("report.section-twice");
    public static readonly Error NotYourSection = new("report.not-your-section");
    public static readonly Error CorrectionMissing = new("report.correction-missing") { Field = "Text" };

    public static Error CommentMissing(ReportSection section) => new("report.comment-missing", section) { Field = section.ToString() };
}
