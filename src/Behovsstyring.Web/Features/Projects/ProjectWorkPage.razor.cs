using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Features.Bodies;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Projects;

/// <summary>One project for those who work with it: the company keeps it, KS and the members accept what it delivers.</summary>
public partial class ProjectWorkPage
{
    [Parameter]
    public string Number { get; set; } = "";

    protected override string Asked => Number;

    /// <summary>What I may do with the project as a whole.</summary>
    private IReadOnlyList<Offer?> Offers =>
    [
        OfferIf(Work!.MayResume, ProjectWorkTexts.Resume, () => DoneAsync(new ResumeProject(Work!.Project.Id), ProjectWorkTexts.Resumed)),
        OfferIf(Work.OwesReport, ProjectWorkTexts.Report, ReportAsync),
        OfferGate(Work.Project.Id, Work.Gates),
        OfferIf(Work.ToEdit, ProjectWorkTexts.Edit, () => Go(ProjectAddress.Edit(Work!.Project.Number))),
        OfferFollowing(Work.IsFollowing),
    ];

    protected override IQuery<ProjectForWork> Query() => new GetProjectForWork(Number);

    protected override ShownCase About(ProjectForWork work) => new(work.Project.Id, work.Project.Number, work.Project.Trail.Count);

    /// <summary>What belongs to the state a delivery is in.</summary>
    private IReadOnlyList<Offer?> OffersFor(DeliveryRow delivery)
    {
        var (project, toDeliver) = (Work!.Project.Id, Work.ToDeliver);
        IReadOnlyList<Error>? In(DeliveryState state) => delivery.State == state ? toDeliver : null;
        return toDeliver is null ? [] :
        [
            OfferIf(In(DeliveryState.Planned), ProjectWorkTexts.Begin, () => DoneAsync(new BeginDelivery(project, delivery.Id), ProjectWorkTexts.Begun)),
            OfferIf(
                In(DeliveryState.InProgress) is { } inTheWay ? [.. inTheWay, .. DeliveryRules.ObstaclesToHandingOver(delivery.Items.Count)] : null,
                ProjectWorkTexts.HandOver, () => DoneAsync(new HandOverDelivery(project, delivery.Id), ProjectWorkTexts.HandedOver)),
            OfferIf(In(DeliveryState.Accepted), ProjectWorkTexts.Operate, () => AskAsync(
                ProjectWorkTexts.OperateTitle, ProjectWorkTexts.Operating,
                new DialogParameters<OperateDialog> { { d => d.Project, project }, { d => d.Delivery, delivery }, { d => d.Services, Work!.Services } })),
            OfferIf(
                DeliveryRules.IsBeingMade(delivery.State) ? DeliveryRules.ObstaclesToExpecting(delivery.State, delivery.Items.Count) : null,
                ProjectWorkTexts.Expect, () => AskAsync<ExpectDialog>(ProjectWorkTexts.ExpectTitle, ProjectWorkTexts.Expected, delivery), OfferWeight.Quiet),
            OfferIf(
                DeliveryRules.IsBeingMade(delivery.State), ProjectWorkTexts.DeliveryEdit, () => WriteDeliveryAsync(delivery), weight: OfferWeight.Quiet),
            OfferIf(
                DeliveryRules.ObstaclesToDropping(delivery.State).Count == 0, ProjectWorkTexts.Drop,
                () => AskAsync<DropDialog>(ProjectWorkTexts.DropTitle, ProjectWorkTexts.Dropped, delivery), weight: OfferWeight.Quiet),
        ];
    }

    private Task AskAsync<TDialog>(string title, string done, DeliveryRow delivery)
        where TDialog : OneDeliveryDialog =>
        AskAsync(title, done, new DialogParameters<TDialog> { { d => d.Project, Work!.Project.Id }, { d => d.Delivery, delivery } });

    private Task WriteDeliveryAsync(DeliveryRow? delivery) => AskAsync(
        delivery is null ? ProjectWorkTexts.DeliveryAdd : ProjectWorkTexts.DeliveryEdit, ProjectWorkTexts.DeliverySaved,
        new DialogParameters<DeliveryDialog> { { d => d.Project, Work!.Project }, { d => d.Delivery, delivery } });

    private Task JudgeAsync(DeliveryRow delivery, ItemRow item) => AskAsync(
        ProjectWorkTexts.JudgeTitle, ProjectWorkTexts.Judged,
        new DialogParameters<JudgeDialog> { { d => d.Project, Work!.Project.Id }, { d => d.Delivery, delivery }, { d => d.Item, item } });

    private Task ReportAsync() => AskAsync(
        ProjectWorkTexts.ReportTitle, ProjectWorkTexts.Reported, new DialogParameters<ReportDialog> { { d => d.Project, Work!.Project } });

    private Task WriteRiskAsync(RiskRow? risk) => AskAsync(
        risk is null ? ProjectWorkTexts.RiskAdd : ProjectWorkTexts.RiskEdit, ProjectWorkTexts.RiskSaved,
        new DialogParameters<RiskDialog> { { d => d.Project, Work!.Project }, { d => d.Risk, risk } });

    private Task CloseRiskAsync(RiskRow risk, bool close)
    {
        var id = Work!.Project.Id;
        SaveRisk Set(bool isClosed) => new(id, risk.Id, risk.Content, isClosed);
        return DoneAsync(
            Set(close), close ? ProjectWorkTexts.RiskWasClosed : ProjectWorkTexts.RiskWasReopened,
            () => DoneAsync(Set(!close), close ? ProjectWorkTexts.RiskWasReopened : ProjectWorkTexts.RiskWasClosed));
    }

    private Task NameRepresentativeAsync() => AskAsync(
        ProjectWorkTexts.RepresentativeTitle, ProjectWorkTexts.RepresentativeNamed, new DialogParameters<RepresentativeDialog> { { d => d.Project, Work!.Project.Id } });

    private Task GiveGroupAsync() => AskAsync(
        ProjectWorkTexts.GroupTitle, ProjectWorkTexts.GroupGiven,
        new DialogParameters<GroupDialog> { { d => d.Project, Work!.Project.Id }, { d => d.Groups, Work.Groups }, { d => d.Current, Work.SteeringGroup?.Id } });

    private Task SeatAsync() => AskAsync(
        SteeringGroupTexts.SeatTitle, SteeringGroupTexts.SeatGiven, new DialogParameters<SeatDialog> { { d => d.Body, Work!.SteeringGroup!.Id } });

    private Task EndSeatAsync(SteeringSeatRow seat) => AskAsync(
        SteeringGroupTexts.EndTitle, SteeringGroupTexts.Ended,
        new DialogParameters<EndSeatDialog> { { d => d.Body, Work!.SteeringGroup!.Id }, { d => d.Seat, seat.Id }, { d => d.Person, seat.Person } });
}
