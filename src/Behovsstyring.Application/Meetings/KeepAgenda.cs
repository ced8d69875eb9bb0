using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Puts an item on the agenda, tied to its case. After the notice it is marked: those present may then keep it from being decided.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record AddAgendaItem(MeetingId Meeting, AgendaItemId Id, AgendaItemContent Content) : ICommand<Done>;

/// <summary>Mends an item. Once the notice is out, what it is about stays.</summary>
/// <param name="Version">The version of the meeting the form was filled in from.</param>
[Requires(Permission.ActInBody)]
public sealed record EditAgendaItem(MeetingId Meeting, uint Version, AgendaItemId Id, AgendaItemContent Content) : ICommand<Done>;

[Requires(Permission.ActInBody)]
public sealed record MoveAgendaItem(MeetingId Meeting, AgendaItemId Id, int Number) : ICommand<Done>;

/// <summary>Takes an item off an agenda that nobody has had yet.</summary>
[Requires(Permission.ActInBody)]
public sealed record RemoveAgendaItem(MeetingId Meeting, AgendaItemId Id) : ICommand<Done>;

internal sealed class AgendaHandlers :
    IHandler<AddAgendaItem, Done>, IHandler<EditAgendaItem, Done>, IHandler<MoveAgendaItem, Done>, IHandler<RemoveAgendaItem, Done>
{
    public async Task<Done> Handle(AddAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct);
        if (meeting.Agenda.Any(i => i.Id == request.Id))
        {
            return default; // sent twice
        }

        await RequireReferences(context, meeting, request.Content, ct);
        meeting.AddItem(request.Id, request.Content);
        return default;
    }

    public async Task<Done> Handle(EditAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct);
        context.Db.ExpectVersion(meeting, request.Version);
        await RequireReferences(context, meeting, request.Content, ct);
        meeting.EditItem(request.Id, request.Content);
        return default;
    }

    public async Task<Done> Handle(MoveAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        (await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct)).MoveItem(request.Id, request.Number);
        return default;
    }

    public async Task<Done> Handle(RemoveAgendaItem request, UseCaseContext context, CancellationToken ct)
    {
        (await context.MeetingFor(request.Meeting, BodyPower.PrepareMeetings, ct)).RemoveItem(request.Id);
        return default;
    }

    /// <summary>An item points only at a case one can see, at a gate that is open for it, at the record of an earlier meeting of the same body, and at a report that is published.</summary>
    private static async Task RequireReferences(UseCaseContext context, Meeting meeting, AgendaItemContent content, CancellationToken ct)
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
