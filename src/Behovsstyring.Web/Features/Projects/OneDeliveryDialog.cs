using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Forms;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Projects;

/// <summary>A dialog that does one thing with one delivery.</summary>
public abstract class OneDeliveryDialog : WorkDialog
{
    [Parameter, EditorRequired]
    public CaseId Project { get; set; }

    [Parameter, EditorRequired]
    public DeliveryRow Delivery { get; set; } = default!;
}
