using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Tests.Bodies;

public class BodyTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly OrganisationId Bergen = OrganisationId.New();
    private static readonly OrganisationId Alta = OrganisationId.New();
    private static readonly MandateTerms Terms = new() { Purpose = "Gir KS råd om felles digitale løsninger." };

    [Fact]
    public void A_term_may_last_one_day_but_not_end_before_it_begins()
    {
        var body = NewBody();

        Assert.Equal([BodyErrors.TermEndsBeforeItBegins], Obstacles(body, Ask() with { To = NewYear.AddDays(-1) }));
        body.Appoint(SeatId.New(), Ask() with { To = NewYear });

        Assert.Single(body.SeatsOn(NewYear));
        Assert.Empty(body.SeatsOn(NewYear.AddDays(1)));
        Assert.Empty(body.SeatsOn(NewYear.AddDays(-1)));
    }

    [Fact]
    public void One_leader_at_a_time_and_the_next_from_the_day_after()
    {
        var body = NewBody();
        body.Appoint(SeatId.New(), Ask(SeatFunction.Leader) with { To = new(2026, 6, 30) });

        Assert.Equal([BodyErrors.HasLeader], Obstacles(body, Ask(SeatFunction.Leader) with { From = new(2026, 6, 30) }));
        Assert.Empty(Obstacles(body, Ask(SeatFunction.Leader) with { From = new(2026, 7, 1) }));
        Assert.Equal([BodyErrors.HasLeader], Obstacles(body, Ask(SeatFunction.Leader) with { From = new(2025, 12, 1), To = null }));
    }

    [Theory]
    [InlineData(SeatFunction.Member, SeatFunction.Member, false)]
    [InlineData(SeatFunction.Member, SeatFunction.Leader, false)] // a leader is a member; two seats would be two votes
    [InlineData(SeatFunction.Member, SeatFunction.Deputy, false)]
    [InlineData(SeatFunction.Secretary, SeatFunction.Secretary, false)]
    [InlineData(SeatFunction.Secretary, SeatFunction.Member, true)]
    [InlineData(SeatFunction.Observer, SeatFunction.Deputy, true)]
    public void Nobody_holds_two_seats_that_would_give_two_votes(SeatFunction held, SeatFunction asked, bool allowed)
    {
        var body = NewBody();
        var person = PersonId.New();
        body.Appoint(SeatId.New(), Ask(held, person));

        Assert.Equal(allowed ? [] : [BodyErrors.AlreadySeated], Obstacles(body, Ask(asked, person)));
        Assert.Empty(Obstacles(NewBody(), Ask(asked, person)));
    }

    [Fact]
    public void The_same_person_may_return_when_the_first_term_is_over()
    {
        var body = NewBody();
        var person = PersonId.New();
        body.Appoint(SeatId.New(), Ask(SeatFunction.Member, person) with { To = new(2026, 12, 31) });

        Assert.Empty(Obstacles(body, Ask(SeatFunction.Member, person) with { From = new(2027, 1, 1) }));
    }

    [Fact]
    public void Deputies_have_a_turn_of_their_own_and_nobody_else_has()
    {
        var body = NewBody();
        body.Appoint(SeatId.New(), Ask(SeatFunction.Deputy) with { DeputyOrder = 1 });

        Assert.Equal([BodyErrors.DeputyOrderMissing], Obstacles(body, Ask(SeatFunction.Deputy) with { DeputyOrder = null }));
        Assert.Equal([BodyErrors.DeputyOrderMissing], Obstacles(body, Ask(SeatFunction.Deputy) with { DeputyOrder = 0 }));
        Assert.Equal([BodyErrors.DeputyOrderTaken], Obstacles(body, Ask(SeatFunction.Deputy) with { DeputyOrder = 1 }));
        Assert.Empty(Obstacles(body, Ask(SeatFunction.Deputy) with { DeputyOrder = 1, DeputyFor = Bergen }));
        Assert.Equal([BodyErrors.OnlyDeputiesHaveOrder], Obstacles(body, Ask() with { DeputyOrder = 1 }));
    }

    [Fact]
    public void A_body_has_no_more_members_than_seats_on_any_day_of_the_term()
    {
        var body = NewBody(Terms with { MaxSeats = 2 });
        body.Appoint(SeatId.New(), Ask());
        body.Appoint(SeatId.New(), Ask() with { From = new(2026, 5, 1), To = new(2026, 5, 31) });

        Assert.Equal([BodyErrors.Full(2)], Obstacles(body, Ask() with { To = new(2026, 5, 1) }));
        Assert.Empty(Obstacles(body, Ask() with { To = new(2026, 4, 30) }));
        Assert.Empty(Obstacles(body, Ask() with { From = new(2026, 6, 1) }));
        Assert.Empty(Obstacles(body, Ask(SeatFunction.Secretary)));
    }

    [Fact]
    public void A_smaller_mandate_to_come_limits_a_term_that_reaches_into_it()
    {
        var body = NewBody(Terms with { MaxSeats = 2 });
        body.Appoint(SeatId.New(), Ask());
        body.AdoptMandate(new(2027, 1, 1), Terms with { MaxSeats = 1 });

        Assert.Equal([BodyErrors.Full(1)], Obstacles(body, Ask()));
        Assert.Empty(Obstacles(body, Ask() with { To = new(2026, 12, 31) }));
    }

    [Theory]
    [InlineData(5, 8, true)]
    [InlineData(6, 7, true)]
    [InlineData(4, 8, false)]
    [InlineData(5, 9, false)]
    [InlineData(null, null, false)]
    public void A_user_council_has_five_to_eight_members(int? fewest, int? most, bool allowed)
    {
        var flaws = BodyRules.ProblemsIn(Terms with { MinSeats = fewest, MaxSeats = most }, BodyKind.UserCouncil);

        Assert.Equal(allowed ? [] : [BodyErrors.UserCouncilSize(5, 8)], flaws);
    }

    [Fact]
    public void A_mandate_says_its_purpose_and_lawful_rules()
    {
        var flaws = BodyRules.ProblemsIn(
            new() { MinSeats = 9, MaxSeats = 3, Voting = VotingRules.Default with { Threshold = new(new(1, 3), MoreThan: true) } }, BodyKind.Board);

        Assert.Equal([VotingErrors.ThresholdBelowHalf, BodyErrors.PurposeMissing, BodyErrors.SizeNotUsable], flaws);
    }

    [Fact]
    public void Each_mandate_version_is_in_force_until_the_next()
    {
        var body = NewBody();
        body.AdoptMandate(new(2026, 7, 1), Terms with { DecisionForm = DecisionForm.VoteOnly });

        Assert.Null(body.MandateOn(NewYear.AddDays(-1)));
        Assert.Equal(1, body.MandateOn(new(2026, 6, 30))!.Number);
        Assert.Equal(2, body.MandateOn(new(2026, 7, 1))!.Number);
        Assert.Equal([BodyErrors.MandateNotLater], Refusal(() => body.AdoptMandate(new(2026, 7, 1), Terms)));
    }

    [Fact]
    public void A_gap_is_shown()
    {
        var body = NewBody(Terms with { MinSeats = 2 });
        body.Appoint(SeatId.New(), Ask());

        Assert.Equal([BodyErrors.LeaderMissing, BodyErrors.TooFewMembers(2, 1)], BodyRules.ProblemsIn(body, NewYear));
        body.Appoint(SeatId.New(), Ask(SeatFunction.Leader));
        Assert.Empty(BodyRules.ProblemsIn(body, NewYear));
    }

    [Fact]
    public void A_seat_can_be_ended_earlier_and_prolonged_only_where_there_is_room()
    {
        var body = NewBody();
        var first = body.Appoint(SeatId.New(), Ask(SeatFunction.Leader) with { To = new(2026, 12, 31) });
        body.EndSeat(first.Id, new(2026, 3, 31));
        body.Appoint(SeatId.New(), Ask(SeatFunction.Leader) with { From = new(2026, 5, 1) });

        body.EndSeat(first.Id, new(2026, 4, 30));
        Assert.Equal(new(2026, 4, 30), first.To);
        Assert.Equal([BodyErrors.HasLeader], Refusal(() => body.EndSeat(first.Id, new(2026, 5, 1))));
        Assert.Equal([BodyErrors.TermEndsBeforeItBegins], Refusal(() => body.EndSeat(first.Id, new(2025, 12, 31))));
        Assert.Equal(2, body.Seats.Count);
    }

    [Fact]
    public void Whoever_takes_over_a_seat_has_its_function_and_turn_for_the_rest_of_the_term()
    {
        var body = NewBody();
        var leader = body.Appoint(SeatId.New(), Ask(SeatFunction.Leader) with { To = new(2026, 12, 31) });
        var deputy = body.Appoint(SeatId.New(), Ask(SeatFunction.Deputy) with { DeputyFor = Bergen });
        var (next, stand) = (PersonId.New(), PersonId.New());

        var after = body.Replace(leader.Id, SeatId.New(), next, Alta, SeatSide.Members, new(2026, 4, 1));
        var turn = body.Replace(deputy.Id, SeatId.New(), stand, Alta, SeatSide.Members, new(2026, 4, 1));

        Assert.Equal(new(2026, 3, 31), leader.To);
        Assert.Equal((SeatFunction.Leader, next, Alta, new DateOnly(2026, 4, 1), new DateOnly(2026, 12, 31)), (after.Function, after.PersonId, after.OrganisationId, after.From, after.To!.Value));
        Assert.Equal((7, Bergen, null), (turn.DeputyOrder, turn.DeputyFor, turn.To));
        Assert.DoesNotContain(BodyPower.ChairMeetings, body.PowersOf(leader.PersonId, new(2026, 4, 1)));
        Assert.Contains(BodyPower.ChairMeetings, body.PowersOf(next, new(2026, 4, 1)));
    }

    [Fact]
    public void A_seat_is_taken_over_only_within_its_term_and_by_somebody_without_another()
    {
        var body = NewBody();
        var leader = body.Appoint(SeatId.New(), Ask(SeatFunction.Leader) with { To = new(2026, 12, 31) });
        var member = body.Appoint(SeatId.New(), Ask());

        Assert.Equal([BodyErrors.SuccessionOutsideTerm], Refusal(() => Take(leader.Id, PersonId.New(), NewYear)));
        Assert.Equal([BodyErrors.SuccessionOutsideTerm], Refusal(() => Take(leader.Id, PersonId.New(), new(2027, 1, 1))));
        Assert.Equal([BodyErrors.SeatUnknown], Refusal(() => Take(SeatId.New(), PersonId.New(), new(2026, 4, 1))));
        Assert.Equal([BodyErrors.AlreadySeated], Refusal(() => Take(leader.Id, member.PersonId, new(2026, 4, 1))));

        void Take(SeatId seat, PersonId by, DateOnly from) => body.Replace(seat, SeatId.New(), by, Bergen, SeatSide.Members, from);
    }

    [Fact]
    public void Powers_last_as_long_as_the_seat()
    {
        var body = NewBody();
        var (leader, secretary, observer) = (PersonId.New(), PersonId.New(), PersonId.New());
        var seat = body.Appoint(SeatId.New(), Ask(SeatFunction.Leader, leader));
        body.Appoint(SeatId.New(), Ask(SeatFunction.Secretary, secretary));
        body.Appoint(SeatId.New(), Ask(SeatFunction.Observer, observer));

        Assert.Contains(BodyPower.ChairMeetings, body.PowersOf(leader, NewYear));
        Assert.DoesNotContain(BodyPower.Vote, body.PowersOf(secretary, NewYear));
        Assert.Contains(BodyPower.WriteRecords, body.PowersOf(secretary, NewYear));
        Assert.Empty(body.PowersOf(observer, NewYear));
        Assert.Empty(body.PowersOf(PersonId.New(), NewYear));
        body.EndSeat(seat.Id, NewYear);
        Assert.Empty(body.PowersOf(leader, NewYear.AddDays(1)));
    }

    [Fact]
    public void A_dissolved_body_ends_its_seats_and_takes_no_new_ones()
    {
        var body = NewBody();
        var seat = body.Appoint(SeatId.New(), Ask());
        body.Dissolve(new(2026, 6, 30));

        Assert.Equal(new(2026, 6, 30), seat.To);
        Assert.Equal([BodyErrors.Dissolved], Obstacles(body, Ask() with { From = new(2026, 6, 1) }));
        Assert.Equal([BodyErrors.Dissolved], Refusal(() => body.Dissolve(new(2026, 7, 1))));
    }

    [Fact]
    public void A_steering_group_belongs_to_a_case() =>
        Assert.Equal([BodyErrors.CaseMissing], Refusal(() => Body.Establish(
            BodyId.New(), BodyKind.SteeringGroup, "styringsgruppe", new("Styringsgruppe"), Bergen, null, NewYear, Terms)));

    private static Body NewBody(MandateTerms? terms = null) => Body.Establish(
        BodyId.New(), BodyKind.KommitCouncil, "kommit-radet", new("KommIT-rådet"), Alta, null, NewYear, terms ?? Terms);

    private static Appointment Ask(SeatFunction function = SeatFunction.Member, PersonId? person = null) =>
        new(person ?? PersonId.New(), Bergen, SeatSide.Members, function, NewYear, null, function == SeatFunction.Deputy ? 7 : null);

    private static IReadOnlyList<Error> Obstacles(Body body, Appointment asked) => BodyRules.ObstaclesToAppointing(body, asked);

    private static IReadOnlyList<Error> Refusal(Action action) => Assert.Throws<DomainException>(action).Errors;
}
