using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;

namespace Behovsstyring.Web.Components.Forms;

/// <param name="WhyNot">What stands in the way, in words; nothing when it may be done.</param>
public sealed record OfferedAction<TAction>(TAction Action, string Label, string? WhyNot);

/// <summary>
/// What one may do with a case: the one most useful thing as a button, the rest in a menu. What is one's own to do but not possible now
/// is shown with the reason, from the same rules that guard it; what is not one's own is not shown at all.
/// </summary>
public sealed record OfferedActions<TAction>(OfferedAction<TAction>? Main, IReadOnlyList<OfferedAction<TAction>> Others)
{
    /// <param name="offered">The most useful first.</param>
    public static OfferedActions<TAction> From(IEnumerable<OfferedAction<TAction>> offered)
    {
        List<OfferedAction<TAction>> all = [.. offered];
        var main = all.FirstOrDefault(a => a.WhyNot is null);
        return new OfferedActions<TAction>(main, [.. all.Where(a => a != main)]);
    }
}

internal static class OfferedAction
{
    public static OfferedAction<TAction> Of<TAction>(TAction action, string label, IReadOnlyList<Error>? obstacles = null) =>
        new(action, label, obstacles is { Count: > 0 } ? ErrorText.For(obstacles) : null);
}
