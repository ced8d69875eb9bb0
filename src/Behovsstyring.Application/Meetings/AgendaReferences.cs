using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Checks that what an agenda item points at exists.</summary>
internal static class AgendaReferences
{
    /// <summary>An item points only at a case one can see, at a gate that is open for it, at the record of an earlier meeting of the same body, and at a report that is published.</summary>
    public static async Task Require(UseCaseContext context, Meeting meeting, AgendaItemContent content, CancellationToken ct)
    {
        if (content.CaseId is { } about && !await context.Db.Cases.VisibleTo(context.Actor).AnyAsync(c => c.Id == about, ct))
        {
            throw new DomainException(MeetingErrors.CaseUnknown);
        }

        if (content.GateReviewId is { } review && !await context.Db.GateReviews.AnyAsync(
            r => r.Id == review && r.CaseId == content.CaseId && r.State == GateReviewState.Open, ct))
        {
            throw new DomainException(MeetingErrors.GateReviewNotOpen);
        }

        if (content.RecordOf is { } earlier && !await context.Db.Meetings.AnyAsync(
            m => m.Id == earlier && m.BodyId == meeting.BodyId && m.State == MeetingState.Closed, ct))
        {
            throw new DomainException(MeetingErrors.RecordOfWhichMeeting);
        }

        if (content.ReportId is { } report && !await context.Db.Reports.AnyAsync(r => r.Id == report && r.State == ReportState.Published, ct))
        {
            throw new DomainException(ReportErrors.NotPublished);
        }
    }
}
