using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Keeps who is called to a noticed meeting in step with who has a seat on its day.</summary>
internal static class Calling
{
    /// <summary>
    /// Calls those who have a seat on the day and are not called, and releases those who no longer have one. Both are notified.
    /// The body is locked: no seat is given or ended while they are read.
    /// </summary>
    /// <returns>Those who are called now and were not before.</returns>
    public static async Task<IReadOnlyList<PersonId>> Renew(UseCaseContext context, Meeting meeting, CancellationToken ct)
    {
        var db = context.Db;
        await db.LockAsync(meeting.BodyId.Value, ct);
        // Tracked: seats that this same run has given or ended are in it.
        var body = await db.Bodies.Include(b => b.Seats).SingleAsync(b => b.Id == meeting.BodyId, ct);
        var seated = MeetingCall.ToCall(body, meeting.Details);
        var calls = await Of(context, meeting, ct);
        var released = calls.Where(c => c.Holds && !seated.Contains(c.PersonId)).ToList();
        var renewed = calls.Where(c => !c.Holds && seated.Contains(c.PersonId)).ToList();
        var added = seated.Except(calls.Select(c => c.PersonId)).ToList();

        released.ForEach(c => c.End(context.Now));
        renewed.ForEach(c => c.Renew(context.Now));
        db.MeetingCalls.AddRange(added.Select(person => MeetingCall.Of(meeting.Id, person, context.Now)));

        List<PersonId> called = [.. added, .. renewed.Select(c => c.PersonId)];
        await Notify.People(context, called, "meeting.noticed", await MeetingNotices.Whereabouts(context, meeting, ct), ct);
        await Notify.People(context, [.. released.Select(c => c.PersonId)], "meeting.not-called", await MeetingNotices.Facts(context, meeting, ct), ct);
        return called;
    }

    /// <summary>Those whose call holds: whom the meeting concerns.</summary>
    public static async Task<IReadOnlyList<PersonId>> Called(UseCaseContext context, Meeting meeting, CancellationToken ct) =>
        [.. (await Of(context, meeting, ct)).Where(c => c.Holds).Select(c => c.PersonId)];

    private static Task<List<MeetingCall>> Of(UseCaseContext context, Meeting meeting, CancellationToken ct) =>
        context.Db.MeetingCalls.Where(c => c.MeetingId == meeting.Id).ToListAsync(ct);
}
