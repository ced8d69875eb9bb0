using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Tests.Governance;

/// <summary>A need before BP1, with the people who have something to do there.</summary>
internal sealed class GateScenario
{
    private GateScenario(TestApp app, GateReviewId review, CaseId idea, string number, Actor ks, Actor director, Actor company) =>
        (App, Review, Idea, Number, Ks, Director, Company) = (app, review, idea, number, ks, director, company);

    public TestApp App { get; }

    public GateReviewId Review { get; }

    public CaseId Idea { get; }

    public string Number { get; }

    /// <summary>KS' case officer.</summary>
    public Actor Ks { get; }

    /// <summary>Records KS' decisions.</summary>
    public Actor Director { get; }

    public Actor Company { get; }

    public static async Task<GateScenario> AtBp1Async(TestApp app, CaseSize size = CaseSize.Ordinary, CaseRisk risk = CaseRisk.Medium, IdeaContent? content = null)
    {
        var idea = await app.SubmitAsync(content: content);
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        var review = await app.RunAsync(new OpenGateReview(idea.Id, size, risk), ks);
        return new GateScenario(
            app, review, idea.Id, idea.Number, ks,
            await app.PersonAsync(Role.KsDecisionMaker, "ks"), await app.PersonAsync(Role.CompanyOfficer, "selskapet"));
    }

    public Task<Done> MeetAsync(string requirement, Actor? by = null, string text = "Vedlagt") =>
        App.RunAsync(Evidence(requirement, text), by ?? Ks);

    /// <summary>What KommIT-rådet needs, what it says, and what KS needs after that.</summary>
    public async Task ReadyAsync(GateOutcome recommended = GateOutcome.GoOn)
    {
        await MeetAsync("bp1.total-assessment");
        await MeetAsync("bp1.concept-plan");
        await RecommendAsync(BodyKind.KommitCouncil, recommended);
        await MeetAsync("bp1.resources-ks");
        await MeetAsync("bp1.resources-company", Company);
    }

    /// <summary>A recommendation as a meeting leaves it, without holding the meeting.</summary>
    public async Task RecommendAsync(BodyKind kind, GateOutcome outcome, GateReviewId? review = null)
    {
        await using var dataSource = Application.Persistence.Database.CreateDataSource(App.Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(dataSource);
        var body = await db.Bodies.Include(b => b.Mandates).SingleAsync(b => b.Kind == kind && b.ForCase == null && !b.Slug.StartsWith(Council.SlugStart));
        var crossing = await db.GateReviews.SingleAsync(r => r.Id == (review ?? Review));
        var model = await db.GovernanceModels.SingleAsync(m => m.Id == crossing.ModelId);
        var running = await db.Meetings.CountAsync(m => m.BodyId == body.Id) + 1;
        var meeting = Meeting.Plan(MeetingId.New(), body, running, new MeetingDetails { StartsAt = App.Clock.GetUtcNow().AddDays(7), Form = MeetingForm.InPerson, Place = "Oslo" }, App.Clock.GetUtcNow());
        var item = meeting.AddItem(AgendaItemId.New(), new AgendaItemContent
        {
            Title = "Behov",
            Kind = AgendaItemKind.Decision,
            Capacity = kind == BodyKind.KommitCouncil ? AdvisoryCapacity.AdviserToKs : null,
            CaseId = crossing.CaseId,
            GateReviewId = crossing.Id,
        });
        db.Meetings.Add(meeting);
        crossing.ReceiveFromMeeting(model, new Recommendation
        {
            Party = MeetingRecommendations.PartyOf(kind)!.Value,
            Role = RecommenderRole.Advises,
            BodyId = body.Id,
            Outcome = outcome,
            Text = "Rådet mener dette",
            Form = RecommendationForm.Consensus,
            MeetingId = meeting.Id,
            AgendaItemId = item.Id,
            RecordedById = ((Actor.PersonActor)Ks).Person,
            At = App.Clock.GetUtcNow(),
        });
        await db.SaveChangesAsync();
    }

    public async Task<uint> VersionAsync(GateReviewId? review = null) =>
        (await App.RunAsync(new GetGateReviewForWork(review ?? Review), Ks)).Version;

    public async Task<DecideGate> DecisionAsync(GateOutcome outcome, string reason = "", params ConditionTerms[] conditions) => new(
        Review, new Verdict { Outcome = outcome, Organ = DecidingOrgan.ManagingDirector, Reason = reason, Conditions = conditions }, await VersionAsync());

    public async Task<GateDecisionMade> DecideAsync(GateOutcome outcome, string reason = "", params ConditionTerms[] conditions) =>
        await App.RunAsync(await DecisionAsync(outcome, reason, conditions), Director);

    public RecordGateEvidence Evidence(string requirement, string text = "Vedlagt") => new(Review, requirement, text, "", []);
}
