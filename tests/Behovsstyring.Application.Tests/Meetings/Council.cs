using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>Someone in a body: who they are, and their seat.</summary>
internal sealed record Seated(Actor.PersonActor Who, SeatId Seat);

/// <summary>A council of its own for a test, set up and seated through the use cases, with a meeting that can be taken as far as needed.</summary>
internal sealed class Council(TestApp app)
{
    private static int _count;

    public BodyId Body { get; private set; }

    /// <summary>What tells these from the standing bodies of the same kind.</summary>
    public const string SlugStart = "prove-rad-";

    public string Slug { get; } = $"{SlugStart}{Interlocked.Increment(ref _count)}";

    public Actor.PersonActor CaseOfficer { get; private set; } = null!;

    public Seated Leader { get; private set; } = null!;

    public Seated Secretary { get; private set; } = null!;

    /// <summary>The members besides the leader.</summary>
    public IReadOnlyList<Seated> Members { get; private set; } = [];

    public Seated Deputy { get; private set; } = null!;

    public Seated Observer { get; private set; } = null!;

    /// <summary>Tests open their meetings ahead of the day they are planned for, and say so.</summary>
    public DateOnly Today => OsloTime.DayOf(app.Clock.GetUtcNow());

    public MeetingId Meeting { get; private set; }

    public string MeetingSlug { get; private set; } = "";

    public static async Task<Council> SeatAsync(TestApp app, int members = 4, BodyKind kind = BodyKind.DigitalisationCommittee, MandateTerms? terms = null)
    {
        var council = new Council(app) { CaseOfficer = await app.PersonAsync(Role.CaseOfficer, "ks") };
        council.Body = await app.RunAsync(
            new EstablishBody(
                BodyId.New(), kind, council.Slug, new("Prøverådet"), KnownOrganisations.Ks, null, new(2026, 1, 1),
                terms ?? new MandateTerms { Purpose = "Gir råd." }),
            council.CaseOfficer);
        council.Leader = await council.GiveAsync(SeatFunction.Leader, Role.MemberRepresentative, "4601");
        council.Secretary = await council.GiveAsync(SeatFunction.Secretary, Role.CaseOfficer, "ks");
        council.Deputy = await council.GiveAsync(SeatFunction.Deputy, Role.MemberRepresentative, "5001", order: 1);
        council.Observer = await council.GiveAsync(SeatFunction.Observer, Role.MemberRepresentative, "0301");
        List<Seated> seated = [];
        for (var i = 0; i < members; i++)
        {
            seated.Add(await council.GiveAsync(SeatFunction.Member, Role.MemberRepresentative, "1103"));
        }

        council.Members = seated;
        return council;
    }

    public async Task<Seated> GiveAsync(SeatFunction function, Role role, string organisation, int? order = null)
    {
        var person = await app.PersonAsync(role, organisation);
        var seat = await app.RunAsync(
            new GiveSeat(Body, person.Person, person.Organisation, function, new(2026, 1, 1), null, order), CaseOfficer);
        return new Seated(person, seat);
    }

    public AgendaItemContent AboutCase(CaseId about) => new() { Title = "Felles oversikt", Kind = AgendaItemKind.Decision, CaseId = about };

    public async Task PlanAsync()
    {
        Meeting = MeetingId.New();
        MeetingSlug = (await app.RunAsync(new PlanMeeting(Meeting, Body, Details(app.Clock.GetUtcNow().AddDays(14))), Secretary.Who)).Slug;
    }

    public async Task<AgendaItemId> AddAsync(AgendaItemContent content)
    {
        var id = AgendaItemId.New();
        await app.RunAsync(new AddAgendaItem(Meeting, id, content), Secretary.Who);
        return id;
    }

    /// <summary>A meeting with this item on the notice, open with everyone there but the deputy.</summary>
    public async Task<AgendaItemId> OpenWithAsync(AgendaItemContent content, IEnumerable<Seated>? come = null)
    {
        await PlanAsync();
        var item = await AddAsync(content);
        await app.RunAsync(new PublishNotice(Meeting, "Velkommen."), Secretary.Who);
        await app.RunAsync(new OpenMeeting(Meeting, Leader.Seat, Today), Secretary.Who);
        foreach (var seated in come ?? Members)
        {
            await app.RunAsync(new RegisterArrival(Meeting, seated.Seat), Secretary.Who);
        }

        return item;
    }

    public async Task<ProposalId> ProposeAsync(AgendaItemId item, GateOutcome? recommends = null)
    {
        var id = ProposalId.New();
        await app.RunAsync(new AddProposal(Meeting, item, id, "Rådet anbefaler at saken går videre.", recommends), Leader.Who);
        return id;
    }

    public async Task<BallotId> OpenBallotAsync(AgendaItemId item, ProposalId? proposal = null) =>
        await app.RunAsync(
            new OpenBallot(Meeting, item, proposal ?? await ProposeAsync(item), BallotId.New(), BallotKind.Proposal), Secretary.Who);

    public Task<VoteResult> CloseBallotAsync(BallotId ballot) => app.RunAsync(new CloseBallot(Meeting, ballot), Secretary.Who);

    public static MeetingDetails Details(DateTimeOffset startsAt) =>
        new() { StartsAt = startsAt, EndsAt = startsAt.AddHours(3), Form = MeetingForm.InPerson, Place = "Oslo" };
}
