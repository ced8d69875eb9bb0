using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Web.Tests.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Web.Tests.Governance;

/// <summary>A need at BP1 in the whole program, taken as far as a test needs.</summary>
public sealed class GateSite(TestDatabaseServer server) : IAsyncLifetime
{
    private Actor _officer = null!;
    private Actor _director = null!;
    private Actor _company = null!;

    public IdeaSite Site { get; } = new(server);

    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        _officer = await Site.App.PersonAsync(Role.CaseOfficer, "ks");
        _director = await Site.App.PersonAsync(Role.KsDecisionMaker, "ks", "Solveig Nordli");
        _company = await Site.App.PersonAsync(Role.CompanyOfficer, "selskapet");
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    public async Task<(GateReviewId Review, string Number)> OpenAsync(string title = "Felles oversikt over ledige barnehageplasser")
    {
        var idea = await Site.SubmitAsync(content => content with { Title = title });
        return (await Site.RunAsync(new OpenGateReview(idea.Id, CaseSize.Ordinary, CaseRisk.Medium), _officer), idea.Number);
    }

    public async Task EvidenceAsync(GateReviewId review, string requirement, string text = "Vedlagt") =>
        await Site.RunAsync(new RecordGateEvidence(review, requirement, text, "", []), requirement.EndsWith("company", StringComparison.Ordinal) ? _company : _officer);

    /// <summary>Recommended by KommIT-rådet, and with everything else in place.</summary>
    public async Task RecommendedAsync(GateReviewId review, GateOutcome outcome)
    {
        await EvidenceAsync(review, "bp1.total-assessment", "Høy verdi og lav risiko. Mange kommuner har behovet.");
        await EvidenceAsync(review, "bp1.concept-plan", "Tre måneder, med en arbeidsgruppe fra fire kommuner.");
        await RecommendAsync(review, outcome);
        await EvidenceAsync(review, "bp1.resources-ks");
        await EvidenceAsync(review, "bp1.resources-company");
    }

    public async Task DecideAsync(GateReviewId review, GateOutcome outcome, string reason = "", params ConditionTerms[] conditions)
    {
        var version = (await Site.RunAsync(new GetGateReviewForWork(review), _director)).Version;
        await Site.RunAsync(
            new DecideGate(review, new Verdict { Outcome = outcome, Organ = DecidingOrgan.ManagingDirector, Reason = reason, Conditions = conditions }, version),
            _director);
    }

    /// <summary>As a meeting leaves it, without holding the meeting.</summary>
    private async Task RecommendAsync(GateReviewId id, GateOutcome outcome)
    {
        await using var dataSource = Application.Persistence.Database.CreateDataSource(Site.App.Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(dataSource);
        var body = await db.Bodies.Include(b => b.Mandates).SingleAsync(b => b.Kind == BodyKind.KommitCouncil);
        var review = await db.GateReviews.SingleAsync(r => r.Id == id);
        var model = await db.GovernanceModels.SingleAsync(m => m.Id == review.ModelId);
        var now = TimeProvider.System.GetUtcNow();
        var running = await db.Meetings.CountAsync(m => m.BodyId == body.Id) + 1;
        var meeting = Meeting.Plan(MeetingId.New(), body, running, new MeetingDetails { StartsAt = now.AddDays(7), Form = MeetingForm.Remote }, now);
        var item = meeting.AddItem(AgendaItemId.New(), new AgendaItemContent
        {
            Title = "Behov til konseptfasen",
            Kind = AgendaItemKind.Decision,
            Capacity = AdvisoryCapacity.AdviserToKs,
            CaseId = review.CaseId,
            GateReviewId = id,
        });
        db.Meetings.Add(meeting);
        review.ReceiveFromMeeting(model, new Recommendation
        {
            Party = Party.KommitCouncil,
            Role = RecommenderRole.Advises,
            BodyId = body.Id,
            Outcome = outcome,
            Text = "Rådet mener at behovet er felles for de fleste kommuner, og at en løsning kan bygge på det som finnes.",
            Form = RecommendationForm.Consensus,
            MeetingId = meeting.Id,
            AgendaItemId = item.Id,
            RecordedById = ((Actor.PersonActor)_officer).Person,
            At = now,
        });
        await db.SaveChangesAsync();
    }
}
