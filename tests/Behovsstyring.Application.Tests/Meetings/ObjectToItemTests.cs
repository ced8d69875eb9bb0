using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>An item that was not on the notice is decided only if neither the chair nor a third of those present object (kommuneloven § 11-3).</summary>
public sealed class ObjectToItemTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent OnTheNotice = new() { Title = "Sto i innkallingen", Kind = AgendaItemKind.Decision };
    private static readonly AgendaItemContent Late = new() { Title = "Kom etterpå", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task The_chair_alone_keeps_it_from_being_decided_by_vote_and_by_consensus()
    {
        var council = await Council.SeatAsync(app, members: 5);
        var onTheNotice = await council.OpenWithAsync(OnTheNotice);
        var item = await council.AddAsync(Late);
        var proposal = await council.ProposeAsync(item);

        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Leader.Who);

        await app.RefusedAsync(new OpenBallot(council.Meeting, item, proposal, BallotId.New(), BallotKind.Proposal), council.Secretary.Who, "agenda.objected-to");
        await app.RefusedAsync(new RecordConsensus(council.Meeting, item, proposal), council.Leader.Who, "agenda.objected-to");
        var shown = await RowAsync(council, item);
        Assert.Equal((true, 1, false), (shown.IsBarred, shown.Objections, shown.IHaveObjected));
        // It can wait for the next meeting, and the record tells that it was objected to.
        await app.RunAsync(new PostponeItem(council.Meeting, item, "Tas på neste møte."), council.Secretary.Who);
        await app.RunAsync(new NoteItem(council.Meeting, onTheNotice, ""), council.Secretary.Who);
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        var recorded = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Record!.Facts.Items[1];
        Assert.Equal((true, 1, ItemResult.Postponed), (recorded.AddedAfterNotice, recorded.Objections, recorded.Result!.Value));
    }

    [Fact]
    public async Task Without_the_chair_it_takes_a_third_of_those_present_and_no_one_counts_twice()
    {
        var council = await Council.SeatAsync(app, members: 5);
        await council.OpenWithAsync(OnTheNotice);
        var item = await council.AddAsync(Late);
        var proposal = await council.ProposeAsync(item);

        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Members[0].Who);
        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Members[0].Who);
        var one = await RowAsync(council, item);
        Assert.Equal((false, 1), (one.IsBarred, one.Objections)); // one of six
        Assert.Empty(one.Proposals.Single(p => p.Id == proposal).ToBallot!);
        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Members[1].Who);

        Assert.Equal((true, 2), ((await RowAsync(council, item)).IsBarred, (await RowAsync(council, item)).Objections)); // two of six
        await app.RefusedAsync(new OpenBallot(council.Meeting, item, proposal, BallotId.New(), BallotKind.Proposal), council.Secretary.Who, "agenda.objected-to");
    }

    [Fact]
    public async Task Those_who_have_left_count_neither_among_the_objectors_nor_among_those_present()
    {
        var council = await Council.SeatAsync(app, members: 5);
        await council.OpenWithAsync(OnTheNotice);
        var item = await council.AddAsync(Late);
        var proposal = await council.ProposeAsync(item);
        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Members[0].Who);
        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Members[1].Who);

        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Members[0].Seat), council.Members[0].Who);
        Assert.False((await RowAsync(council, item)).IsBarred); // one of five
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Members[2].Seat), council.Members[2].Who);
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Members[3].Seat), council.Members[3].Who);
        Assert.True((await RowAsync(council, item)).IsBarred); // one of three
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Members[1].Seat), council.Members[1].Who);

        Assert.False((await RowAsync(council, item)).IsBarred); // none of two
        await app.RunAsync(new RegisterArrival(council.Meeting, council.Members[2].Seat), council.Secretary.Who);
        await council.OpenBallotAsync(item, proposal);
    }

    [Fact]
    public async Task It_is_the_one_who_chairs_now_whose_objection_is_enough()
    {
        var council = await Council.SeatAsync(app, members: 5);
        await council.OpenWithAsync(OnTheNotice);
        var item = await council.AddAsync(Late);
        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Members[0].Who);
        Assert.False((await RowAsync(council, item)).IsBarred);

        await app.RunAsync(new HandOverChair(council.Meeting, council.Members[0].Seat), council.Secretary.Who);
        Assert.True((await RowAsync(council, item)).IsBarred);
        await app.RunAsync(new HandOverChair(council.Meeting, council.Members[1].Seat), council.Secretary.Who);
        Assert.False((await RowAsync(council, item)).IsBarred);
    }

    [Fact]
    public async Task A_deputy_called_in_objects_for_the_member()
    {
        var council = await Council.SeatAsync(app, members: 2);
        await council.OpenWithAsync(OnTheNotice, council.Members.Skip(1));
        var item = await council.AddAsync(Late);
        await app.RefusedAsync(new ObjectToItem(council.Meeting, item), council.Deputy.Who, "attendance.not-present");
        await app.RunAsync(new CallInDeputy(council.Meeting, council.Deputy.Seat, council.Members[0].Seat), council.Secretary.Who);

        await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Deputy.Who);

        Assert.True((await RowAsync(council, item)).IsBarred); // one of three
        var mine = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Deputy.Who)).Agenda.Single(i => i.Id == item);
        Assert.True(mine.IHaveObjected);
    }

    /// <summary>Where KommIT-rådet is the company's board committee, the company's people are not members (KS' concept study, ch. 5.5).</summary>
    [Fact]
    public async Task The_companys_people_have_no_say_of_it_where_the_council_is_the_board_committee()
    {
        var council = await Council.SeatAsync(app, members: 2, kind: BodyKind.KommitCouncil);
        var company = await council.GiveAsync(SeatFunction.Member, Role.CompanyOfficer, "selskapet");
        await council.OpenWithAsync(OnTheNotice with { Capacity = AdvisoryCapacity.AdviserToKs }, [.. council.Members, company]);
        var committee = await council.AddAsync(Late with { Capacity = AdvisoryCapacity.BoardCommittee });
        var adviser = await council.AddAsync(Late with { Capacity = AdvisoryCapacity.AdviserToKs });

        await app.RefusedAsync(new ObjectToItem(council.Meeting, committee), company.Who, "agenda.not-member-in-this");
        foreach (var item in new[] { committee, adviser })
        {
            await app.RunAsync(new ObjectToItem(council.Meeting, item), council.Members[0].Who);
        }

        Assert.True((await RowAsync(council, committee)).IsBarred); // one of three members
        Assert.False((await RowAsync(council, adviser)).IsBarred); // one of four
        await app.RunAsync(new ObjectToItem(council.Meeting, adviser), company.Who);
        Assert.True((await RowAsync(council, adviser)).IsBarred);
    }

    [Fact]
    public async Task Only_what_was_not_on_the_notice_and_is_not_ended_is_objected_to_and_only_in_the_meeting()
    {
        var council = await Council.SeatAsync(app);
        await council.PlanAsync();
        var onTheNotice = await council.AddAsync(OnTheNotice);
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        var late = await council.AddAsync(Late);
        await app.RefusedAsync(new ObjectToItem(council.Meeting, late), council.Leader.Who, "meeting.not-open");
        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);
        foreach (var seated in new[] { council.Members[0], council.Members[1], council.Secretary, council.Observer })
        {
            await app.RunAsync(new RegisterArrival(council.Meeting, seated.Seat), council.Secretary.Who);
        }

        await app.RefusedAsync(new ObjectToItem(council.Meeting, onTheNotice), council.Leader.Who, "agenda.was-on-the-notice");
        await app.RefusedAsync(new ObjectToItem(council.Meeting, AgendaItemId.New()), council.Leader.Who, "agenda.item-unknown");
        var ballot = await council.OpenBallotAsync(late);
        await app.RefusedAsync(new ObjectToItem(council.Meeting, late), council.Leader.Who, "meeting.ballot-is-open");
        await app.RunAsync(new CancelBallot(council.Meeting, ballot, "Feil forslag."), council.Secretary.Who);
        await app.RunAsync(new PostponeItem(council.Meeting, late, "Neste gang."), council.Secretary.Who);
        await app.RefusedAsync(new ObjectToItem(council.Meeting, late), council.Leader.Who, "agenda.item-settled");
    }

    [Fact]
    public async Task Only_members_who_are_there_object()
    {
        var council = await Council.SeatAsync(app);
        var other = await Council.SeatAsync(app, members: 1);
        await other.OpenWithAsync(OnTheNotice);
        await council.OpenWithAsync(OnTheNotice, [council.Members[0], council.Secretary, council.Observer]);
        var item = await council.AddAsync(Late);

        foreach (var who in new[] { council.Members[1], council.Secretary, council.Observer, council.Deputy })
        {
            await app.RefusedAsync(new ObjectToItem(council.Meeting, item), who.Who, "attendance.not-present");
        }

        foreach (var who in new[] { other.Leader.Who, other.Members[0].Who, council.CaseOfficer })
        {
            await app.RefusedAsync(new ObjectToItem(council.Meeting, item), who, "access.denied");
        }

        await app.RefusedAsync(new ObjectToItem(other.Meeting, item), other.Leader.Who, "agenda.item-unknown");
        Assert.Equal(0, (await RowAsync(council, item)).Objections);
    }

    private async Task<WorkAgendaItem> RowAsync(Council council, AgendaItemId item) =>
        (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Agenda.Single(i => i.Id == item);
}
