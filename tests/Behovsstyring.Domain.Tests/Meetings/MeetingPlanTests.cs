using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Domain.Tests.Meetings;

public class MeetingPlanTests
{
    private static readonly DateTimeOffset Now = Scene.Start.AddDays(-20);

    [Fact]
    public void A_meeting_is_to_come_ends_after_it_begins_and_has_a_place()
    {
        var details = Scene.Details();

        Assert.Empty(MeetingRules.ProblemsIn(details, Now));
        Assert.Equal([MeetingErrors.InThePast], MeetingRules.ProblemsIn(details, Scene.Start));
        Assert.Equal([MeetingErrors.EndsBeforeItBegins], MeetingRules.ProblemsIn(details with { EndsAt = details.StartsAt }, Now));
        Assert.Equal([MeetingErrors.PlaceMissing], MeetingRules.ProblemsIn(details with { Place = " " }, Now));
        Assert.Empty(MeetingRules.ProblemsIn(details with { Place = "", Form = MeetingForm.Remote }, Now));
    }

    [Theory]
    [InlineData("https://mote.example/abc", true)]
    [InlineData("http://mote.example/abc", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("mote.example", false)]
    public void The_address_to_join_is_a_web_address(string address, bool usable)
    {
        var flaws = MeetingRules.ProblemsIn(Scene.Details() with { JoinAddress = address }, Now);

        Assert.Equal(usable ? [] : [MeetingErrors.JoinAddressNotUsable], flaws);
    }

    [Fact]
    public void The_slug_tells_body_year_in_Norway_and_running_number()
    {
        var scene = new Scene();
        var newYear = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero);
        var late = Meeting.Plan(MeetingId.New(), scene.Body, 1, Scene.Details() with { StartsAt = newYear, EndsAt = null }, Now);

        Assert.Equal("kommit-radet-2026-3", scene.Meeting.Slug);
        Assert.Equal((2027, "kommit-radet-2027-1"), (late.Year, late.Slug)); // half past midnight, New Year's Day in Norway
    }

    [Fact]
    public void In_KommIT_radet_every_item_says_in_which_capacity_and_elsewhere_none_does()
    {
        var item = Scene.Orientation();

        Assert.Empty(AgendaRules.ProblemsIn(item, BodyKind.KommitCouncil));
        Assert.Equal([MeetingErrors.CapacityMissing], AgendaRules.ProblemsIn(item with { Capacity = null }, BodyKind.KommitCouncil));
        Assert.Equal([MeetingErrors.CapacityNotForThisBody], AgendaRules.ProblemsIn(item, BodyKind.DigitalisationCommittee));
        Assert.Empty(AgendaRules.ProblemsIn(item with { Capacity = null }, BodyKind.DigitalisationCommittee));
    }

    [Fact]
    public void A_gate_review_belongs_to_a_case_and_a_record_to_a_meeting()
    {
        var item = new AgendaItemContent { Title = "Sak", Kind = AgendaItemKind.Decision, GateReviewId = GateReviewId.New() };

        Assert.Equal([MeetingErrors.GateReviewWithoutCase], AgendaRules.ProblemsIn(item, BodyKind.Board));
        Assert.Equal(
            [MeetingErrors.RecordOfWhichMeeting],
            AgendaRules.ProblemsIn(new() { Title = "Protokoll", Kind = AgendaItemKind.RecordApproval }, BodyKind.Board));
        Assert.Equal([MeetingErrors.TitleMissing], AgendaRules.ProblemsIn(new() { Kind = AgendaItemKind.Other }, BodyKind.Board));
    }

    [Fact]
    public void The_agenda_keeps_its_order_when_items_move_or_go()
    {
        var scene = new Scene();
        var (a, b, c) = (scene.Add(Scene.Orientation()), scene.Add(Scene.Orientation()), scene.Add(Scene.Orientation()));

        scene.Meeting.MoveItem(c.Id, 1);
        Assert.Equal((2, 3, 1), (a.Number, b.Number, c.Number));
        scene.Meeting.RemoveItem(a.Id);
        Assert.Equal((2, 1), (b.Number, c.Number));
        Assert.Equal([MeetingErrors.PositionNotUsable], Scene.Refusal(() => scene.Meeting.MoveItem(b.Id, 3)));
    }

