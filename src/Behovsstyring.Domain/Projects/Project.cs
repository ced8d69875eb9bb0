using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Projects;

/// <summary>
/// Planning, execution and closing of what a concept chose, then the realisation of its benefits. The company owns it from
/// planning on (KS' concept study ch. 6.4–6.6) and decides at BP3–BP5, on the steering group's recommendation.
/// </summary>
public sealed class Project : CaseAggregate
{
    private readonly List<Delivery> _deliveries = [];
    private readonly List<ProjectRisk> _risks = [];
    private readonly List<StatusReport> _reports = [];
    private readonly List<MemberRepresentation> _representatives = [];

    private Project() : base(ProjectErrors.NotAtGate, ProjectErrors.NotPaused) { }

    /// <summary>The concept it carries out. A concept may give several projects.</summary>
    public CaseId ConceptId { get; private set; }

    public ProjectContent Content { get; private set; } = new();

    public BodyId? SteeringGroupId { get; private set; }

    public IReadOnlyList<Delivery> Deliveries => _deliveries;

    public IReadOnlyList<ProjectRisk> Risks => _risks;

    /// <summary>Oldest first; the last one says how the project is.</summary>
    public IReadOnlyList<StatusReport> Reports => _reports;

    public IReadOnlyList<MemberRepresentation> Representatives => _representatives;

    /// <summary>BP2 made it, when the company had taken it on.</summary>
    public static Project FromConcept(CaseId id, string number, CaseId concept, BodyId? steeringGroup, ProjectContent content, DateTimeOffset now)
    {
        var project = new Project
        {
            Id = id,
            ConceptId = concept,
            SteeringGroupId = steeringGroup,
            Case = Case.Open(id, CaseKind.Project, Phase.Planning, CaseState.Active, KnownOrganisations.Company, now),
        };
        project.Write(content, now);
        project.Case.Receive(number, now);
        project.Raise(new ProjectCreated(id, number));
        return project;
    }

    public void Edit(ProjectContent content, DateTimeOffset now)
    {
        RequireEditable();
        Write(content, now);
        Raise(new ProjectEdited(Id));
    }

    /// <summary>KommIT-rådet appoints a new steering group at planning, or lets the one from the concept phase go on.</summary>
    public void GiveSteeringGroup(BodyId group, DateTimeOffset now)
    {
        RequireEditable();
        SteeringGroupId = group;
        Edited(now);
    }

    public Delivery PlanDelivery(Guid id, string title, string description, DateOnly? plannedOn, DateTimeOffset now)
    {
        RequireEditable();
        RequireRoom(_deliveries.Count);
        var delivery = new Delivery(id, _deliveries.Count + 1, PlainText.CleanLine(title), PlainText.Clean(description), plannedOn);
        _deliveries.Add(delivery);
        Edited(now);
        return delivery;
    }

    public void ReviseDelivery(Guid id, string title, string description, DateOnly? plannedOn, DateTimeOffset now)
    {
        RequireEditable();
        Find(id).Revise(PlainText.CleanLine(title), PlainText.Clean(description), plannedOn);
        Edited(now);
    }

    public void ExpectOfDelivery(Guid id, Guid item, string text, DateTimeOffset now)
    {
        RequireEditable();
        Find(id).Expect(item, PlainText.CleanLine(text));
        Edited(now);
    }

    public void BeginDelivery(Guid id, DateTimeOffset now) => MoveDelivery(id, d => d.Begin(), "", now);

    public void HandOverDelivery(Guid id, DateTimeOffset now) => MoveDelivery(id, d => d.HandOver(), "", now);

    public void JudgeDelivery(Guid id, Guid item, bool accepted, string note, PersonId by, OrganisationId organisation, DateTimeOffset now) =>
        MoveDelivery(id, d => d.Judge(item, accepted, PlainText.Clean(note), by, organisation, now), PlainText.Clean(note), now);

    public void PutDeliveryInOperation(Guid id, CaseId service, DateTimeOffset now) => MoveDelivery(id, d => d.PutInOperation(service), "", now);

    public void DropDelivery(Guid id, string reason, DateTimeOffset now)
    {
        RequireEditable();
        var delivery = Find(id);
        delivery.Drop(PlainText.Clean(reason));
        Touch(now);
        Raise(new DeliveryMoved(Id, delivery.Title, delivery.State, delivery.DroppedBecause!));
    }

    public void AddRisk(Guid id, RiskContent content, DateTimeOffset now)
    {
        RequireEditable();
        RequireRoom(_risks.Count);
        Guard.Against(ProjectRules.ProblemsIn(content));
        _risks.Add(new ProjectRisk(id, content));
        Edited(now);
    }

    public void ReviseRisk(Guid id, RiskContent content, bool isClosed, DateTimeOffset now)
    {
        RequireEditable();
        Guard.Against(ProjectRules.ProblemsIn(content));
        (_risks.SingleOrDefault(r => r.Id == id) ?? throw new DomainException(ProjectErrors.NoSuchRisk)).Revise(content, isClosed);
        Edited(now);
    }

    public void NameRepresentative(MemberRepresentation representation, DateTimeOffset now)
    {
        RequireEditable();
        RequireRoom(_representatives.Count);
        Guard.That(representation.InPlanning || representation.InTesting || representation.InAcceptance, ProjectErrors.TakesPartInNothing);
        _representatives.Add(representation);
        Edited(now);
    }

    public void Report(StatusReport report, DateTimeOffset now)
    {
        RequireEditable();
        _reports.Add(report);
        Touch(now);
        Raise(new ProjectStatusReported(Id, report.Overall));
    }

    public void Resume(DateTimeOffset now) => Resume(new ProjectResumed(Id), now);

    protected override IReadOnlyList<Error> ObstaclesToGate() => ProjectRules.ObstaclesToGate(Case.State);

    private void MoveDelivery(Guid id, Action<Delivery> move, string note, DateTimeOffset now)
    {
        Guard.Against(ProjectRules.ObstaclesToDelivering(Case.Phase, Case.State));
        var delivery = Find(id);
        var before = delivery.State;
        move(delivery);
        Touch(now);
        if (delivery.State != before)
        {
            Raise(new DeliveryMoved(Id, delivery.Title, delivery.State, note));
        }
    }

    private Delivery Find(Guid id) =>
        _deliveries.SingleOrDefault(d => d.Id == id) ?? throw new DomainException(ProjectErrors.NoSuchDelivery);

    private void RequireEditable() => Guard.Against(ProjectRules.ObstaclesToEditing(Case.State));

    private static void RequireRoom(int count)
    {
        Guard.That(count < ProjectRules.PartsMax, ProjectErrors.TooMany);
    }

    private void Write(ProjectContent content, DateTimeOffset now)
    {
        content = content.Cleaned();
        Guard.Against(ProjectRules.ProblemsIn(content));
        Content = content;
        Describe(content.Title, content.Summary, now);
    }

    private void Edited(DateTimeOffset now)
    {
        Touch(now);
        Raise(new ProjectEdited(Id));
    }
}
