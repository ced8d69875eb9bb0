using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Testing.App;

/// <summary>A case of the portfolio, as tests refer to it.</summary>
public sealed record PortfolioCase(CaseId Id, string Number);

/// <summary>
/// Concepts and projects to begin a test with, made straight from the domain. That the gates make them is tested with the gates;
/// here they are only wanted, in any phase.
/// </summary>
public static class PortfolioScenario
{
    public static readonly ConceptContent Concept = new()
    {
        Title = "Felles barnehageoversikt",
        Summary = "Én oversikt over ledige plasser i alle barnehager.",
        Purpose = "Foreldre og kommuner skal se ledige plasser samme dag de blir ledige.",
        Reuse = "Bygger på Fiks folkeregister.",
    };

    public static readonly ProjectContent Project = new()
    {
        Title = "Barnehageoversikten",
        Summary = "Bygger oversikten og tar den i bruk i tre fylker.",
        Goals = "Alle barnehager i tre fylker er med innen et år.",
        Plan = "Fire leveranser, én i kvartalet.",
        Estimate = 12_500_000,
        StartsOn = new DateOnly(2027, 3, 1),
        EndsOn = new DateOnly(2028, 2, 29),
    };

    /// <summary>A concept under way, of one need from Bergen.</summary>
    public static async Task<(PortfolioCase Concept, SubmittedIdea Idea)> ConceptAsync(
        this TestApp app, ConceptContent? content = null, Action<Concept>? then = null)
    {
        var idea = await app.RunAsync(
            new SubmitIdea(CaseId.New(), new IdeaContent
            {
                Title = "Felles oversikt over ledige barnehageplasser",
                Summary = "Foreldre og kommuner mangler en samlet oversikt.",
                Problem = "Foreldre ringer rundt til barnehagene fordi ingen vet hvor det er ledig plass akkurat nå.",
                Affected = "Alle småbarnsforeldre.",
                ExpectedBenefit = "Raskere svar til foreldre.",
                Channel = IdeaChannel.SingleMember,
                Area = ServiceArea.Childhood,
            }),
            await app.PersonAsync(Role.Contributor, "4601"));
        return (await app.ConceptOfAsync([idea.Id], content, then), idea);
    }

    public static Task<PortfolioCase> ConceptOfAsync(
        this TestApp app, IReadOnlyList<CaseId> ideas, ConceptContent? content = null, Action<Concept>? then = null) =>
        app.AddAsync(CaseKind.Concept, (db, id, number) =>
        {
            var concept = Domain.Concepts.Concept.FromIdeas(id, number, ideas, content ?? Concept, app.Clock.GetUtcNow());
            then?.Invoke(concept);
            db.Concepts.Add(concept);
        });

    /// <summary>A project of the concept, in planning or further on.</summary>
    public static Task<PortfolioCase> ProjectAsync(
        this TestApp app, CaseId concept, Phase phase = Phase.Execution, ProjectContent? content = null, Action<Project>? then = null) =>
        app.AddAsync(CaseKind.Project, (db, id, number) =>
        {
            var now = app.Clock.GetUtcNow();
            var project = Domain.Projects.Project.FromConcept(id, number, concept, null, content ?? Project, now);
            if (phase != Phase.Planning)
            {
                project.StandAtGate(now);
                project.LeaveGate(new CrossingEffect(phase, CaseState.Active), "", now);
            }

            then?.Invoke(project);
            db.Projects.Add(project);
        });

    private static async Task<PortfolioCase> AddAsync(this TestApp app, CaseKind kind, Action<AppDbContext, CaseId, string> add)
    {
        await using var dataSource = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(dataSource);
        var year = OsloTime.YearOf(app.Clock.GetUtcNow());
        var running = await db.Database.SqlQuery<int>($"SELECT next_case_number({(int)kind}, {year}) AS \"Value\"").SingleAsync();
        var made = new PortfolioCase(CaseId.New(), CaseNumber.Write(kind, year, running));
        add(db, made.Id, made.Number);
        await db.SaveChangesAsync();
        return made;
    }
}
