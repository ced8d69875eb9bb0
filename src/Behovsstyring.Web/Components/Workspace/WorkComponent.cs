using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Workspace;

/// <summary>A component of the workspace: knows who uses it, and runs use cases as them.</summary>
public abstract partial class WorkComponent : LiveComponent
{
    [Inject]
    protected CurrentUser CurrentUser { get; private set; } = default!;

    /// <summary>Who I am and for whom I act, as of when the page was opened. Decides what is shown; what may be done is decided at each run.</summary>
    [CascadingParameter]
    protected Me Me { get; private set; } = default!;

    [Inject]
    private ILogger<WorkComponent> Log { get; set; } = default!;

    /// <summary>Something is being done: the buttons that do more wait.</summary>
    public bool Busy { get; private set; }

    protected Task<Result<T>> Run<T>(IRequest<T> request, CancellationToken ct = default) => CurrentUser.Run(request, ct);

    /// <summary>What is wrong with the command in itself, as the run will say it too.</summary>
    protected IReadOnlyList<Error> Check<T>(ICommand<T> command) => CurrentUser.Check(command);

    /// <summary>
    /// As <see cref="Run{T}"/>, where what fails must not take the page away: something is written, or other rows wait. A failure of ours is logged
    /// and is an error like any other. What the user may not see still leads away.
    /// </summary>
    protected async Task<Result<T>> RunOrSay<T>(IRequest<T> request)
    {
        try
        {
            return await Run(request);
        }
        catch (Exception failed) when (failed is not OperationCanceledException && PageFailures.StatusOf(failed) >= StatusCodes.Status500InternalServerError)
        {
            var reference = Reference.New();
            LogFailed(Log, failed, reference);
            return Result<T>.Failed([CommonErrors.Failed(reference)]);
        }
    }

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

    [LoggerMessage(LogLevel.Error, "Failure {Reference} in the workspace, and the page stays")]
    private static partial void LogFailed(ILogger log, Exception exception, string reference);
}
