using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Notifies those a meeting concerns of what has changed.</summary>
internal static class MeetingNotices
{
    public static async Task Tell(UseCaseContext context, Meeting meeting, string code, string reason, CancellationToken ct)
    {
        var facts = new Dictionary<string, string>
        {
            ["body"] = await context.Db.BodyName(meeting.BodyId, ct),
            ["meeting"] = meeting.Slug,
            ["starts"] = meeting.Details.StartsAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["place"] = meeting.Details.Place,
            ["reason"] = reason,
        };
        await Notify.Seated(context, meeting.BodyId, code, facts, ct);
    }
}
