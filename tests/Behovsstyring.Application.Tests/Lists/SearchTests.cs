using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Services;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;
using static Behovsstyring.Application.Tests.Lists.WaysOfWriting;

namespace Behovsstyring.Application.Tests.Lists;

/// <summary>
/// Every word a reader sees is found, in every list, picker, export and open data, however it is written and asked for. Each test has a
/// database of its own: what another wrote would be found too.
/// </summary>
public sealed class SearchTests(TestDatabaseServer server) : IAsyncLifetime
{
    private readonly TestApp _app = new(server);

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Needs() => await EveryTextAsync(
        async text => (await _app.SubmitAsync(content: Plain with { Title = text })).Number,
        Asking(async asked => (await _app.RunAsync(new ListIdeas { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Number)),
        Asking(async asked => (await _app.RunAsync(new ListIdeasForWork { Search = asked }, await WorkerAsync())).Rows.Select(r => r.Idea.Number)),
        Asking(async asked => (await _app.RunAsync(new ListIdeasForApi { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Number)),
        Asking(async asked => (await _app.RunAsync(new FindCasesForAgenda(asked), (await Council.SeatAsync(_app, members: 0)).Secretary.Who)).Select(r => r.Number)),
        Asking(async asked =>
        {
            List<string> written = [];
            await _app.RunAsync(new ExportIdeas(row => written.Add(row.Idea.Number)) { Search = asked }, Actor.Anonymous);
            return written;
        }));

    [Fact]
    public async Task Concepts()
    {
        await EveryTextAsync(
            async text => (await _app.ConceptOfAsync([(await _app.SubmitAsync()).Id], new ConceptContent { Title = text })).Number,
            Asking(async asked => (await _app.RunAsync(new ListConcepts { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Number)),
            Asking(async asked =>
            {
                List<string> written = [];
                await _app.RunAsync(new ExportConcepts(row => written.Add(row.Number)) { Search = asked }, Actor.Anonymous);
                return written;
            }));
    }

    [Fact]
    public async Task Projects()
    {
        var (concept, _) = await _app.ConceptAsync();
        await EveryTextAsync(
            async text => (await _app.ProjectAsync(concept.Id, content: new ProjectContent { Title = text })).Number,
            Asking(async asked => (await _app.RunAsync(new ListProjects { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Number)),
            Asking(async asked =>
            {
                List<string> written = [];
                await _app.RunAsync(new ExportProjects(row => written.Add(row.Number)) { Search = asked }, Actor.Anonymous);
                return written;
            }));
    }

    [Fact]
    public async Task Services()
    {
        var owner = await _app.PersonAsync(Role.ProductOwner, "selskapet");
        var does = new LocalText("Gjør noe nyttig.", "Gjer noko nyttig.", "Does something useful.");
        await EveryTextAsync(
            async text => await _app.RunAsync(new EnterService(DeliveryArea.CitizenServices, ServiceLifecycle.Planned, new LocalText($"Nr {Guid.NewGuid():N}", "Nn", text), does), owner),
            Asking(async asked => (await _app.RunAsync(new ListServices { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Slug)),
            Asking(async asked =>
            {
                List<string> written = [];
                await _app.RunAsync(new ExportServices(row => written.Add(row.Slug)) { Search = asked }, Actor.Anonymous);
                return written;
            }));
    }

    [Fact]
    public async Task Decisions_and_the_log()
    {
        await EveryTextAsync(
            async text =>
            {
                var scene = await GateScenario.AtBp1Async(_app, content: Plain with { Title = text });
                await scene.ReadyAsync();
                await scene.DecideAsync(GateOutcome.GoOn);
                return scene.Number;
            },
            Asking(async asked => (await _app.RunAsync(new ListDecisions { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.CaseNumber)),
            Asking(async asked => (await _app.RunAsync(new ListDecisionsForApi { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.CaseNumber)),
            Asking(async asked => (await _app.RunAsync(new ListLog { Search = asked }, Actor.Anonymous)).Entries.Rows.Select(r => r.Leaf.Case ?? "")));
    }

    [Fact]
    public async Task Bodies() => await EveryTextAsync(
        async text =>
        {
            var slug = $"sok-{Guid.NewGuid():N}"[..20];
            await _app.RunAsync(
                new EstablishBody(
                    BodyId.New(), BodyKind.ExpertCouncil, slug, new("Råd", null, text), KnownOrganisations.Ks, null, new(2026, 1, 1), new MandateTerms { Purpose = "Gir råd." }),
                await _app.PersonAsync(Role.CaseOfficer, "ks"));
            return slug;
        },
        Asking(async asked => (await _app.RunAsync(new ListBodies { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Slug)));

    [Fact]
    public async Task Meetings() => await EveryTextAsync(
        async text =>
        {
            var council = await Council.SeatAsync(_app, members: 0);
            await council.PlanAsync();
            await council.AddAsync(new() { Title = text, Kind = AgendaItemKind.Orientation });
            await _app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
            return council.MeetingSlug;
        },
        Asking(async asked => (await _app.RunAsync(new ListMeetings { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Slug)));

    [Fact]
    public async Task People()
    {
        var (administrator, officer) = (await _app.PersonAsync(Role.Administrator, "ks"), await _app.PersonAsync(Role.CaseOfficer, "ks"));
        await EveryTextAsync(
            async text => (await _app.PersonAsync(Role.Contributor, "4601", text)).Person.ToString(),
            Asking(async asked => (await _app.RunAsync(new ListPeople { Search = asked }, administrator)).Rows.Select(r => r.Id.ToString())),
            Asking(async asked => (await _app.RunAsync(new FindPeople(asked), officer)).Select(r => r.Id.ToString())));
    }

    [Fact]
    public async Task Organisations()
    {
        var administrator = await _app.PersonAsync(Role.Administrator, "ks");
        await EveryTextAsync(
            async text =>
            {
                var key = $"sok-{Guid.NewGuid():N}"[..20];
                await _app.OrganisationAsync(key, OrganisationKind.Supplier, text);
                return key;
            },
            Asking(async asked => (await _app.RunAsync(new ListOrganisations { Search = asked }, administrator)).Rows.Select(r => r.Key)),
            Asking(async asked => (await _app.RunAsync(new FindOrganisations(asked), administrator)).Select(r => r.Key)),
            Asking(async asked =>
            {
                List<string> written = [];
                await _app.RunAsync(new ExportOrganisations(row => written.Add(row.Key)) { Search = asked }, administrator);
                return written;
            }));
    }

    [Fact]
    public async Task Every_text_of_a_need_is_searched()
    {
        var content = new IdeaContent
        {
            Title = "Ordet tittelmerke i tittelen",
            Summary = "oppsummertmerke",
            Problem = "Problemet som problemmerke beskriver, er langt nok til å sendes inn her.",
            Affected = "berørtmerke",
            ExpectedBenefit = "gevinstmerke",
            StrategyGoal = "strategimerke",
            LawOrDeadline = "lovmerke",
            Existing = "finnesmerke",
            Channel = IdeaChannel.SingleMember,
            Area = ServiceArea.Childhood,
        };
        var sent = await _app.SubmitAsync(content: content);

        foreach (var word in new[] { "tittelmerke", "oppsummertmerke", "problemmerke", "berørtmerke", "gevinstmerke", "strategimerke", "lovmerke", "finnesmerke" })
        {
            Assert.Equal(sent.Number, Assert.Single((await _app.RunAsync(new ListIdeas { Search = word }, Actor.Anonymous)).Rows).Number);
        }
    }

    [Fact]
    public async Task The_parts_of_concepts_and_projects_are_searched_too()
    {
        var now = _app.Clock.GetUtcNow();
        var (concept, _) = await _app.ConceptAsync(then: c =>
        {
            c.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Alternativet", Drawbacks = "ulempemerke" }, now);
            c.ChooseActor(new(SolutionActor.Company, "Selskapet", "valgmerke", c.Alternatives[0].Id), now);
        });
        var project = await _app.ProjectAsync(concept.Id, then: p =>
        {
            p.PlanDelivery(Guid.NewGuid(), "Leveransen", "leveransemerke", null, now);
            p.AddRisk(Guid.NewGuid(), new RiskContent { Title = "Risikoen", Measure = "tiltaksmerke" }, now);
        });

        foreach (var word in new[] { "ulempemerke", "valgmerke" })
        {
            Assert.Equal(concept.Number, Assert.Single((await _app.RunAsync(new ListConcepts { Search = word }, Actor.Anonymous)).Rows).Number);
        }

        foreach (var word in new[] { "leveransemerke", "tiltaksmerke" })
        {
            Assert.Equal(project.Number, Assert.Single((await _app.RunAsync(new ListProjects { Search = word }, Actor.Anonymous)).Rows).Number);
        }
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}.")]
    [InlineData("{0} barnehageplasser")]
    [InlineData("ledige {0}, barnehageplasser")]
    public async Task A_case_number_means_that_case_alone_or_with_other_words(string asked)
    {
        var sent = await _app.SubmitAsync();
        await _app.SubmitAsync();

        foreach (var dash in new[] { "-", "\u2013", "\u2011" })
        {
            var search = string.Format(System.Globalization.CultureInfo.InvariantCulture, asked, sent.Number.Replace("-", dash).ToLowerInvariant());
            Assert.Equal(sent.Number, Assert.Single((await _app.RunAsync(new ListIdeas { Search = search }, Actor.Anonymous)).Rows).Number);
        }
    }

    [Fact]
    public async Task Small_words_are_asked_for_literally_when_there_are_no_others()
    {
        var sent = await _app.SubmitAsync(content: IdeaScenario.Content with { Title = "Hun hadde noen av dem mens vi var hos dykk", Summary = "" });
        await _app.SubmitAsync();

        Assert.Contains((await _app.RunAsync(new ListIdeas { Search = "hun hos dykk" }, Actor.Anonymous)).Rows, r => r.Number == sent.Number);
        Assert.Empty((await _app.RunAsync(new ListIdeas { Search = "hun dykk hvilken" }, Actor.Anonymous)).Rows);
        Assert.Contains((await _app.RunAsync(new ListIdeas { Search = "barnehagene og foreldrene" }, Actor.Anonymous)).Rows, r => r.Number != sent.Number);
    }

    [Fact]
    public async Task Other_endings_and_longer_words_are_found()
    {
        var sent = await _app.SubmitAsync(content: IdeaScenario.Content with { Title = "Brøytebilene kommer altfor sent", Summary = "" });

        foreach (var asked in new[] { "brøytebil", "brøytebiler", "brøytebilens", "brøyt", "Brøytebilene kom" })
        {
            Assert.Contains((await _app.RunAsync(new ListIdeas { Search = asked }, Actor.Anonymous)).Rows, r => r.Number == sent.Number);
        }
    }

    [Fact]
    public async Task A_need_is_found_by_the_names_beside_it_in_the_list_as_they_are_today()
    {
        var sent = await _app.SubmitAsync(await _app.PersonAsync(Role.Contributor, "4626"));
        var other = await _app.SubmitAsync(await _app.PersonAsync(Role.Contributor, "1103"));
        var officer = await _app.PersonAsync(Role.CaseOfficer, "ks", "Kasper Utredersen");
        await _app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), officer);

        foreach (var asked in new[] { "øygarden", "vestland øygarden", "øygarden barnehageplass", "Øygarden kommune", "kommune øygarden vestland" })
        {
            var found = (await _app.RunAsync(new ListIdeas { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Number).ToList();
            Assert.Contains(sent.Number, found);
            Assert.DoesNotContain(other.Number, found);
        }

        Assert.Equal([sent.Number], (await _app.RunAsync(new ListIdeasForWork { Search = "utreder" }, officer)).Rows.Select(r => r.Idea.Number));
        Assert.Empty((await _app.RunAsync(new ListIdeas { Search = "utreder" }, Actor.Anonymous)).Rows);
    }

    [Fact]
    public async Task Words_without_end_are_stored_and_found()
    {
        var flood = string.Concat(Enumerable.Range(0, 3_300).Select(i => $"ø{i:0000}-"));
        var content = IdeaScenario.Content with
        {
            Problem = flood, Affected = flood, ExpectedBenefit = flood.Replace('ø', 'å'), StrategyGoal = flood.Replace('ø', '水'), LawOrDeadline = flood.Replace('ø', 'æ'), Existing = flood.Replace('ø', 'x'),
        };

        var sent = await _app.SubmitAsync(content: content);

        Assert.Equal(sent.Number, Assert.Single((await _app.RunAsync(new ListIdeas { Search = "ø3001" }, Actor.Anonymous)).Rows).Number);
        Assert.Empty((await _app.RunAsync(new ListIdeas { Search = string.Join(' ', Enumerable.Repeat("finnesikke", 40)) }, Actor.Anonymous)).Rows);
    }

    private async Task<Actor> WorkerAsync() => await _app.PersonAsync(Role.MemberRepresentative, "4601");
}
