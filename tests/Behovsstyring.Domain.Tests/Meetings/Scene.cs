using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Tests.Meetings;

/// <summary>A KommIT-rådet of six seats, five of them filled, with deputies, a secretary and an observer; and a meeting of it.</summary>
internal sealed class Scene
{
    public static readonly DateTimeOffset Start = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    private int _minutes;

    public Scene(MandateTerms? terms = null, BodyKind kind = BodyKind.KommitCouncil)
    {
        Body = Body.Establish(
            BodyId.New(), kind, "kommit-radet", new("KommIT-rådet"), Ks, null, new(2026, 1, 1),
            terms ?? new() { Purpose = "Gir råd.", MaxSeats = 6 });
        Leader = Seat(SeatFunction.Leader, OrganisationId.New());
        DeputyLeader = Seat(SeatFunction.DeputyLeader, OrganisationId.New());
        Anna = Seat(SeatFunction.Member, Bergen);
        Berit = Seat(SeatFunction.Member, OrganisationId.New());
        FromCompany = Seat(SeatFunction.Member, OrganisationId.New(), SeatSide.Company);
        BergensDeputy = Seat(SeatFunction.Deputy, Bergen, order: 1, deputyFor: Bergen);
        GeneralDeputy = Seat(SeatFunction.Deputy, OrganisationId.New(), order: 1);
        Secretary = Seat(SeatFunction.Secretary, Ks, SeatSide.Ks);
        Observer = Seat(SeatFunction.Observer, OrganisationId.New());
        Meeting = Meeting.Plan(MeetingId.New(), Body, 3, Details(), Start.AddDays(-20));
    }

    public static OrganisationId Ks { get; } = OrganisationId.New();

    public static OrganisationId Bergen { get; } = OrganisationId.New();

    public Body Body { get; }

    public Seat Leader { get; }

    public Seat DeputyLeader { get; }

    public Seat Anna { get; }

    public Seat Berit { get; }

    public Seat FromCompany { get; }

    public Seat BergensDeputy { get; }

    public Seat GeneralDeputy { get; }

    public Seat Secretary { get; }

    public Seat Observer { get; }

    public Meeting Meeting { get; }

    public Attendance Attendance { get; private set; } = null!;

    /// <summary>A minute later each time it is asked.</summary>
    public DateTimeOffset Now => Start.AddMinutes(_minutes++);

    public CaseId Case { get; } = CaseId.New();

    public GateReviewId Review { get; } = GateReviewId.New();

    public static MeetingDetails Details() => new() { StartsAt = Start, EndsAt = Start.AddHours(3), Form = MeetingForm.InPerson, Place = "Oslo" };

    public AgendaItemContent AboutGate(AdvisoryCapacity capacity = AdvisoryCapacity.AdviserToKs) => new()
    {
        Title = "Felles innlogging for vikarer",
        Kind = AgendaItemKind.Decision,
        Capacity = capacity,
        CaseId = Case,
        GateReviewId = Review,
    };

    public static AgendaItemContent Orientation() =>
        new() { Title = "Kvartalsrapport", Kind = AgendaItemKind.Orientation, Capacity = AdvisoryCapacity.AdviserToKs };

    public AgendaItem Add(AgendaItemContent content) => Meeting.AddItem(AgendaItemId.New(), content);

    /// <summary>Publishes the notice and opens with the leader in the chair; those given come too.</summary>
    public Scene Open(params Seat[] come)
    {
        Meeting.PublishNotice("Velkommen.", Start.AddDays(-14));
        Attendance = Meeting.Open(Body, Leader.Id, Start);
        foreach (var seat in come)
        {
            Attendance.Arrive(seat.Id, Now);
        }

        return this;
    }

    public Proposal Propose(AgendaItem item, string text = "Rådet anbefaler konseptfase.", GateOutcome? recommends = GateOutcome.GoOn, Seat? by = null) =>
        Meeting.Propose(Attendance, ProposalId.New(), item.Id, (by ?? Leader).Id, text, recommends, Now);

    public Ballot OpenBallot(AgendaItem item, Proposal proposal, BallotKind kind = BallotKind.Proposal) =>
        Meeting.OpenBallot(Attendance, BallotId.New(), item.Id, proposal.Id, kind, Now);

    /// <summary>Everyone given votes; the ballot is closed and taken in.</summary>
    public VoteResult Vote(Ballot ballot, params (Seat Who, Choice What)[] votes)
    {
        var result = ballot.Close([.. votes.Select(v => ballot.Cast(v.Who.PersonId, v.What, Now))], Now);
        Meeting.TakeIn(ballot);
        return result;
    }

    public static IReadOnlyList<Error> Refusal(Action action) => Assert.Throws<DomainException>(action).Errors;

    private Seat Seat(
        SeatFunction function, OrganisationId organisation, SeatSide side = SeatSide.Members, int? order = null, OrganisationId? deputyFor = null) =>
        Body.Appoint(SeatId.New(), new(PersonId.New(), organisation, side, function, new(2026, 1, 1), null, order, deputyFor));
}