    [Fact]
    public void No_notice_without_an_agenda_or_without_telling_remote_members_where()
    {
        var scene = new Scene();
        Assert.Equal([MeetingErrors.AgendaEmpty], MeetingRules.ObstaclesToNotice(scene.Meeting, Now));

        scene.Add(Scene.Orientation());
        scene.Meeting.Change(Scene.Details() with { Form = MeetingForm.Hybrid }, Now);
        Assert.Equal([MeetingErrors.JoinAddressMissing], MeetingRules.ObstaclesToNotice(scene.Meeting, Now));
        Assert.Equal([MeetingErrors.InThePast, MeetingErrors.JoinAddressMissing], MeetingRules.ObstaclesToNotice(scene.Meeting, Scene.Start));
    }

    [Fact]
    public void After_the_notice_what_an_item_is_about_stays_and_changes_are_told()
    {
        var scene = new Scene();
        var item = scene.Add(scene.AboutGate());
        scene.Meeting.PublishNotice("", Now);
        scene.Meeting.TakeEvents();

        scene.Meeting.EditItem(item.Id, item.Content with { Presentation = "Saksframlegg med nye tall." });
        scene.Meeting.Change(Scene.Details() with { Place = "Bergen" }, Now);

        Assert.Equal([MeetingErrors.FixedByNotice], Scene.Refusal(() => scene.Meeting.EditItem(item.Id, item.Content with { CaseId = CaseId.New() })));
        Assert.Equal([MeetingErrors.NotPlanned], Scene.Refusal(() => scene.Meeting.RemoveItem(item.Id)));
        Assert.Equal(2, scene.Meeting.NoticeRevision);
        Assert.Equal(2, scene.Meeting.Events.OfType<MeetingChangedAfterNotice>().Count());
    }

    [Fact]
    public void A_meeting_opens_only_on_notice_with_a_member_in_the_chair()
    {
        var scene = new Scene();
        scene.Add(Scene.Orientation());
        Assert.Equal([MeetingErrors.NotNoticed], Scene.Refusal(() => scene.Meeting.Open(scene.Body, scene.Leader.Id, Scene.Start)));

        scene.Meeting.PublishNotice("", Now);
        Assert.Equal([MeetingErrors.ChairNotSeated], Scene.Refusal(() => scene.Meeting.Open(scene.Body, scene.Secretary.Id, Scene.Start)));
        Assert.Equal([MeetingErrors.ChairNotSeated], Scene.Refusal(() => scene.Meeting.Open(scene.Body, scene.GeneralDeputy.Id, Scene.Start)));
        Assert.Equal([MeetingErrors.WrongBody, MeetingErrors.ChairNotSeated], Scene.Refusal(() => scene.Meeting.Open(new Scene().Body, scene.Leader.Id, Scene.Start)));
        Assert.Equal(
            [MeetingErrors.NotToday(new(2026, 3, 12), new(2026, 3, 11))], Scene.Refusal(() => scene.Meeting.Open(scene.Body, scene.Berit.Id, Scene.Start.AddDays(-1))));
        scene.Meeting.Open(scene.Body, scene.Berit.Id, Scene.Start);
        Assert.Equal(MeetingState.Open, scene.Meeting.State);
    }

    [Fact]
    public void A_cancelled_meeting_says_why_and_stays_cancelled()
    {
        var scene = new Scene();
        scene.Add(Scene.Orientation());
        Assert.Equal([MeetingErrors.ReasonMissing], Scene.Refusal(() => scene.Meeting.Cancel(" ")));

        scene.Meeting.Cancel("For få kan møte.");
        Assert.Equal([MeetingErrors.NotPlanned], MeetingRules.ObstaclesToNotice(scene.Meeting, Now));
        Assert.Equal([MeetingErrors.AlreadyBegun], Scene.Refusal(() => scene.Meeting.Change(Scene.Details(), Now)));
        Assert.Equal([MeetingErrors.NotOpen], Scene.Refusal(() => scene.Add(Scene.Orientation())));
    }
}
