using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>What changes after the notice is said as it is: only what is new, with what it was before.</summary>
public sealed class ChangeAfterNoticeTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    private static readonly DateTimeOffset Starts = new(2027, 3, 12, 9, 0, 0, TimeSpan.Zero);

    private static readonly MeetingDetails Details =
        new() { StartsAt = Starts, EndsAt = Starts.AddHours(2), Form = MeetingForm.Hybrid, Place = "Oslo", JoinAddress = "https://mote.example/a" };

    public static TheoryData<string, MeetingDetails, string[]> Changes => new()
    {
        { "place", Details with { Place = "Bergen" }, ["place=Bergen", "place-before=Oslo"] },
        { "place gone", Details with { Place = "", Form = MeetingForm.Remote }, ["meeting-form=Remote", "meeting-form-before=Hybrid", "place=", "place-before=Oslo"] },
        { "form", Details with { Form = MeetingForm.InPerson }, ["meeting-form=InPerson", "meeting-form-before=Hybrid"] },
        { "link", Details with { JoinAddress = "https://mote.example/b" }, ["join=https://mote.example/b"] },
        {
            "time", Details with { StartsAt = Starts.AddDays(1), EndsAt = Starts.AddDays(1).AddHours(2) },
            ["ends-before=2027-03-12T11:00:00.0000000+00:00", "ends=2027-03-13T11:00:00.0000000+00:00", "starts-before=2027-03-12T09:00:00.0000000+00:00"]
        },
        { "end", Details with { EndsAt = null }, ["ends=", "ends-before=2027-03-12T11:00:00.0000000+00:00"] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_moved_is_told_with_what_it_was_and_nothing_else(string what, MeetingDetails to, string[] told)
    {
        var council = await NoticedAsync();

        await ChangeAsync(council, to);

        var news = Assert.Single(await NewsAsync(council));
        Assert.Equal("meeting.changed", news.Code);
        string[] known = ["body", "meeting", "starts"];
        Assert.True(
            told.Order(StringComparer.Ordinal).SequenceEqual(news.Facts.Where(f => !known.Contains(f.Key)).Select(f => $"{f.Key}={f.Value}").Order(StringComparer.Ordinal)),
            $"{what}: {string.Join(" ", news.Facts)}");
        Assert.Equal(to.StartsAt, DateTimeOffset.Parse(news.Facts["starts"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(await app.RunAsync(new TakeDueMail(100), Actor.System), m => m.Code == "meeting.changed" && m.Facts["meeting"] == council.MeetingSlug);
    }

    [Fact]
    public async Task What_is_saved_as_it_was_tells_no_one()
    {
        var council = await NoticedAsync();
        var item = (await WorkAsync(council)).Agenda.Single();

        await ChangeAsync(council, Details);
        await app.RunAsync(new EditAgendaItem(council.Meeting, (await WorkAsync(council)).Version, item.Id, item.Content), council.Secretary.Who);

        Assert.Empty(await NewsAsync(council));
        Assert.Equal(0, (await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).NoticeRevision);
    }

    [Fact]
    public async Task An_item_added_or_put_right_is_told()
    {
        var council = await NoticedAsync();

        var late = await council.AddAsync(Item with { Title = "Økonomi" });
        await app.RunAsync(new EditAgendaItem(council.Meeting, (await WorkAsync(council)).Version, late, Item with { Title = "Budsjett", Presentation = "Nye tall." }), council.Secretary.Who);

        var news = await NewsAsync(council);
        Assert.Equal(["meeting.item-added", "meeting.item-changed"], news.Select(n => n.Code));
        Assert.Equal(("2", "Økonomi"), (news[0].Facts["item"], news[0].Facts["title"]));
        Assert.Equal(("2", "Budsjett", "Økonomi", "changed"), (news[1].Facts["item"], news[1].Facts["title"], news[1].Facts["title-before"], news[1].Facts["paper"]));
    }

    [Fact]
    public async Task The_case_shows_where_it_is_treated_also_when_it_comes_late_the_day_moves_or_the_meeting_is_called_off()
    {
        var sent = await app.SubmitAsync();
        var council = await NoticedAsync();

        await council.AddAsync(council.AboutCase(sent.Id));
        await ChangeAsync(council, Details with { StartsAt = Starts.AddDays(1), EndsAt = null });
        await ChangeAsync(council, Details with { StartsAt = Starts.AddDays(1).AddHours(1), EndsAt = null }); // the same day
        await app.RunAsync(new CancelMeeting(council.Meeting, "For få kan møte."), council.Secretary.Who);

        var trail = (await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Trail.Where(t => t.Code.StartsWith("meeting.", StringComparison.Ordinal)).OrderBy(t => t.At);
        Assert.Equal(
            ["meeting.case-on-agenda 2027-03-12", "meeting.case-on-agenda 2027-03-13", "meeting.case-off-agenda 2027-03-13"],
            trail.Select(t => $"{t.Code} {t.Facts["day"]}"));
    }

    private async Task<Council> NoticedAsync()
    {
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var council = await Council.SeatAsync(app, members: 1);
        await council.PlanAsync();
        await ChangeAsync(council, Details);
        await council.AddAsync(Item);
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        return council;
    }

    private async Task ChangeAsync(Council council, MeetingDetails details)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.RunAsync(new ChangeMeeting(council.Meeting, (await WorkAsync(council)).Version, details), council.Secretary.Who);
    }

    private Task<MeetingForWork> WorkAsync(Council council) => app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who);

    /// <summary>What a member is notified of after the notice, oldest first.</summary>
    private async Task<IReadOnlyList<NotificationRow>> NewsAsync(Council council) =>
        [.. (await app.RunAsync(new GetMyPage(), council.Members[0].Who)).News.Reverse().Where(n => n.Code != "meeting.noticed")];
}
