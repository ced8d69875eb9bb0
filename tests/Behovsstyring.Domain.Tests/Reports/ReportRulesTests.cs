using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;

namespace Behovsstyring.Domain.Tests.Reports;

/// <summary>PROCESS §7: drawn from data, commented, approved, frozen, published.</summary>
public sealed class ReportRulesTests
{
    private static readonly Quarter Fourth = new(2026, 4);

    private static readonly DateTimeOffset Later = new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero);

    private static readonly PersonId Somebody = PersonId.New();

    private static readonly ReportContent Content = ReportDrawing.Draw(new ReportSources(), Fourth);

    private static readonly ReportComment[] Commented =
        [new(ReportSection.Summary, "Et godt kvartal."), new(ReportSection.Services, "Tjenestene er stabile."), new(ReportSection.Company, "Vi er flere.")];

    [Theory]
    [InlineData("2026-12-31T22:59:59Z", false)]
    [InlineData("2026-12-31T23:00:00Z", true)] // midnight in Norway
    public void A_quarter_is_reported_when_it_is_over_in_Norway(string now, bool may) =>
        Assert.Equal(may, ReportRules.ObstaclesToDrawing(Fourth, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).Count == 0);

    [Fact]
    public void It_is_commented_before_it_is_approved()
    {
        Assert.Equal(
            [ReportErrors.CommentMissing(ReportSection.Services), ReportErrors.CommentMissing(ReportSection.Company)],
            ReportRules.ObstaclesToApproving(ReportState.Draft, [new(ReportSection.Summary, "Et godt kvartal."), new(ReportSection.Services, "  ")]));
        Assert.Empty(ReportRules.ObstaclesToApproving(ReportState.Draft, Commented));
    }

    [Theory]
    [InlineData(ReportState.Draft, "", "", "report.not-approved", "report.not-approved", "report.not-published")]
    [InlineData(ReportState.Approved, "report.not-a-draft", "report.not-a-draft", "", "", "report.not-published")]
    [InlineData(ReportState.Published, "report.frozen", "report.frozen", "report.frozen", "report.frozen", "")]
    public void Each_state_lets_one_do_just_this(ReportState state, string change, string approve, string reopen, string publish, string correct)
    {
        Assert.Equal(Codes(change), ReportRules.ObstaclesToChanging(state).Select(e => e.Code));
        Assert.Equal(Codes(change), ReportRules.ObstaclesToCommenting(state, Commented).Select(e => e.Code));
        Assert.Equal(Codes(approve), ReportRules.ObstaclesToApproving(state, Commented).Select(e => e.Code));
        Assert.Equal(Codes(reopen), ReportRules.ObstaclesToReopening(state).Select(e => e.Code));
        Assert.Equal(Codes(publish), ReportRules.ObstaclesToPublishing(state).Select(e => e.Code));
        Assert.Equal(Codes(correct), ReportRules.ObstaclesToCorrecting(state, "Tallet skal være 4.").Select(e => e.Code));

        static string[] Codes(string code) => code.Length == 0 ? [] : [code];
    }

    [Fact]
    public void A_frozen_report_is_only_corrected_beside()
    {
        var report = Report();
        report.Comment(Commented);
        report.Approve(Somebody, Later);
        report.Publish("{}", "abc", Somebody, Later);

        Refused("report.frozen", () => report.Redraw(Content, Somebody, Later));
        Refused("report.frozen", () => report.Comment([]));
        Refused("report.frozen", () => report.Reopen());
        Refused("report.frozen", () => report.Publish("{1}", "def", Somebody, Later));
        var revision = report.Revision;
        Assert.Equal(1, report.Correct("Antallet møter skal være 7.", Somebody, Later).Number);
        Assert.Equal(2, report.Correct("Og antallet saker 12.", Somebody, Later).Number);
        Assert.Equal(("{}", "abc", revision), (report.Frozen, report.Digest, report.Revision));
    }

    [Fact]
    public void An_approved_report_is_changed_only_after_it_is_opened_again()
    {
        var report = Report();
        report.Comment(Commented);
        report.Approve(Somebody, Later);

        Refused("report.not-a-draft", () => report.Comment([new(ReportSection.Summary, "Nytt")]));
        report.Reopen();
        report.Comment([new(ReportSection.Summary, "Nytt")]);
        Assert.Equal(["Nytt", "Tjenestene er stabile.", "Vi er flere."], report.Comments.Select(c => c.Text));
        Assert.Null(report.ApprovedAt);
    }

    [Fact]
    public void Drawing_anew_keeps_the_words_and_commenting_one_section_leaves_the_others()
    {
        var report = Report();
        report.Comment(Commented);
        report.Redraw(Content, Somebody, Later.AddDays(1));
        report.Comment([new(ReportSection.Services, "  "), new(ReportSection.Gates, " To avvik. ")]);

        Assert.Equal(
            [(ReportSection.Summary, "Et godt kvartal."), (ReportSection.Gates, "To avvik."), (ReportSection.Company, "Vi er flere.")],
            report.Comments.Select(c => (c.Section, c.Text)));
    }

    [Fact]
    public void A_comment_is_bounded_and_each_section_said_once()
    {
        var errors = ReportRules.ProblemsIn([new(ReportSection.Gates, new string('a', ReportRules.CommentMaxLength + 1)), new(ReportSection.Gates, "b")]);

        Assert.Equal([("text.too-long", "Gates"), ("report.section-twice", null)], errors.Select(e => (e.Code, e.Field)));
    }

    [Theory]
    [InlineData("2026-3", true)]
    [InlineData("2026-0", false)]
    [InlineData("2026-5", false)]
    [InlineData("0026-1", false)]
    [InlineData("2026-03", false)]
    [InlineData("x026-3", false)]
    [InlineData(null, false)]
    public void A_quarter_goes_by_its_key(string? key, bool known)
    {
        Assert.Equal(known, Quarter.FromKey(key) is not null);
        Assert.Equal(known ? key : null, Quarter.FromKey(key)?.Key);
    }

    private static QuarterlyReport Report() => QuarterlyReport.Draw(ReportId.New(), Fourth, Content, Somebody, Later);

    private static void Refused(string code, Action action) =>
        Assert.Contains(code, Assert.Throws<DomainException>(action).Errors.Select(e => e.Code));
}
