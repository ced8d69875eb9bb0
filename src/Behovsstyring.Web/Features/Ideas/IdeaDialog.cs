using Behovsstyring.Application.Ideas;
using Behovsstyring.Web.Components.Forms;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>A dialog that does one thing with a need.</summary>
public abstract class IdeaDialog : WorkDialog
{
    /// <summary>The need as it was when the dialog opened.</summary>
    [Parameter, EditorRequired]
    public IdeaForWork Work { get; set; } = default!;

    /// <summary>The organisation that answers.</summary>
    [Parameter, EditorRequired]
    public string ForWhom { get; set; } = "";
}
