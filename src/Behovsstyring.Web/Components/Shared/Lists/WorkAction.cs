using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>What can be done with many rows at once: one use case a row.</summary>
public sealed record WorkAction<TRow>(string Label, Func<TRow, Task<RowOutcome>> Act)
{
    /// <summary>Asked first where the action cannot be undone, or is one of several; <c>{0}</c> is how many rows.</summary>
    public string? Question { get; init; }

    /// <summary>What the question is answered with; the first is suggested. None where the answer is only yes.</summary>
    public IReadOnlyList<WorkAction<TRow>> Among { get; init; } = [];

    /// <summary>Takes the action back for one row.</summary>
    public Func<TRow, Task<RowOutcome>>? Undo { get; init; }
}

/// <summary>How it went with one row.</summary>
/// <param name="Changed">There is something to undo.</param>
public sealed record RowOutcome(bool IsOk, string Text, bool Changed)
{
    public static RowOutcome Of<T>(Result<T> result, Func<T, string> text, Func<T, bool>? changed = null) => result.IsOk
        ? new(true, text(result.Value), changed?.Invoke(result.Value) ?? true)
        : new(false, ErrorText.For(result.Errors), false);
}

/// <summary>The actions that many lists have alike.</summary>
public static class WorkActions
{
    /// <summary>An action of which there are several kinds: which is asked first. At least one.</summary>
    public static WorkAction<TRow> OneOf<TRow>(string label, string question, IReadOnlyList<WorkAction<TRow>> among) =>
        among[0] with { Label = label, Question = question, Among = among };

    public static WorkAction<TRow> Follow<TRow>(Func<FollowCase, Task<Result<bool>>> run, Func<TRow, CaseId> id) => new(
        GridTexts.Follow,
        async row => RowOutcome.Of(
            await run(new FollowCase(id(row), Follow: true)), begun => begun ? GridTexts.FollowsNow : GridTexts.FollowedBefore, begun => begun))
    {
        Undo = async row => RowOutcome.Of(await run(new FollowCase(id(row), Follow: false)), _ => GridTexts.FollowsNoMore, _ => false),
    };
}
