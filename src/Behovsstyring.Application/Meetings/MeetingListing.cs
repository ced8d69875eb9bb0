using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

internal static class MeetingListing
{
    /// <summary>A meeting not opened so long after its hour will not be held.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromHours(12);

    public static IQueryable<ListedMeeting> Noticed(UseCaseContext context) =>
        from m in context.Db.Meetings
        where m.NoticedAt != null
        join b in context.Db.Bodies on m.BodyId equals b.Id
        select new ListedMeeting { Meeting = m, Body = b };

    /// <summary>A meeting that is open is still to come for those who look for it, whatever the clock says.</summary>
    public static IQueryable<ListedMeeting> Coming(this IQueryable<ListedMeeting> meetings, DateTimeOffset now) => meetings.Where(x =>
        x.Meeting.State == MeetingState.Open || (x.Meeting.State == MeetingState.Noticed && x.Meeting.Details.StartsAt >= now - Late));

    public static IQueryable<MeetingRow> AsRows(this IQueryable<ListedMeeting> meetings, UseCaseContext context) => meetings.Select(x => new MeetingRow(
        x.Meeting.Slug, x.Body.Slug, new BodyName(x.Body.Name, x.Body.NameNn, x.Body.NameEn), x.Meeting.Year, x.Meeting.Running,
        x.Meeting.Details.StartsAt, x.Meeting.Details.EndsAt, x.Meeting.Details.Form, x.Meeting.Details.Place, x.Meeting.State,
        x.Meeting.Agenda.Count,
        context.Db.MeetingRecords.Any(r => r.MeetingId == x.Meeting.Id && r.State == RecordState.Published)));
}
