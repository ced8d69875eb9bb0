using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Services;

/// <summary>The four areas the company delivers in; specialist systems are the exception (KS' concept study ch. 4.4).</summary>
public enum DeliveryArea
{
    TransferData = 1,
    MakeDataAvailable = 2,
    CitizenServices = 3,
    SpecialistSystems = 4,
}

public enum ServiceLifecycle
{
    Planned = 1,
    InOperation = 2,
    PhasingOut = 3,
    Closed = 4,
}

/// <summary>A service of the catalogue, owned by the company and run with a product owner and a user council.</summary>
public sealed class Service : Aggregate
{
    private Service() { }

    public CaseId Id { get; private set; }

    public Case Case { get; private set; } = null!;

    public string Slug { get; private set; } = "";

    public DeliveryArea Area { get; private set; }

    public ServiceLifecycle Lifecycle { get; private set; }

    public LocalText Name { get; private set; } = null!;

    public LocalText Description { get; private set; } = null!;

    public int Revision { get; private set; }

    public static Service Enter(CaseId id, string number, string slug, DeliveryArea area, LocalText name, LocalText description, ServiceLifecycle lifecycle, DateTimeOffset now)
    {
        var service = new Service
        {
            Id = id,
            Slug = slug,
            Area = area,
            Lifecycle = lifecycle,
            Case = Case.Open(id, CaseKind.Service, Phase.Realisation, CaseState.Active, KnownOrganisations.Company, now),
        };
        service.Case.Receive(number, now);
        service.Describe(name, description, now);
        service.Raise(new ServiceEntered(id, number));
        return service;
    }

    /// <summary>Changes its name and description. Its address stays: links to it must last.</summary>
    public void Revise(LocalText name, LocalText description, DateTimeOffset now)
    {
        Describe(name, description, now);
        Raise(new ServiceDescribed(Id));
    }

    public void GiveProductOwner(PersonId person, DateTimeOffset now)
    {
        Case.Entrust(person, now);
        Touch(now);
        Raise(new ServiceGotProductOwner(Id));
    }

    public void MoveTo(ServiceLifecycle lifecycle, DateTimeOffset now)
    {
        Guard.Against(ServiceRules.ObstaclesToMoving(Lifecycle, lifecycle));
        var from = Lifecycle;
        Lifecycle = lifecycle;
        Touch(now);
        Raise(new ServiceLifecycleMoved(Id, from, lifecycle));
    }

    private void Describe(LocalText name, LocalText description, DateTimeOffset now)
    {
        Guard.Against(ServiceRules.ProblemsIn(name, description));
        Name = new LocalText(PlainText.CleanLine(name.Nb), PlainText.CleanLine(name.Nn), PlainText.CleanLine(name.En));
        Description = new LocalText(PlainText.CleanLine(description.Nb), PlainText.CleanLine(description.Nn), PlainText.CleanLine(description.En));
        Revision++;
        Case.Describe(Name.Nb, Description.Nb, now);
    }

    private void Touch(DateTimeOffset now)
    {
        Revision++;
        var state = Lifecycle == ServiceLifecycle.Closed ? CaseState.Completed : CaseState.Active;
        Case.MoveTo(Phase.Realisation, state, KnownOrganisations.Company, now);
    }
}
