using System.Security.Claims;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Microsoft.AspNetCore.Components.Authorization;

namespace Behovsstyring.Web.Components.Workspace;

/// <summary>
/// Who uses this page, as use cases need it: the same in an open tab, in a prerendered page and in an open page (where it is anyone).
/// </summary>
public sealed class CurrentUser(AuthenticationStateProvider authentication, UseCases useCases, SessionWatch sessions)
{
    public async Task<Actor> ActorAsync() => (await UserAsync()).Actor();

    /// <summary>Runs as this user. What they may do is read from the database now, not from when the page was opened.</summary>
    public async Task<Result<T>> Run<T>(IRequest<T> request, CancellationToken ct = default)
    {
        var user = await UserAsync();
        if (user.SessionId() is { } session)
        {
            sessions.Use(session);
        }

        return await useCases.Run(request, user.Actor(), ct);
    }

    /// <summary>What is wrong with the command in itself. Sends nothing and reads nothing.</summary>
    public IReadOnlyList<Error> Check<T>(ICommand<T> command) => useCases.Check(command);

    private async Task<ClaimsPrincipal> UserAsync() => (await authentication.GetAuthenticationStateAsync()).User;
}

/// <summary>
/// The user of one page or open tab. When the session ends elsewhere, the user becomes anonymous at once:
/// the next action is refused, and the page leads to sign-in.
/// </summary>
internal sealed class PageUser(SessionWatch sessions) : AuthenticationStateProvider, IHostEnvironmentAuthenticationStateProvider, IDisposable
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));

    private Task<AuthenticationState>? _state;
    private IDisposable? _watch;

    public override Task<AuthenticationState> GetAuthenticationStateAsync() => _state ??= Task.FromResult(Nobody);

    public void SetAuthenticationState(Task<AuthenticationState> authenticationStateTask)
    {
        _state = authenticationStateTask;
        _watch?.Dispose();
        // Always completed in practice: it comes from the request's or the connection's user.
        _watch = authenticationStateTask is { IsCompletedSuccessfully: true, Result.User: var user } && user.SessionId() is { } session
            ? sessions.Watch(session, Leave)
            : null;
        NotifyAuthenticationStateChanged(authenticationStateTask);
    }

    public void Dispose() => _watch?.Dispose();

    private void Leave()
    {
        _state = Task.FromResult(Nobody);
        NotifyAuthenticationStateChanged(_state);
    }
}
