using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>A body may treat an item to the end and agree on nothing.</summary>
public sealed class ConcludeWithoutAdoptionTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task An_item_where_the_proposal_fell_ends_without_a_recommendation_and_everyone_can_read_it()
    {
        var sent = await app.SubmitAsync();
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(council.AboutCase(sent.Id));
        var ballot = await council.OpenBallotAsync(item);
        foreach (var voter in council.Members.Prepend(council.Leader))
        {
            await app.RunAsync(new CastVote(ballot, Choice.Against), voter.Who);
        }

        await council.CloseBallotAsync(ballot);
        await app.RefusedAsync(new CloseMeeting(council.Meeting), council.Secretary.Who, "meeting.item-not-settled");
        await app.RunAsync(new ConcludeWithoutAdoption(council.Meeting, item, " Ingen forslag fikk flertall. "), council.Secretary.Who);

        var row = Assert.Single((await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Agenda);
        Assert.Equal((ItemResult.NothingAdopted, null, null, "Ingen forslag fikk flertall."), (row.Result, row.Form, row.Recommends, row.OutcomeText));
        Assert.DoesNotContain((await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Trail, t => t.Code is "meeting.case-treated" or "meeting.case-recommended");
        var log = (await app.RunAsync(new ListLog { Size = 200 }, Actor.Anonymous)).Entries.Rows.Where(r => r.Leaf.Subject.GetValueOrDefault("meeting") == council.MeetingSlug);
        Assert.Equal(["vote-result", "publication"], log.Select(r => r.Leaf.Type)); // the newest first, and no recommendation among them
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        var record = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Record!;
        Assert.Empty(record.Lacks);
        Assert.Equal((ItemResult.NothingAdopted, "Ingen forslag fikk flertall."), (record.Facts.Items[0].Result!.Value, record.Facts.Items[0].OutcomeText));
    }

    [Fact]
    public async Task At_a_gate_no_standpoint_is_put_in_the_bodys_mouth()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var item = await council.OpenWithAsync(new()
        {
            Title = "Felles oversikt", Kind = AgendaItemKind.Decision, Capacity = AdvisoryCapacity.AdviserToKs, CaseId = scene.Idea, GateReviewId = scene.Review,
        });
        await council.ProposeAsync(item, GateOutcome.GoOn);

        await app.RunAsync(new ConcludeWithoutAdoption(council.Meeting, item, "Rådet ble ikke enig."), council.Leader.Who);

        var review = await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous);
        Assert.All(review.Recommenders, r => Assert.Empty(r.Said));
        Assert.Null(review.Decision);
    }

    [Fact]
    public async Task What_is_only_for_information_is_ended_already_or_being_voted_on_is_not_ended_so()
    {
        var council = await Council.SeatAsync(app);
        await council.PlanAsync();
        var (orientation, item) = (await council.AddAsync(Item with { Kind = AgendaItemKind.Orientation }), await council.AddAsync(Item));
        await app.RefusedAsync(new ConcludeWithoutAdoption(council.Meeting, item, ""), council.Secretary.Who, "meeting.not-open");
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);

        await app.RefusedAsync(new ConcludeWithoutAdoption(council.Meeting, orientation, ""), council.Secretary.Who, "agenda.not-for-decision");
        await app.RefusedAsync(new ConcludeWithoutAdoption(council.Meeting, AgendaItemId.New(), ""), council.Secretary.Who, "agenda.item-unknown");
        await app.RefusedAsync(
            new ConcludeWithoutAdoption(council.Meeting, item, new string('x', MeetingRules.TextMaxLength + 1)), council.Secretary.Who, "text.too-long");
        var ballot = await council.OpenBallotAsync(item);
        await app.RefusedAsync(new ConcludeWithoutAdoption(council.Meeting, item, ""), council.Secretary.Who, "meeting.ballot-is-open");
        await app.RunAsync(new CancelBallot(council.Meeting, ballot, "For få."), council.Secretary.Who);

        await app.RunAsync(new ConcludeWithoutAdoption(council.Meeting, item, ""), council.Secretary.Who);
        await app.RefusedAsync(new ConcludeWithoutAdoption(council.Meeting, item, "Likevel."), council.Secretary.Who, "agenda.item-settled");
        await app.RefusedAsync(new AddProposal(council.Meeting, item, ProposalId.New(), "Enda et.", null), council.Leader.Who, "agenda.item-settled");
        await app.RunAsync(new NoteItem(council.Meeting, orientation, ""), council.Secretary.Who);
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RefusedAsync(new ConcludeWithoutAdoption(council.Meeting, item, ""), council.Secretary.Who, "meeting.not-open");
    }

    [Fact]
    public async Task Only_those_who_run_this_meeting_end_its_items()
    {
        var council = await Council.SeatAsync(app);
        var other = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(Item);
        await other.OpenWithAsync(Item);

        foreach (var who in new[] { council.Members[0].Who, council.Deputy.Who, council.Observer.Who, council.CaseOfficer, other.Secretary.Who, other.Leader.Who })
        {
            await app.RefusedAsync(new ConcludeWithoutAdoption(council.Meeting, item, "Slutt."), who, "access.denied");
        }

        await app.RefusedAsync(new ConcludeWithoutAdoption(other.Meeting, item, "Slutt."), other.Secretary.Who, "agenda.item-unknown");
        await app.RunAsync(new HandOverChair(council.Meeting, council.Members[0].Seat), council.Leader.Who);
        await app.RunAsync(new ConcludeWithoutAdoption(council.Meeting, item, "Slutt."), council.Members[0].Who);

        Assert.Equal(ItemResult.NothingAdopted, Assert.Single((await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Agenda).Result);
    }
}
