using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;

namespace Behovsstyring.Domain.Tests.Projects;

public sealed class ProjectRulesTests
{
    /// <summary>The steering group gets the project's status at least once a quarter, from planning to closing; the clock is Norway's.</summary>
    [Theory]
    [InlineData(Phase.Planning, CaseState.Active, null, true)]
    [InlineData(Phase.Execution, CaseState.Active, null, true)]
    [InlineData(Phase.Closing, CaseState.AtGate, null, true)]
    [InlineData(Phase.Realisation, CaseState.Active, null, false)]
    [InlineData(Phase.Execution, CaseState.Paused, null, false)]
    [InlineData(Phase.Execution, CaseState.Stopped, null, false)]
    [InlineData(Phase.Execution, CaseState.Active, "2026-12-31T22:59:59Z", true)] // one second before the year's turn in Norway
    [InlineData(Phase.Execution, CaseState.Active, "2026-12-31T23:00:00Z", false)]
    [InlineData(Phase.Execution, CaseState.Active, "2027-02-01T12:00:00Z", false)]
    public void A_report_is_owed_once_in_each_quarter(Phase phase, CaseState state, string? latest, bool owed) => Assert.Equal(
        owed,
        ProjectRules.OwesReport(phase, state, latest is null ? null : DateTimeOffset.Parse(latest, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2027, 2, 10)));

    /// <summary>What is handed over can no longer be revised; what is accepted is made and not taken out.</summary>
    [Theory]
    [InlineData(DeliveryState.Planned, true, true, true)]
    [InlineData(DeliveryState.InProgress, true, true, true)]
    [InlineData(DeliveryState.Delivered, false, false, true)]
    [InlineData(DeliveryState.Accepted, false, false, false)]
    [InlineData(DeliveryState.InOperation, false, false, false)]
    [InlineData(DeliveryState.Dropped, false, false, false)]
    public void A_delivery_is_its_maker_s_until_it_is_handed_over(DeliveryState state, bool revised, bool expected, bool dropped)
    {
        Assert.Equal(revised, DeliveryRules.ObstaclesToRevising(state).Count == 0);
        Assert.Equal(expected, DeliveryRules.ObstaclesToExpecting(state, 1).Count == 0);
        Assert.Equal(dropped, DeliveryRules.ObstaclesToDropping(state).Count == 0);
    }

    [Theory]
    [InlineData(0, "project.nothing-to-accept")]
    [InlineData(1, null)]
    public void There_must_be_something_to_accept(int items, string? obstacle) =>
        Assert.Equal(obstacle, DeliveryRules.ObstaclesToHandingOver(items).SingleOrDefault()?.Code);

    [Fact]
    public void What_the_rules_refuse_the_project_refuses()
    {
        var now = new DateTimeOffset(2027, 2, 10, 9, 0, 0, TimeSpan.Zero);
        var project = Project.FromConcept(CaseId.New(), "PRO-2027-0001", CaseId.New(), null, new ProjectContent { Title = "Oversikten" }, now);
        project.StandAtGate(now);
        project.LeaveGate(new CrossingEffect(Phase.Execution, CaseState.Active), "", now);
        var (delivery, item) = (Guid.NewGuid(), Guid.NewGuid());
        project.PlanDelivery(delivery, "Første", "", null, now);
        project.BeginDelivery(delivery, now);

        Assert.Contains(ProjectErrors.NothingToAccept, Assert.Throws<DomainException>(() => project.HandOverDelivery(delivery, now)).Errors);
        project.ExpectOfDelivery(delivery, item, "Virker", now);
        project.HandOverDelivery(delivery, now);
        Assert.Contains(ProjectErrors.DeliveryNotThere, Assert.Throws<DomainException>(() => project.ReviseDelivery(delivery, "Annet", "", null, now)).Errors);
        project.JudgeDelivery(delivery, item, true, "", PersonId.New(), OrganisationId.New(), now);
        Assert.Contains(ProjectErrors.DeliveryNotThere, Assert.Throws<DomainException>(() => project.DropDelivery(delivery, "Nei", now)).Errors);
    }
}
