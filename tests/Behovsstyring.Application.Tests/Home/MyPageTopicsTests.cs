using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Application.Tests.Home;

/// <summary>Which changes «Min side» is read again for: all that can bring or take something there, and few others.</summary>
public sealed class MyPageTopicsTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task A_vote_concerns_those_whose_own_vote_is_awaited_and_no_others()
    {
        var council = await Council.SeatAsync(app);
        var outsider = await app.PersonAsync(Role.MemberRepresentative, "4601");
        var elsewhere = await Council.SeatAsync(app);
        await elsewhere.OpenBallotAsync(await elsewhere.OpenWithAsync(Item));
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[0].Who);

        var vote = await AnnouncedBy(() => app.RunAsync(new CastVote(ballot, Choice.For), council.Members[1].Who));

        Assert.True(await Concerns(council.Members[2].Who, vote));
        Assert.False(await Concerns(council.Members[0].Who, vote));
        Assert.False(await Concerns(elsewhere.Members[0].Who, vote));
        Assert.False(await Concerns(outsider, vote));
    }

    /// <summary>My own vote, cast in another tab, takes the task away.</summary>
    [Fact]
    public async Task My_own_vote_concerns_the_page_that_asks_for_it()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        var before = await TopicsOf(council.Members[0].Who);

        var vote = await AnnouncedBy(() => app.RunAsync(new CastVote(ballot, Choice.For), council.Members[0].Who));

        Assert.Contains(vote, topic => before.Contains(topic));
    }

    [Fact]
    public async Task A_ballot_that_opens_or_closes_concerns_those_with_a_seat()
    {
        var council = await Council.SeatAsync(app);
        var outsider = await app.PersonAsync(Role.MemberRepresentative, "4601");
        var item = await council.OpenWithAsync(Item);
        var ballot = default(Domain.Common.BallotId);

        var opened = await AnnouncedBy(async () => ballot = await council.OpenBallotAsync(item));
        var closed = await AnnouncedBy(() => council.CloseBallotAsync(ballot));

        foreach (var announced in new[] { opened, closed })
        {
            Assert.True(await Concerns(council.Members[0].Who, announced));
            Assert.False(await Concerns(outsider, announced));
        }
    }

    [Fact]
    public async Task A_new_meeting_concerns_those_with_a_seat()
    {
        var council = await Council.SeatAsync(app);

        var planned = await AnnouncedBy(council.PlanAsync);

        Assert.True(await Concerns(council.Secretary.Who, planned));
        Assert.False(await Concerns(await app.PersonAsync(Role.CaseOfficer, "ks"), planned));
    }

    /// <summary>The one who gets a seat has none before, and the body's meetings come with it.</summary>
    [Fact]
    public async Task A_new_seat_concerns_everyone()
    {
        var council = await Council.SeatAsync(app, members: 1);
        var person = await app.PersonAsync(Role.MemberRepresentative, "1103");
        var before = await TopicsOf(person);

        var given = await AnnouncedBy(() => app.RunAsync(
            new GiveSeat(council.Body, person.Person, person.Organisation, SeatFunction.Member, new(2026, 1, 1), null, null), council.CaseOfficer));

        Assert.Contains(given, topic => before.Contains(topic));
        Assert.DoesNotContain(MeetingHappening.AllMeetings, before);
        Assert.Contains(MeetingHappening.AllMeetings, await TopicsOf(person));
    }

    [Fact]
    public async Task A_need_concerns_everyone()
    {
        var decider = await app.PersonAsync(Role.KsDecisionMaker, "ks");

        var sent = await AnnouncedBy(() => app.SubmitAsync());

        Assert.True(await Concerns(decider, sent));
    }

    [Theory]
    [InlineData(Role.CaseOfficer, "ks", true)]
    [InlineData(Role.KsDecisionMaker, "ks", false)]
    [InlineData(Role.Contributor, "4601", false)]
    public async Task Reports_concern_those_who_make_them(Role role, string organisation, bool concerned) =>
        Assert.Equal(concerned, (await TopicsOf(await app.PersonAsync(role, organisation))).Contains(ReportHappening.AllReports));

    private async Task<IReadOnlyList<string>> TopicsOf(Actor actor) => (await app.RunAsync(new GetMyPage(), actor)).Topics;

    private async Task<bool> Concerns(Actor actor, IReadOnlyCollection<string> announced) => announced.Any((await TopicsOf(actor)).Contains);

    private async Task<IReadOnlyCollection<string>> AnnouncedBy(Func<Task> what)
    {
        HashSet<string> heard = [];
        var changes = app.Services.GetRequiredService<ChangeSignal>();
        changes.Changed += Hear;
        await what();
        changes.Changed -= Hear;
        return heard;

        void Hear(IReadOnlyCollection<string> topics) => heard.UnionWith(topics);
    }
}
