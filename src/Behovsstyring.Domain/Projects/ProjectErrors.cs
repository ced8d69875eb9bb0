using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Projects;

public static class ProjectErrors
{
    public static readonly Error NotEditable = new("project.not-editable");
    public static readonly Error EndsBeforeItBegins = new("project.ends-before-it-begins") { Field = nameof(ProjectContent.EndsOn) };
    public static readonly Error EstimateIsNegative = new("project.estimate-is-negative") { Field = nameof(ProjectContent.Estimate) };
    public static readonly Error OutOfScale = new("project.risk-out-of-scale");
    public static readonly Error NoSuchDelivery = new("project.no-such-delivery");
    public static readonly Error NoSuchItem = new("project.no-such-item");
    public static readonly Error NoSuchRisk = new("project.no-such-risk");
    public static readonly Error TooMany = new("project.too-many");
    public static readonly Error NothingToAccept = new("project.nothing-to-accept");
    public static readonly Error RejectionNeedsNote = new("project.rejection-needs-note") { Field = "Note" };
    public static readonly Error DeliveryNotThere = new("project.delivery-not-there");
    public static readonly Error NoDeliveriesBeforeExecution = new("project.no-deliveries-before-execution");
    public static readonly Error TakesPartInNothing = new("project.takes-part-in-nothing");
    public static readonly Error NotAMember = new("project.not-a-member") { Field = "Organisation" };
    public static readonly Error NotAtTheMember = new("project.not-at-the-member") { Field = "Person" };
    public static readonly Error NotNamedForAcceptance = new("project.not-named-for-acceptance");
    public static readonly Error NotOpenForGate = new("project.not-open-for-gate");
    public static readonly Error NotAtGate = new("project.not-at-gate");
    public static readonly Error NotPaused = new("project.not-paused");
}
