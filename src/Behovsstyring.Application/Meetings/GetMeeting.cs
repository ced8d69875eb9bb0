using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// One meeting as everyone may read it: the notice and its agenda, what came of each item once it has ended, and the record when it is
/// published. Never where to join, never a running vote, never a draft.
/// </summary>
[Requires(Permission.ReadOpen)]
public sealed record GetMeeting(string Slug) : IQuery<MeetingDetailsOpen>;

public sealed record MeetingDetailsOpen
{
    public required MeetingId Id { get; init; }

    public required string Slug { get; init; }

    public required string BodySlug { get; init; }

    public required BodyName Body { get; init; }

    public required int Year { get; init; }

    public required int Running { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public required MeetingForm Form { get; init; }

    public required string Place { get; init; }

    public required MeetingState State { get; init; }

    public required string NoticeText { get; init; }

    public required DateTimeOffset NoticedAt { get; init; }

    /// <summary>Changes since the notice: the sequence of a calendar entry.</summary>
    public required int NoticeRevision { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public required string CancelReason { get; init; }

    public IReadOnlyList<OpenAgendaRow> Agenda { get; init; } = [];

    /// <summary>Once it is published.</summary>
    public PublishedRecord? Record { get; init; }
}

public sealed record OpenAgendaRow
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required AgendaItemKind Kind { get; init; }

    public AdvisoryCapacity? Capacity { get; init; }

    public required string Presentation { get; init; }

    public required bool AddedAfterNotice { get; init; }

    public string? CaseNumber { get; init; }

    public string? CaseTitle { get; init; }

    public bool IsAboutGate { get; init; }

    /// <summary>The quarter whose report the item is about.</summary>
    public Quarter? Report { get; init; }

    public ItemResult? Result { get; init; }

    public RecommendationForm? Form { get; init; }

    public GateOutcome? Recommends { get; init; }

    public string OutcomeText { get; init; } = "";
}

public sealed record PublishedRecord(
    RecordFacts Facts, string Introduction, IReadOnlyList<ItemText> ItemTexts, DateTimeOffset ApprovedAt, string? ApprovedBy, DateTimeOffset PublishedAt, string Sha256);

internal sealed class GetMeetingHandler : IHandler<GetMeeting, MeetingDetailsOpen>
{
    public async Task<MeetingDetailsOpen> Handle(GetMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var meeting = await (
            from m in db.Meetings
            where m.Slug == request.Slug && m.NoticedAt != null
            join b in db.Bodies on m.BodyId equals b.Id
            select new MeetingDetailsOpen
            {
                Id = m.Id,
                Slug = m.Slug,
                BodySlug = b.Slug,
                Body = new BodyName(b.Name, b.NameNn, b.NameEn),
                Year = m.Year,
                Running = m.Running,
                StartsAt = m.Details.StartsAt,
                EndsAt = m.Details.EndsAt,
                Form = m.Details.Form,
                Place = m.Details.Place,
                State = m.State,
                NoticeText = m.NoticeText,
                NoticedAt = m.NoticedAt!.Value,
                NoticeRevision = m.NoticeRevision,
                OpenedAt = m.OpenedAt,
                ClosedAt = m.ClosedAt,
                CancelReason = m.CancelReason,
            }).SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var record = await db.MeetingRecords.SingleOrDefaultAsync(r => r.MeetingId == meeting.Id && r.State == RecordState.Published, ct);
        return meeting with
        {
            Agenda = await AgendaOf(context, meeting.Id, ct),
            Record = record is null ? null : new PublishedRecord(
                record.Facts, record.Introduction, record.ItemTexts, record.ApprovedAt!.Value,
                await db.People.Where(p => p.Id == record.ApprovedBy).Select(p => p.Name).SingleOrDefaultAsync(ct),
                record.PublishedAt!.Value, RecordFingerprint.Of(record)),
        };
    }

    /// <summary>An item about a case that one may not see shows its own title only.</summary>
    private static async Task<IReadOnlyList<OpenAgendaRow>> AgendaOf(UseCaseContext context, MeetingId meeting, CancellationToken ct) => await (
        from i in context.Db.AgendaItems
        where i.MeetingId == meeting
        from c in context.Db.Cases.VisibleTo(context.Actor).Where(c => c.Id == i.Content.CaseId).DefaultIfEmpty()
        orderby i.Number
        select new OpenAgendaRow
        {
            Number = i.Number,
            Title = i.Content.Title,
            Kind = i.Content.Kind,
            Capacity = i.Content.Capacity,
            Presentation = i.Content.Presentation,
            AddedAfterNotice = i.AddedAfterNotice,
            CaseNumber = c.Number,
            CaseTitle = c.Title,
            IsAboutGate = i.Content.GateReviewId != null,
            Report = context.Db.Reports.Where(r => r.Id == i.Content.ReportId).Select(r => (Quarter?)new Quarter(r.Year, r.Number)).FirstOrDefault(),
            Result = i.Outcome!.Result,
            Form = i.Outcome.Form,
            Recommends = i.Outcome.Recommends,
            OutcomeText = i.Outcome.Text ?? "",
        }).ToListAsync(ct);
}
