using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.EndToEnd.Tests.Portfolio;

/// <summary>The whole program, with KS, the company and members at work with concepts, projects and services.</summary>
public sealed class PortfolioWeb(TestDatabaseServer databases) : PeopledWeb(databases)
{
    protected override IReadOnlyList<KnownPerson> Known { get; } =
    [
        new("eline", "Eline Prøve", "ks", Role.CaseOfficer),
        new("kollega", "Kollega Prøve", "ks", Role.CaseOfficer),
        new("sindre", "Sindre Prøve", "selskapet", Role.CompanyOfficer),
        new("pia", "Pia Produkt", "selskapet", Role.ProductOwner),
        new("nabo", "Nabo Prøve", "1103", Role.Contributor, Role.MemberRepresentative),
    ];

    /// <summary>A concept under way, of one need.</summary>
    public async Task<PortfolioCase> ConceptAsync(string title, Action<Concept>? then = null)
    {
        var idea = await RunAsync(
            new SubmitIdea(CaseId.New(), new IdeaContent
            {
                Title = "Behovet bak: " + title,
                Problem = "Dette er et problem som mange kjenner igjen i hverdagen sin.",
                Affected = "Alle innbyggere",
                ExpectedBenefit = "Mindre venting",
                Channel = IdeaChannel.SingleMember,
                Area = ServiceArea.Common,
            }),
            await ActorAsync("nabo"));
        return await AddAsync(CaseKind.Concept, (db, id, number) =>
        {
            var concept = Concept.FromIdeas(id, number, [idea.Id], PortfolioScenario.Concept with { Title = title }, DateTimeOffset.UtcNow);
            then?.Invoke(concept);
            db.Add(concept);
        });
    }

    /// <summary>A project in execution.</summary>
    public async Task<PortfolioCase> ProjectAsync(string title, Phase phase = Phase.Execution, Action<Project>? then = null)
    {
        var concept = await ConceptAsync("Konseptet bak: " + title);
        return await AddAsync(CaseKind.Project, (db, id, number) =>
        {
            var now = DateTimeOffset.UtcNow;
            var project = Project.FromConcept(id, number, concept.Id, null, PortfolioScenario.Project with { Title = title }, now);
            if (phase != Phase.Planning)
            {
                project.StandAtGate(now);
                project.LeaveGate(new CrossingEffect(phase, CaseState.Active), "", now);
            }

            then?.Invoke(project);
            db.Add(project);
        });
    }

    private Task<PortfolioCase> AddAsync(CaseKind kind, Action<DbContext, CaseId, string> add) => LookAsync(async db =>
    {
        var year = OsloTime.YearOf(DateTimeOffset.UtcNow);
        var running = await db.Database.SqlQuery<int>($"SELECT next_case_number({(int)kind}, {year}) AS \"Value\"").SingleAsync();
        var made = new PortfolioCase(CaseId.New(), CaseNumber.Write(kind, year, running));
        add(db, made.Id, made.Number);
        await db.SaveChangesAsync();
        return made;
    });
}
