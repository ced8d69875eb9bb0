using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Reads a meeting's proceedings and what everyone in them is called, and draws the facts of its record.</summary>
internal static class RecordNaming
{
    public static async Task<RecordFacts> Draw(UseCaseContext context, Meeting meeting, CancellationToken ct)
    {
        var db = context.Db;
        var attendance = await context.AttendanceOf(meeting, ct);
        var ballots = await db.Ballots.AsNoTracking().Include(b => b.Voters).Where(b => b.MeetingId == meeting.Id).ToListAsync(ct);
        var ids = ballots.Select(b => b.Id).ToList();
        var votes = await db.Votes.AsNoTracking().Where(v => ids.Contains(v.BallotId)).ToListAsync(ct);
        var people = attendance.Roll.Select(r => r.PersonId).Distinct().ToList();
        var organisations = attendance.Roll.Select(r => r.OrganisationId).Distinct().ToList();
        var cases = meeting.Agenda.Select(i => i.Content.CaseId).OfType<CaseId>().Distinct().ToList();
        var names = new RecordNames(
            await db.BodyName(meeting.BodyId, ct),
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct),
            await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct),
            await db.Cases.Where(c => cases.Contains(c.Id) && c.Number != null).ToDictionaryAsync(c => c.Id, c => c.Number!, ct));
        return RecordDrafting.Draw(meeting, attendance, ballots, votes, names);
    }
}
