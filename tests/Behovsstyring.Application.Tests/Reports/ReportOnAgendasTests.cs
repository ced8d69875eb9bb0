using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Reports;

/// <summary>On a database of its own: it has a KommIT-rådet more than the other tests know of.</summary>
public sealed class ReportOnAgendasTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task It_is_put_for_information_on_the_next_agendas_and_waits_where_there_is_none()
    {
        var scene = await ReportScenario.WithAsync(app);
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var committee = await Council.SeatAsync(app, kind: BodyKind.DigitalisationCommittee);
        var other = await Council.SeatAsync(app, kind: BodyKind.ExpertCouncil);
        var quarter = scene.EndTheQuarter();
        await council.PlanAsync();
        await other.PlanAsync();

        await scene.PublishAsync(quarter);

        var item = Assert.Single(await AgendaAsync(council), i => i.Report == quarter);
        Assert.Equal((AgendaItemKind.Orientation, AdvisoryCapacity.BoardCommittee), (item.Content.Kind, item.Content.Capacity));
        Assert.Equal($"Kvartalsrapport for {quarter.Number}. kvartal {quarter.Year}", item.Content.Title);
        Assert.Equal(quarter, item.Report);
        Assert.Empty(await AgendaAsync(other));
        var waits = await scene.WorkAsync(quarter);
        Assert.Contains(waits.Report!.Meetings, m => m.Slug == council.MeetingSlug);
        Assert.Contains(waits.NotBefore, b => b.Nb == "Prøverådet");

        // Planned at last: it is there at once. Called off: on the next.
        await committee.PlanAsync();
        var first = committee.MeetingSlug;
        Assert.Equal(quarter, Assert.Single(await AgendaAsync(committee), i => i.Report == quarter).Report);
        var calledOff = committee.Meeting;
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await committee.PlanAsync();
        Assert.DoesNotContain(await AgendaAsync(committee), i => i.Report == quarter);
        await app.RunAsync(new CancelMeeting(calledOff, "For få kan møte."), committee.Secretary.Who);
        Assert.Contains(await AgendaAsync(committee), i => i.Report == quarter);
        Assert.NotEqual(first, committee.MeetingSlug);

        // Everyone sees it when the notice is out, and not before.
        Assert.DoesNotContain((await scene.ReadAsync(quarter)).Meetings, m => m.Slug == council.MeetingSlug);
        await app.RunAsync(new PublishNotice(council.Meeting, "Velkommen."), council.Secretary.Who);
        Assert.Contains((await scene.ReadAsync(quarter)).Meetings, m => m.Slug == council.MeetingSlug);
        Assert.Equal(quarter, Assert.Single((await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Agenda, i => i.Report == quarter).Report);
    }

    private async Task<IReadOnlyList<WorkAgendaItem>> AgendaAsync(Council council) =>
        (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Agenda;
}
