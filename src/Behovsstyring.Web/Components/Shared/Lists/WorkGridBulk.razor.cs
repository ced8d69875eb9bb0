using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Behovsstyring.Web.Components.Shared.Lists;

public partial class WorkGridBulk<TRow>
{
    /// <summary>So many rows are chosen by one press, and no more: each is a use case of its own.</summary>
    public const int Most = 200;

    /// <summary>What takes longer shows how far it has come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private WorkAction<TRow>? _asking;
    private (int Done, int All)? _left;
    private (WorkAction<TRow> Action, IReadOnlyList<GridRow<TRow>> Rows)? _told;
    private bool _stopped;
    private bool _focusQuestion;
    private bool _focusOutcomes;
    private bool _focusBar;
    private int _answered;
    private ElementReference _yes;
    private ElementReference _answer;
    private ElementReference _outcomes;
    private ElementReference _bar;

    [Parameter, EditorRequired]
    public WorkSelection<TRow> Selection { get; set; } = default!;

    /// <summary>The rows of the page one looks at.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<GridRow<TRow>> Rows { get; set; } = [];

    /// <summary>How many there are on all pages.</summary>
    [Parameter, EditorRequired]
    public int Count { get; set; }

    [Parameter, EditorRequired]
    public Func<TRow, string> Title { get; set; } = default!;

    [Parameter]
    public IReadOnlyList<WorkAction<TRow>> Actions { get; set; } = [];

    /// <summary>Reads the first rows of all pages, at most so many.</summary>
    [Parameter]
    public Func<int, Task<IReadOnlyList<GridRow<TRow>>>>? AllHits { get; set; }

    /// <summary>The selection is to change: the list draws itself after it.</summary>
    [Parameter]
    public EventCallback<Action> OnChosen { get; set; }

    [Parameter]
    public EventCallback OnExport { get; set; }

    /// <summary>Something has been done with rows of the list.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusQuestion)
        {
            _focusQuestion = false;
            await (_asking is { Among.Count: > 0 } ? _answer : _yes).FocusAsync();
        }
        else if (_focusOutcomes)
        {
            _focusOutcomes = false;
            await _outcomes.FocusAsync();
        }
        else if (_focusBar)
        {
            // What was pressed is gone from the page, and the focus must not fall to its top.
            _focusBar = false;
            await _bar.FocusAsync();
        }
    }

    private bool IsOk(GridRow<TRow> row) => Selection.OutcomeOf(row)!.IsOk;

    private Task PressAsync(WorkAction<TRow> action)
    {
        if (action.Question is null)
        {
            return StartAsync(action);
        }

        (_asking, _answered, _focusQuestion) = (action, 0, true);
        return Task.CompletedTask;
    }

    /// <summary>The second press of a double one does nothing: what was pressed first may be another button by now.</summary>
    private static Task Once(MouseEventArgs press, Func<Task> act) => press.Detail > 1 ? Task.CompletedTask : act();

    private Task StartAsync(WorkAction<TRow> action)
    {
        _asking = null;
        if (action.Among.Count > 0)
        {
            var chosen = action.Among[_answered];
            action = chosen with { Label = $"{action.Label}: {chosen.Label}" };
        }

        return RunAsync(action, [.. Selection.Chosen], action.Act);
    }

    /// <summary>A second press comes after the outcomes of the first are gone.</summary>
    private Task UndoAsync(WorkAction<TRow> action, IReadOnlyList<GridRow<TRow>> rows) =>
        Busy ? Task.CompletedTask : RunAsync(action, [.. rows.Where(row => Selection.OutcomeOf(row)?.Changed == true)], action.Undo!);

    private void CancelQuestion() => (_asking, _focusBar) = (null, true);

    private void LeaveQuestion(KeyboardEventArgs key)
    {
        if (key.Key == "Escape" && _asking is not null)
        {
            CancelQuestion();
        }
    }

    private Task ChooseNoneAsync()
    {
        _focusBar = true;
        return OnChosen.InvokeAsync(Selection.Clear);
    }

    /// <summary>One use case a row, each with its own outcome: what fails for one stops none of the others.</summary>
    private Task RunAsync(WorkAction<TRow> action, IReadOnlyList<GridRow<TRow>> rows, Func<TRow, Task<RowOutcome>> act) => WhileBusyAsync(async () =>
    {
        var (began, done) = (Clock.GetTimestamp(), new List<GridRow<TRow>>());
        (_told, _stopped) = (null, false);
        Selection.ForgetOutcomes();
        foreach (var row in rows)
        {
            if (_stopped)
            {
                break;
            }

            Selection.Tell(row, await act(row.Value));
            done.Add(row);
            if (Clock.GetElapsedTime(began) > Patience)
            {
                _left = (done.Count, rows.Count);
                StateHasChanged();
                // Lets the browser draw, and the stop button be heard.
                await Task.Yield();
            }
        }

        (_left, _told, _focusOutcomes) = (null, (action, done), true);
        await OnChosen.InvokeAsync(() => { });
        await OnDone.InvokeAsync();
    });

    private Task ChooseAllAsync() => WhileBusyAsync(async () =>
    {
        var rows = await AllHits!(Most);
        _focusBar = true;
        await OnChosen.InvokeAsync(() => Selection.SetAll(rows, chosen: true));
    });

    private Task CloseAsync()
    {
        (_told, _focusBar) = (null, true);
        return OnChosen.InvokeAsync(Selection.ForgetOutcomes);
    }
}
