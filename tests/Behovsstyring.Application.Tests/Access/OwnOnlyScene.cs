using System.Reflection;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Leads;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Reports;
using Behovsstyring.Application.Services;
using Behovsstyring.Application.Tests.Architecture;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Access;

/// <summary>One of each thing, each somebody's own; and for each kind somebody who has the right role, and not for that thing.</summary>
internal sealed class OwnOnlyScene
{
    private readonly Dictionary<Type, object> _things = [];
    private readonly Guid _alternative = Guid.NewGuid();
    private readonly Guid _delivery = Guid.NewGuid();

    /// <summary>Those with the right role of another case, body, organisation, network or party, by whose the thing is.</summary>
    private readonly Dictionary<Whose, Actor.PersonActor[]> _others = [];

    private MeetingId _closed;
    private CaseId _idea;
    private CaseId _draft;
    private CaseId _concept;
    private CaseId _project;
    private CaseId _service;

    public IReadOnlyList<Actor.PersonActor> OthersFor(Whose whose, Type command) => command switch
    {
        // An administrator gives no role to themselves.
        _ when command == typeof(GrantRole) => [_administrator],
        _ when command == typeof(CommentReport) => _others[Whose.CaseOfficers],
        _ when command == typeof(SupportIdea) => [_submitter],
        _ => _others[whose],
    };

    private Actor.PersonActor _administrator = null!;
    private Actor.PersonActor _submitter = null!;

