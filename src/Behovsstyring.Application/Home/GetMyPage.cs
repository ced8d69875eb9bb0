using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Home;

/// <summary>«Min side»: what waits for me in the organisation I act for, what has a deadline first, and what has happened in what I follow.</summary>
[Requires(Permission.Work)]
public sealed record GetMyPage : IQuery<MyPage>;

/// <param name="Organisation">Whom I act for.</param>
/// <param name="MaySubmit">I may raise needs for it.</param>
/// <param name="Groups">Only those that hold something, the nearest deadline first.</param>
/// <param name="News">The newest first.</param>
/// <param name="Topics">Names, as <see cref="ChangeSignal"/> says them, of the changes after which there may be something else to show.</param>
public sealed record MyPage(
    string PersonName, string Organisation, bool MaySubmit, IReadOnlyList<WorkGroup> Groups, IReadOnlyList<NotificationRow> News, IReadOnlyList<string> Topics);

internal sealed class GetMyPageHandler : IHandler<GetMyPage, MyPage>
{
    private const int MostNews = 15;

    /// <summary>What each feature has for me. A feature that comes later adds its line here, and its kinds to <see cref="WorkKind"/>.</summary>
    private static readonly Func<UseCaseContext, CancellationToken, Task<IReadOnlyList<WorkGroup>>>[] Features =
    [
        MyMeetings.WaitingForMe,
        GateTasks.WaitingForMe,
        IdeaTasks.WaitingForMe,
        ConceptTasks.WaitingForMe,
        ProjectTasks.WaitingForMe,
        ReportTasks.WaitingForMe,
    ];

    public async Task<MyPage> Handle(GetMyPage request, UseCaseContext context, CancellationToken ct)
    {
        List<WorkGroup> groups = [];
        foreach (var feature in Features)
        {
            groups.AddRange((await feature(context, ct)).Where(g => g.Count > 0));
        }

        return new MyPage(
            context.Actor.PersonName ?? "",
            context.Actor.OrganisationName ?? "",
            context.Actor.Has(Permission.SubmitIdea),
            // Sorting keeps the features' own order among those without a deadline.
            [.. groups.OrderBy(g => g.NearestDeadline ?? DateOnly.MaxValue)],
            await MyNotifications.Latest(context, MostNews, ct),
            [.. TopicsFor(context, groups, await SitsOrWillSit(context, ct))]);
    }

    /// <summary>
    /// Any case can become a task or news for anyone, and a new seat brings a body's meetings with it. Meetings concern those who have
    /// a seat, reports those who make them. A vote is announced to its own meeting only: it concerns those whose own vote is awaited there.
    /// </summary>
    private static IEnumerable<string> TopicsFor(UseCaseContext context, IReadOnlyList<WorkGroup> groups, bool sits) =>
    [
        ChangeSignal.AllCases,
        BodyHappening.AllBodies,
        .. sits ? [MeetingHappening.AllMeetings] : Array.Empty<string>(),
        .. groups.Where(g => g.Kind == WorkKind.Vote).SelectMany(g => g.Items).Select(i => i.Target).OfType<WorkTarget.Meeting>().Select(m => MeetingHappening.TopicOf(m.Id)),
        .. ReportListing.MaySeeDrafts(context) ? [ReportHappening.AllReports] : Array.Empty<string>(),
    ];

    /// <summary>A seat that begins later is called to meetings now. The database is asked only for those who have no seat of today.</summary>
    private static async Task<bool> SitsOrWillSit(UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        return context.Actor.Seats.Count > 0 || await context.Db.Seats.AnyAsync(s => s.PersonId == me && s.From > context.Today, ct);
    }
}
