using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>The agenda is the secretariat's to shape until the notice is out; after that the members can trust what they were sent.</summary>
public sealed class ChangeAgendaTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task Before_the_notice_an_item_can_be_rewritten_and_tied_to_another_case()
    {
        var sent = await app.SubmitAsync();
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var item = await council.AddAsync(Item);

        await EditAsync(council, item, council.AboutCase(sent.Id) with { Title = "  Felles oversikt ", Presentation = "Saksframlegg." });

        var row = Assert.Single(await AgendaAsync(council));
        Assert.Equal(("Felles oversikt", "Saksframlegg.", sent.Number), (row.Content.Title, row.Content.Presentation, row.CaseNumber));
        Assert.DoesNotContain(await TrailAsync(sent), t => t == "meeting.case-on-agenda");
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        Assert.Contains(await TrailAsync(sent), t => t == "meeting.case-on-agenda");
    }

    [Fact]
    public async Task After_the_notice_the_words_are_put_right_and_what_the_item_is_about_stays()
    {
        var sent = await app.SubmitAsync();
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var (item, orientation) = (await council.AddAsync(council.AboutCase(sent.Id)), await council.AddAsync(Item with { Kind = AgendaItemKind.Orientation }));
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);

        var about = council.AboutCase(sent.Id) with { Title = "Felles oversikt, rettet", Presentation = "Nye tall." };
        await EditAsync(council, item, about);
        await EditRefusedAsync(council, item, about with { CaseId = (await app.SubmitAsync()).Id }, "agenda.fixed-by-notice");
        await EditRefusedAsync(council, item, about with { CaseId = null }, "agenda.fixed-by-notice");
        await EditRefusedAsync(council, orientation, Item, "agenda.fixed-by-notice");
        var late = await council.AddAsync(Item);
        await EditAsync(council, late, Item with { Kind = AgendaItemKind.Orientation }); // the notice did not have it

        var open = await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous);
        Assert.Equal(
            [("Felles oversikt, rettet", "Nye tall.", sent.Number, false), ("Veivalg", "", null, false), ("Veivalg", "", null, true)],
            open.Agenda.Select(i => (i.Title, i.Presentation, i.CaseNumber, i.AddedAfterNotice)));
        Assert.Equal(3, open.NoticeRevision); // two edits and one more item: a calendar sees each
        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);
        await EditRefusedAsync(council, item, about, "meeting.already-begun");
    }

    [Fact]
    public async Task The_words_can_be_put_right_also_when_the_gate_they_are_about_is_no_longer_open()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var council = await Council.SeatAsync(app, members: 0, kind: BodyKind.KommitCouncil);
        await council.PlanAsync();
        var about = new AgendaItemContent
        {
            Title = "Felles oversikt", Kind = AgendaItemKind.Decision, Capacity = AdvisoryCapacity.AdviserToKs, CaseId = scene.Idea, GateReviewId = scene.Review,
        };
        var (item, other) = (await council.AddAsync(about), await council.AddAsync(about with { GateReviewId = null }));
        await app.RunAsync(new WithdrawGateReview(scene.Review, "Feil sak."), scene.Ks);

        await EditRefusedAsync(council, other, about, "agenda.gate-review-not-open");
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        await EditAsync(council, item, about with { Presentation = "KS har trukket saken tilbake." });

        Assert.Equal("KS har trukket saken tilbake.", (await AgendaAsync(council))[0].Content.Presentation);
    }

    [Fact]
    public async Task Of_two_who_edit_the_agenda_from_the_same_page_the_later_is_told()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var (first, second) = (await council.AddAsync(Item), await council.AddAsync(Item with { Title = "Økonomi" }));
        var seen = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Version;

        await app.RunAsync(new EditAgendaItem(council.Meeting, seen, first, Item with { Presentation = "Lederens ord." }), council.Leader.Who);
        await app.RefusedAsync(
            new EditAgendaItem(council.Meeting, seen, first, Item with { Presentation = "Sekretærens ord." }), council.Secretary.Who, "common.changed-meanwhile");
        await app.RefusedAsync(new EditAgendaItem(council.Meeting, seen, second, Item), council.Secretary.Who, "common.changed-meanwhile");

        Assert.Equal(["Lederens ord.", ""], (await AgendaAsync(council)).Select(i => i.Content.Presentation));
    }

    [Fact]
    public async Task What_an_item_must_have_is_asked_when_it_is_rewritten_too()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var item = await council.AddAsync(Item);
        var elsewhere = await Council.SeatAsync(app, members: 0);
        await elsewhere.PlanAsync();
        var draft = CaseId.New();
        await app.RunAsync(new SaveIdeaDraft(draft, IdeaScenario.Content), await app.PersonAsync(Role.Contributor, "4601"));

        await EditRefusedAsync(council, item, Item with { Title = " " }, "agenda.title-missing");
        await EditRefusedAsync(council, item, Item with { Presentation = new string('x', MeetingRules.TextMaxLength + 1) }, "text.too-long");
        await EditRefusedAsync(council, item, Item with { Capacity = AdvisoryCapacity.AdviserToKs }, "agenda.capacity-not-for-this-body");
        await EditRefusedAsync(council, item, Item with { CaseId = CaseId.New() }, "agenda.case-unknown");
        await EditRefusedAsync(council, item, Item with { CaseId = draft }, "agenda.case-unknown");
        await EditRefusedAsync(council, item, Item with { Kind = AgendaItemKind.RecordApproval, RecordOf = elsewhere.Meeting }, "agenda.record-of-which-meeting");
        await EditRefusedAsync(council, AgendaItemId.New(), Item, "agenda.item-unknown");

        Assert.Equal(Item, Assert.Single(await AgendaAsync(council)).Content);
    }

    [Fact]
    public async Task Items_move_to_the_place_asked_for_and_go_and_the_numbers_stay_without_holes()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var (a, b, c) = (await council.AddAsync(Item), await council.AddAsync(Item), await council.AddAsync(Item));

        await app.RunAsync(new MoveAgendaItem(council.Meeting, c, 1), council.Secretary.Who);
        Assert.Equal([(c, 1), (a, 2), (b, 3)], await OrderAsync(council));
        await app.RunAsync(new MoveAgendaItem(council.Meeting, c, 2), council.Leader.Who);
        Assert.Equal([(a, 1), (c, 2), (b, 3)], await OrderAsync(council));
        await app.RefusedAsync(new MoveAgendaItem(council.Meeting, c, 0), council.Secretary.Who, "agenda.position-not-usable");
        await app.RefusedAsync(new MoveAgendaItem(council.Meeting, c, 4), council.Secretary.Who, "agenda.position-not-usable");
        await app.RefusedAsync(new MoveAgendaItem(council.Meeting, AgendaItemId.New(), 1), council.Secretary.Who, "agenda.item-unknown");

        await app.RunAsync(new RemoveAgendaItem(council.Meeting, a), council.Leader.Who);
        Assert.Equal([(c, 1), (b, 2)], await OrderAsync(council));
        await app.RefusedAsync(new RemoveAgendaItem(council.Meeting, a), council.Secretary.Who, "agenda.item-unknown");
        var last = await council.AddAsync(Item);
        Assert.Equal([(c, 1), (b, 2), (last, 3)], await OrderAsync(council));
    }

    [Fact]
    public async Task Two_who_move_items_in_the_same_instant_fill_every_place_once()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        List<AgendaItemId> items = [];
        for (var n = 0; n < 4; n++)
        {
            items.Add(await council.AddAsync(Item));
        }

        var answers = await Task.WhenAll(items.Select((item, n) =>
            app.UseCases.Run(new MoveAgendaItem(council.Meeting, item, 4 - n), n % 2 == 0 ? council.Secretary.Who : council.Leader.Who)));

        Assert.All(answers, a => Assert.True(a.IsOk, string.Join(";", a.Errors)));
        var order = await OrderAsync(council);
        Assert.Equal([1, 2, 3, 4], order.Select(o => o.Number));
        Assert.Equal(items.ToHashSet(), order.Select(o => o.Item).ToHashSet());
    }

    [Fact]
    public async Task An_agenda_that_the_members_have_is_neither_shortened_nor_put_in_another_order()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var (a, b) = (await council.AddAsync(Item with { Title = "Først" }), await council.AddAsync(Item with { Title = "Så" }));

        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        var late = await council.AddAsync(Item with { Title = "For sent" });
        await FixedAsync();
        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);
        await FixedAsync();
        foreach (var item in new[] { a, b, late })
        {
            await app.RunAsync(new PostponeItem(council.Meeting, item, "Vi rekker det ikke."), council.Secretary.Who);
        }

        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await FixedAsync();

        Assert.Equal(["Først", "Så", "For sent"], (await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Agenda.Select(i => i.Title));

        async Task FixedAsync()
        {
            foreach (var item in new[] { a, late })
            {
                await app.RefusedAsync(new MoveAgendaItem(council.Meeting, item, 2), council.Secretary.Who, "meeting.not-planned");
                await app.RefusedAsync(new RemoveAgendaItem(council.Meeting, item), council.Secretary.Who, "meeting.not-planned");
            }
        }
    }

    [Fact]
    public async Task Only_those_who_prepare_the_meetings_of_this_body_change_its_agenda()
    {
        var council = await Council.SeatAsync(app, members: 1);
        var other = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        await other.PlanAsync();
        var item = await council.AddAsync(Item);
        var version = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Version;

        foreach (var who in new[] { council.Members[0].Who, council.Deputy.Who, council.Observer.Who, council.CaseOfficer, other.Secretary.Who, other.Leader.Who })
        {
            await app.RefusedAsync(new EditAgendaItem(council.Meeting, version, item, Item with { Title = "Min sak" }), who, "access.denied");
            await app.RefusedAsync(new MoveAgendaItem(council.Meeting, item, 1), who, "access.denied");
            await app.RefusedAsync(new RemoveAgendaItem(council.Meeting, item), who, "access.denied");
        }

        // By way of one's own meeting one does not come at another's item either.
        await app.RefusedAsync(new MoveAgendaItem(other.Meeting, item, 1), other.Secretary.Who, "agenda.position-not-usable");
        await app.RefusedAsync(new RemoveAgendaItem(other.Meeting, item), other.Secretary.Who, "agenda.item-unknown");
        await app.RefusedAsync(new RemoveAgendaItem(MeetingId.New(), item), council.Secretary.Who, "common.not-found");
        Assert.Equal(Item, Assert.Single(await AgendaAsync(council)).Content);
    }

    private async Task<IReadOnlyList<WorkAgendaItem>> AgendaAsync(Council council) =>
        (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Agenda;

    private async Task<IReadOnlyList<(AgendaItemId Item, int Number)>> OrderAsync(Council council) => [.. (await AgendaAsync(council)).Select(i => (i.Id, i.Number))];

    private async Task<EditAgendaItem> EditOf(Council council, AgendaItemId item, AgendaItemContent content) =>
        new(council.Meeting, (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Version, item, content);

    private async Task EditAsync(Council council, AgendaItemId item, AgendaItemContent content) =>
        await app.RunAsync(await EditOf(council, item, content), council.Secretary.Who);

    private async Task EditRefusedAsync(Council council, AgendaItemId item, AgendaItemContent content, string code) =>
        await app.RefusedAsync(await EditOf(council, item, content), council.Secretary.Who, code);

    private async Task<IEnumerable<string>> TrailAsync(SubmittedIdea sent) => (await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Trail.Select(t => t.Code);
}