    public static async Task<OwnOnlyScene> SetAsync(TestApp app)
    {
        var scene = new OwnOnlyScene();
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var owner = await app.PersonAsync(Role.ProductOwner, "selskapet");
        scene._administrator = await app.PersonAsync(Role.Administrator, "ks");
        scene._submitter = await app.PersonAsync(Role.MemberRepresentative, "4601");
        await app.OrganisationAsync("digi-uten-deltakere", OrganisationKind.Network, "Nettverk uten deltakere");
        var council = await Council.SeatAsync(app);
        var another = await Council.SeatAsync(app);
        var person = await app.PersonAsync(Role.Contributor, "5001");

        scene._others[Whose.CaseOfficers] = [await app.PersonAsync(Role.CaseOfficer, "ks")];
        scene._others[Whose.ProjectLeads] = [await app.PersonAsync(Role.CompanyOfficer, "selskapet")];
        scene._others[Whose.ProductOwners] = [await app.PersonAsync(Role.ProductOwner, "selskapet")];
        scene._others[Whose.Parties] = [await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet")];
        scene._others[Whose.Organisations] = [await app.PersonAsync(Role.MemberRepresentative, "1103")];
        scene._others[Whose.Networks] = [await app.PersonAsync(Role.NetworkCoordinator, "digi-uten-deltakere")];
        scene._others[Whose.Bodies] = [another.Leader.Who, another.Secretary.Who, another.Members[0].Who];
        scene._others[Whose.Persons] = [await app.PersonAsync(Role.Contributor, "4601")];

        // A need at its gate, another that only waits, and one still being written; each somebody's.
        var idea = await app.SubmitAsync(scene._submitter);
        scene._idea = idea.Id;
        await app.RunAsync(new TakeIdeaIntoAssessment(idea.Id), officer);
        scene._draft = CaseId.New();
        await app.RunAsync(new SaveIdeaDraft(scene._draft, IdeaScenario.Content), scene._submitter);
        var atGate = await app.SubmitAsync(scene._submitter);
        var review = await app.RunAsync(new OpenGateReview(atGate.Id, CaseSize.Ordinary, CaseRisk.Medium), officer);

        var (concept, _) = await app.ConceptAsync(then: c => c.AddAlternative(scene._alternative, new AlternativeContent { Title = "Bygge" }, TestApp.Start));
        scene._concept = concept.Id;
        await app.RunAsync(new NameCaseLead(concept.Id, officer.Person), officer);
        var item = Guid.NewGuid();
        var project = await app.ProjectAsync(concept.Id, then: p =>
        {
            p.PlanDelivery(scene._delivery, "Oversikten", "", null, TestApp.Start);
            p.ExpectOfDelivery(scene._delivery, item, "Viser plasser", TestApp.Start);
        });
        scene._project = project.Id;
        await app.RunAsync(new NameCaseLead(project.Id, company.Person), company);
        var service = (await app.RunAsync(new ListServices { Search = "digisos" }, Actor.Anonymous)).Rows[0];
        scene._service = service.Id;
        await app.RunAsync(new GiveProductOwner(service.Id, owner.Person), company);

        await app.RunAsync(new AttachDocument(idea.Id, "Notat.pdf", "%PDF-1.7 Et notat om behovet."u8.ToArray()), officer);
        var document = (await app.RunAsync(new GetIdea(idea.Number), Actor.Anonymous)).Documents[0];
        var agendaItem = await council.OpenWithAsync(council.AboutCase(idea.Id));
        var proposal = await council.ProposeAsync(agendaItem);
        var ballot = await council.OpenBallotAsync(agendaItem, proposal);
        var over = await Council.SeatAsync(app);
        var put = await over.OpenWithAsync(over.AboutCase(idea.Id));
        await app.RunAsync(new PostponeItem(over.Meeting, put, "Tatt opp neste gang."), over.Secretary.Who);
        await app.RunAsync(new CloseMeeting(over.Meeting), over.Secretary.Who);
        await app.RunAsync(new DraftRecord(over.Meeting), over.Secretary.Who);
        scene._closed = over.Meeting;
        var decided = await GateScenario.AtBp1Async(app);
        await decided.ReadyAsync(GateOutcome.GoOnWithConditions);
        var condition = new ConditionTerms(ConditionId.New(), "Avklar personvernet", person.Organisation, new DateOnly(2027, 5, 1));
        await decided.DecideAsync(GateOutcome.GoOnWithConditions, conditions: condition);
        var grant = (await app.RunAsync(new GetMyPowers(), person)).Roles[0].Id;

        foreach (var thing in new object[]
            {
                review, council.Body, council.Meeting, agendaItem, proposal, ballot, council.Members[0].Seat, document.Id, condition.Id, grant, person.Person, person.Organisation,
            })
        {
            scene._things[thing.GetType()] = thing;
        }

        return scene;
    }

    /// <summary>The command on the thing that is another's, whole enough to be let through if it were one's own.</summary>
    public object Command(Type type)
    {
        object? whole = type switch
        {
            _ when type == typeof(SaveIdeaDraft) => new SaveIdeaDraft(_draft, IdeaScenario.Content),
            _ when type == typeof(SubmitIdea) => new SubmitIdea(_draft, IdeaScenario.Content),
            _ when type == typeof(DiscardIdeaDraft) => new DiscardIdeaDraft(_draft),
            _ when type == typeof(EditIdea) => new EditIdea(_idea, 1, IdeaScenario.Content),
            _ when type == typeof(GrantRole) => new GrantRole(_administrator.Person, new NewRole(Role.MemberRepresentative, KnownOrganisations.IdOf("0301"))),
            _ when type == typeof(CommentReport) => new CommentReport(new Quarter(2026, 4), 1, [new ReportComment(ReportSection.Company, "Alt er bra.")]),
            _ when type == typeof(AttachDocument) => new AttachDocument(_idea, "Notat.pdf", "%PDF-1.7 Et notat."u8.ToArray()),
            _ when type == typeof(SaveRisk) => new SaveRisk(_project, Guid.NewGuid(), new RiskContent { Title = "Leverandøren blir sen", Probability = 3, Consequence = 3 }),
            _ when type == typeof(WaiveGateRequirement) =>
                new WaiveGateRequirement((GateReviewId)_things[typeof(GateReviewId)], "bp1.resources-company", "Avklart i møte.", DecidingOrgan.ManagingDirector),
            _ when type == typeof(WriteRecord) => new WriteRecord(_closed, 1, "Innledning", []),
            _ when type == typeof(ApproveRecord) => new ApproveRecord(_closed, 1),
            _ when type == typeof(PublishRecord) => new PublishRecord(_closed),
            _ => null,
        };
        if (whole is not null)
        {
            return whole;
        }

        var made = CommandSamples.Of(type, new DateOnly(2027, 3, 1), "En tekst som er lang nok til å være en begrunnelse.");
        Fill(made, type);
        return made;
    }

    private void Fill(object made, Type command)
    {
        foreach (var field in made.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            var type = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
            if (type == typeof(CaseId))
            {
                field.SetValue(made, field.Name.Contains("Service") ? _service : CaseFor(command));
            }
            else if (_things.TryGetValue(type, out var thing))
            {
                field.SetValue(made, thing);
            }
            else if (type == typeof(Guid))
            {
                field.SetValue(made, command.Namespace!.EndsWith(".Concepts", StringComparison.Ordinal) ? _alternative : _delivery);
            }
            else if (type.IsEnum)
            {
                field.SetValue(made, Enum.GetValues(type).GetValue(0));
            }
            else if (type.Namespace?.StartsWith("Behovsstyring", StringComparison.Ordinal) == true && field.GetValue(made) is { } within && !type.IsValueType)
            {
                Fill(within, command);
            }
        }
    }

    private CaseId CaseFor(Type command) => command.Namespace!.Split('.')[^1] switch
    {
        "Concepts" or "Leads" => _concept,
        "Projects" => _project,
        "Services" => _service,
        _ => _idea,
    };
}
