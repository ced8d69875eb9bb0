using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Domain.Tests.Meetings;

public class AttendanceTests
{
    private readonly Scene _scene = new();

    public AttendanceTests()
    {
        _scene.Add(Scene.Orientation());
        _scene.Open();
    }

    private Attendance Attendance => _scene.Attendance;

    [Fact]
    public void The_roll_is_the_body_as_it_was_and_the_empty_seat_is_vacant()
    {
        Assert.Equal(9, Attendance.Roll.Count);
        Assert.Equal(1, Attendance.VacantSeats);
        Assert.Equal([_scene.Leader.Id], Attendance.FilledSeats.Select(f => f.Seat));
        _scene.Body.EndSeat(_scene.Anna.Id, OsloTime.DayOf(Scene.Start).AddDays(-1));
        Attendance.Arrive(_scene.Anna.Id, _scene.Now);
        Assert.Equal(2, Attendance.FilledSeats.Count);
    }

    [Fact]
    public void A_deputy_sits_only_for_an_absent_member_and_only_one()
    {
        Attendance.Arrive(_scene.Berit.Id, _scene.Now);

        Assert.Equal([MeetingErrors.DeputyMustBeCalledIn], AttendanceRules.ObstaclesToArriving(Attendance, _scene.GeneralDeputy.Id));
        Assert.Equal([MeetingErrors.MemberIsPresent], AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.GeneralDeputy.Id, _scene.Berit.Id));
        Assert.Equal([MeetingErrors.NotAMembersSeat], AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.GeneralDeputy.Id, _scene.Secretary.Id));
        Assert.Equal([MeetingErrors.NotADeputy], AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.Observer.Id, _scene.Anna.Id));

        Attendance.CallIn(_scene.GeneralDeputy.Id, _scene.Anna.Id, _scene.Now);
        Assert.Equal([MeetingErrors.SeatAlreadyFilled], AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.BergensDeputy.Id, _scene.Anna.Id));
        Assert.Equal([MeetingErrors.AlreadyPresent], AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.GeneralDeputy.Id, _scene.DeputyLeader.Id));
        Assert.Contains(new FilledSeat(_scene.Anna.Id, _scene.GeneralDeputy.PersonId, _scene.GeneralDeputy.Id), Attendance.FilledSeats);
    }

    [Fact]
    public void An_organisations_deputy_sits_for_that_organisations_member_only()
    {
        Assert.Equal([MeetingErrors.DeputyForAnother], AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.BergensDeputy.Id, _scene.Berit.Id));
        Assert.Empty(AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.BergensDeputy.Id, _scene.Anna.Id));
    }

    [Fact]
    public void An_organisations_own_deputies_come_before_the_general_ones()
    {
        Assert.Equal(
            [_scene.BergensDeputy.Id, _scene.GeneralDeputy.Id],
            Attendance.DeputiesInTurn(Scene.Bergen).Select(d => d.SeatId));
        Assert.Equal([_scene.GeneralDeputy.Id], Attendance.DeputiesInTurn(OrganisationId.New()).Select(d => d.SeatId));
    }

    [Fact]
    public void When_the_member_comes_the_deputy_steps_down()
    {
        Attendance.CallIn(_scene.BergensDeputy.Id, _scene.Anna.Id, _scene.Now);
        var came = _scene.Now;
        Attendance.Arrive(_scene.Anna.Id, came);

        Assert.False(Attendance.IsPresent(_scene.BergensDeputy.Id));
        Assert.Equal(came, Attendance.Stays.Single(s => s.SeatId == _scene.BergensDeputy.Id).To);
        Assert.Single(Attendance.FilledSeats, f => f.Seat == _scene.Anna.Id && f.FilledBy == _scene.Anna.Id);
    }

    [Fact]
    public void One_who_leaves_and_comes_back_has_two_stays_and_a_deputy_may_sit_between()
    {
        Attendance.Arrive(_scene.Anna.Id, _scene.Now);
        Attendance.Leave(_scene.Anna.Id, _scene.Now);
        Attendance.CallIn(_scene.BergensDeputy.Id, _scene.Anna.Id, _scene.Now);
        Attendance.Arrive(_scene.Anna.Id, _scene.Now);

        Assert.Equal(2, Attendance.Stays.Count(s => s.SeatId == _scene.Anna.Id));
        Assert.Equal([MeetingErrors.AlreadyPresent], AttendanceRules.ObstaclesToArriving(Attendance, _scene.Anna.Id));
        Assert.Equal([MeetingErrors.NotPresent], AttendanceRules.ObstaclesToLeaving(Attendance, _scene.BergensDeputy.Id));
    }

    [Fact]
    public void The_chair_hands_over_before_leaving_and_only_to_a_member_who_is_there()
    {
        Attendance.Arrive(_scene.Secretary.Id, _scene.Now);
        Attendance.Arrive(_scene.DeputyLeader.Id, _scene.Now);

        Assert.Equal([MeetingErrors.ChairMustHandOver], AttendanceRules.ObstaclesToLeaving(Attendance, _scene.Leader.Id));
        Assert.Equal([MeetingErrors.ChairNotSeated], AttendanceRules.ObstaclesToChairing(Attendance, _scene.Secretary.Id));
        Assert.Equal([MeetingErrors.ChairNotSeated], AttendanceRules.ObstaclesToChairing(Attendance, _scene.Anna.Id));
        Attendance.HandOverChair(_scene.DeputyLeader.Id);
        Attendance.Leave(_scene.Leader.Id, _scene.Now);
        Assert.Equal(_scene.DeputyLeader.Id, Attendance.ElectorateFor(null).Chair);
    }

    [Fact]
    public void Strangers_do_not_come()
    {
        Assert.Equal([MeetingErrors.NotOnTheRoll], AttendanceRules.ObstaclesToArriving(Attendance, SeatId.New()));
        Assert.Equal([MeetingErrors.NotOnTheRoll], AttendanceRules.ObstaclesToCallingIn(Attendance, SeatId.New(), _scene.Anna.Id));
    }

    [Fact]
    public void In_an_item_of_the_board_committee_the_companys_people_are_not_members()
    {
        Attendance.Arrive(_scene.FromCompany.Id, _scene.Now);
        Attendance.Arrive(_scene.Berit.Id, _scene.Now);

        var adviser = Attendance.ElectorateFor(AdvisoryCapacity.AdviserToKs);
        var committee = Attendance.ElectorateFor(AdvisoryCapacity.BoardCommittee);

        Assert.Equal((6, 5, 3), (adviser.Seats, adviser.Members, adviser.Present.Count));
        Assert.Equal((5, 4, 2), (committee.Seats, committee.Members, committee.Present.Count));
        Assert.DoesNotContain(_scene.FromCompany.Id, committee.Present);
    }

    [Fact]
    public void Nobody_comes_or_goes_when_it_is_over()
    {
        _scene.Meeting.NoteItem(_scene.Meeting.Agenda[0].Id, "", _scene.Now);
        var end = _scene.Now;
        _scene.Meeting.Close(Attendance, end);

        Assert.All(Attendance.Stays, s => Assert.Equal(end, s.To));
        Assert.Equal([MeetingErrors.NotOpen], AttendanceRules.ObstaclesToArriving(Attendance, _scene.Anna.Id));
        Assert.Contains(MeetingErrors.NotOpen, AttendanceRules.ObstaclesToCallingIn(Attendance, _scene.GeneralDeputy.Id, _scene.Anna.Id));
    }
}
