using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Reports;

/// <summary>
/// The report of one quarter: drawn from dated events as of the quarter's end, commented, approved, and then frozen and
/// published in one step (KS' concept study ch. 6.7). What happens later, or is found out later, never changes it.
/// </summary>
public sealed class QuarterlyReport : Aggregate
{
    private readonly List<ReportCorrection> _corrections = [];

    private QuarterlyReport() { }

    public ReportId Id { get; private set; }

    public int Year { get; private set; }

    /// <summary>1–4.</summary>
    public int Number { get; private set; }

    public Quarter Quarter => new(Year, Number);

    public ReportState State { get; private set; } = ReportState.Draft;

    public ReportContent Content { get; private set; } = null!;

    /// <summary>The figures one looks at first, beside the whole: a list need not read all of it.</summary>
    public KeyFigures Figures { get; private set; } = null!;

    public IReadOnlyList<ReportComment> Comments { get; private set; } = [];

    public DateTimeOffset DrawnAt { get; private set; }

    public PersonId? DrawnById { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public PersonId? ApprovedById { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public PersonId? PublishedById { get; private set; }

    /// <summary>The report exactly as it was published, in its canonical form.</summary>
    public string? Frozen { get; private set; }

    /// <summary>SHA-256 of <see cref="Frozen"/> in hex; the decision log holds the same.</summary>
    public string? Digest { get; private set; }

    /// <summary>Counts the changes, so that each of them moves the row version.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ReportCorrection> Corrections => _corrections;

    /// <summary>Draws the report of a quarter that is over.</summary>
    public static QuarterlyReport Draw(ReportId id, Quarter quarter, ReportContent content, PersonId? by, DateTimeOffset now)
    {
        Guard.Against(ReportRules.ObstaclesToDrawing(quarter, now));
        var report = new QuarterlyReport { Id = id, Year = quarter.Year, Number = quarter.Number };
        report.TakeIn(content, by, now);
        return report;
    }

    /// <summary>Draws the figures again, after something was registered late. The words stay.</summary>
    public void Redraw(ReportContent content, PersonId? by, DateTimeOffset now)
    {
        Guard.Against(ReportRules.ObstaclesToChanging(State));
        TakeIn(content, by, now);
    }

    /// <summary>Writes the words of these sections; those of the others stay. An empty text takes a comment away.</summary>
    public void Comment(IReadOnlyList<ReportComment> comments)
    {
        Guard.Against(ReportRules.ObstaclesToCommenting(State, comments));
        Comments =
        [
            .. Comments.Where(c => comments.All(n => n.Section != c.Section))
                .Concat(comments.Select(c => c with { Text = PlainText.Clean(c.Text) }).Where(c => c.Text.Length > 0))
                .OrderBy(c => c.Section),
        ];
        Moved();
    }

    public void Approve(PersonId by, DateTimeOffset now)
    {
        Guard.Against(ReportRules.ObstaclesToApproving(State, Comments));
        (State, ApprovedAt, ApprovedById) = (ReportState.Approved, now, by);
        Moved();
    }

    /// <summary>Makes it a draft again, because something must be corrected before it is published.</summary>
    public void Reopen()
    {
        Guard.Against(ReportRules.ObstaclesToReopening(State));
        (State, ApprovedAt, ApprovedById) = (ReportState.Draft, null, null);
        Moved();
    }

    /// <summary>Freezes the report and opens it to everyone.</summary>
    /// <param name="frozen">The report in its canonical form.</param>
    /// <param name="digest">SHA-256 of it, in hex.</param>
    public void Publish(string frozen, string digest, PersonId by, DateTimeOffset now)
    {
        Guard.Against(ReportRules.ObstaclesToPublishing(State));
        (State, Frozen, Digest, PublishedAt, PublishedById) = (ReportState.Published, frozen, digest, now, by);
        Revision++;
        Raise(new ReportPublished(Id, Quarter));
    }

    /// <summary>Says beside the frozen report what is wrong in it. The report itself is left as it was, its row included.</summary>
    public ReportCorrection Correct(string text, PersonId by, DateTimeOffset now)
    {
        Guard.Against(ReportRules.ObstaclesToCorrecting(State, text));
        var correction = ReportCorrection.Of(Id, _corrections.Count + 1, PlainText.Clean(text), by, now);
        _corrections.Add(correction);
        Raise(new ReportCorrected(Id, Quarter, correction.Number));
        return correction;
    }

    private void TakeIn(ReportContent content, PersonId? by, DateTimeOffset now)
    {
        (Content, Figures, DrawnAt, DrawnById) = (content, content.Figures, now, by);
        Moved();
    }

    private void Moved()
    {
        Revision++;
        Raise(new ReportMoved(Id, Quarter));
    }
}

/// <summary>A dated correction of a published report. Never changed: a wrong one is followed by another.</summary>
public sealed class ReportCorrection
{
    private ReportCorrection() { }

    public ReportId ReportId { get; private set; }

    /// <summary>1, 2, 3 … within the report.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public PersonId ById { get; private set; }

    internal static ReportCorrection Of(ReportId report, int number, string text, PersonId by, DateTimeOffset now) =>
        new() { ReportId = report, Number = number, Text = text, At = now, ById = by };
}
