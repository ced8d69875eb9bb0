using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Workspace;

/// <summary>A component of the workspace: knows who uses it, and runs use cases as them.</summary>
public abstract class WorkComponent : LiveComponent
{
    [Inject]
    protected CurrentUser CurrentUser { get; private set; } = default!;

    /// <summary>Who I am and for whom I act, as of when the page was opened. Decides what is shown; what may be done is decided at each run.</summary>
    [CascadingParameter]
    protected Me Me { get; private set; } = default!;

    /// <summary>Something is being done: the buttons that do more wait.</summary>
    public bool Busy { get; private set; }

    protected Task<Result<T>> Run<T>(IRequest<T> request, CancellationToken ct = default) => CurrentUser.Run(request, ct);

    /// <summary>What is wrong with the command in itself, as the run will say it too.</summary>
    protected IReadOnlyList<Error> Check<T>(ICommand<T> command) => CurrentUser.Check(command);

    /// <summary>Does one thing at a time: a second press does nothing while the first is under way. Busy ends however it goes.</summary>
    protected async Task WhileBusyAsync(Func<Task> act)
    {
        if (Busy)
        {
            return;
        }

        Busy = true;
        try
        {
            await act();
        }
        finally
        {
            Busy = false;
        }
    }
}
