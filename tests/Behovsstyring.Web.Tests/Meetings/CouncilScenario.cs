using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Web.Tests.Ideas;

namespace Behovsstyring.Web.Tests.Meetings;

/// <summary>A small council with a leader, a secretary and two members, taken from plan to published record as far as a test asks.</summary>
internal sealed class CouncilScenario(IdeaSite site)
{
    private static int _count;

    public string Slug { get; } = $"provenemnda-{Interlocked.Increment(ref _count)}";

    public BodyId Body { get; private set; }

    public MeetingId Meeting { get; private set; }

    public string MeetingSlug { get; private set; } = "";

    public AgendaItemId Item { get; } = AgendaItemId.New();

    public Actor Leader { get; private set; } = null!;

    public Actor Secretary { get; private set; } = null!;

    public List<(Actor Who, SeatId Seat)> Members { get; } = [];

    private SeatId LeaderSeat { get; set; }

    private BallotId Ballot { get; set; }

    public async Task<CouncilScenario> SeatAsync()
    {
        var officer = await site.App.PersonAsync(Role.CaseOfficer, "ks");
        Body = await site.RunAsync(
            new EstablishBody(
                BodyId.New(), BodyKind.KommitCouncil, Slug, new("Prøvenemnda", "Prøvenemnda på nynorsk", "The trial council"), KnownOrganisations.Ks, null,
                new(2020, 1, 1), new MandateTerms { Purpose = "Gir råd om felles løsninger.", Basis = "Vedtatt i en prøve" }),
            officer);
        (Leader, LeaderSeat) = await GiveAsync(officer, SeatFunction.Leader, Role.MemberRepresentative, "4601", "Lena Leder");
        (Secretary, _) = await GiveAsync(officer, SeatFunction.Secretary, Role.CaseOfficer, "ks", "Sigurd Sekretær");
        Members.Add(await GiveAsync(officer, SeatFunction.Member, Role.MemberRepresentative, "1103", "Mona Medlem"));
        Members.Add(await GiveAsync(officer, SeatFunction.Member, Role.MemberRepresentative, "5001", "Morten Medlem"));
        return this;
    }

    public async Task PlanAsync()
    {
        Meeting = MeetingId.New();
        var starts = DateTimeOffset.UtcNow.AddDays(14);
        MeetingSlug = (await site.RunAsync(
            new PlanMeeting(Meeting, Body, new() { StartsAt = starts, EndsAt = starts.AddHours(2), Form = MeetingForm.Hybrid, Place = "Møterom Fløyen", JoinAddress = "https://hemmelig.example.test/rom" }),
            Secretary)).Slug;
        await site.RunAsync(
            new AddAgendaItem(Meeting, Item, new() { Title = "Felles oversikt", Kind = AgendaItemKind.Decision, Capacity = AdvisoryCapacity.BoardCommittee, Presentation = "Saken gjelder oversikten." }),
            Secretary);
    }

    public Task NoticeAsync() => site.RunAsync(new PublishNotice(Meeting, "Velkommen til møtet."), Secretary);

    /// <summary>Everyone is there, and a proposal is put to the vote: two have voted for, and the last one against.</summary>
    public async Task VoteAsync()
    {
        await OpenBallotAsync();
        await CastAsync();
    }

    public async Task OpenBallotAsync()
    {
        await site.RunAsync(new OpenMeeting(Meeting, LeaderSeat, OsloTime.DayOf(DateTimeOffset.UtcNow)), Secretary);
        foreach (var (_, seat) in Members)
        {
            await site.RunAsync(new RegisterArrival(Meeting, seat), Secretary);
        }

        var proposal = ProposalId.New();
        await site.RunAsync(new AddProposal(Meeting, Item, proposal, "Nemnda anbefaler oversikten.", null), Leader);
        Ballot = await site.RunAsync(new OpenBallot(Meeting, Item, proposal, BallotId.New(), BallotKind.Proposal), Secretary);
    }

    public async Task CastAsync()
    {
        await site.RunAsync(new CastVote(Ballot, Choice.For), Leader);
        await site.RunAsync(new CastVote(Ballot, Choice.For), Members[0].Who);
        await site.RunAsync(new CastVote(Ballot, Choice.Against), Members[1].Who);
    }

    public async Task CloseAsync()
    {
        await site.RunAsync(new CloseBallot(Meeting, Ballot), Secretary);
        await site.RunAsync(new CloseMeeting(Meeting), Secretary);
    }

    public async Task PublishRecordAsync()
    {
        await site.RunAsync(new DraftRecord(Meeting), Secretary);
        var drafted = (await site.RunAsync(new GetMeetingForWork(MeetingSlug), Secretary)).Record!;
        await site.RunAsync(new WriteRecord(Meeting, drafted.Version, "Møtet ble satt i tide.", [new ItemText(Item, "Det var en god samtale.")]), Secretary);
        var written = (await site.RunAsync(new GetMeetingForWork(MeetingSlug), Secretary)).Record!;
        await site.RunAsync(new ApproveRecord(Meeting, written.Version), Leader);
        await site.RunAsync(new PublishRecord(Meeting), Secretary);
    }

    private async Task<(Actor Who, SeatId Seat)> GiveAsync(Actor by, SeatFunction function, Role role, string organisation, string name)
    {
        var person = await site.App.PersonAsync(role, organisation, name);
        return (person, await site.RunAsync(new GiveSeat(Body, person.Person, person.Organisation, function, new(2020, 1, 1), null, null), by));
    }
}
