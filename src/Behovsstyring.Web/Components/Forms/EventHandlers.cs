using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>What <c>work.js</c> says of a field besides what browsers say: a date or time was left, whole or not.</summary>
public sealed class UnfinishedEventArgs : EventArgs
{
    public bool IsUnfinished { get; set; }
}

/// <summary>The name and place are the framework's: it looks for events by this class.</summary>
[EventHandler("onunfinished", typeof(UnfinishedEventArgs), enableStopPropagation: true, enablePreventDefault: true)]
public static class EventHandlers;
