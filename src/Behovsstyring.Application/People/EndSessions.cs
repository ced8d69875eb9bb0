using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>The person signs out here.</summary>
[Requires(Permission.RunJobs)]
public sealed record EndSession(Guid Session) : ICommand<IReadOnlyList<Guid>>;

/// <summary>
/// The person has signed out at the provider, which tells by its own session id. Everything that session led to is over,
/// in whatever browser: the call comes without our cookie (ID-porten and Ansattporten require it of their clients).
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record EndSessionsOfProvider(string Provider, string ProviderSessionHash) : ICommand<IReadOnlyList<Guid>>;

internal sealed class EndSessionsHandlers
    : IHandler<EndSession, IReadOnlyList<Guid>>, IHandler<EndSessionsOfProvider, IReadOnlyList<Guid>>
{
    public Task<IReadOnlyList<Guid>> Handle(EndSession request, UseCaseContext context, CancellationToken ct) =>
        End(context, context.Db.SignInSessions.Where(s => s.Id == request.Session), ct);

    public Task<IReadOnlyList<Guid>> Handle(EndSessionsOfProvider request, UseCaseContext context, CancellationToken ct) =>
        End(context, context.Db.SignInSessions.Where(s => s.Provider == request.Provider && s.ProviderSessionHash == request.ProviderSessionHash), ct);

    private static async Task<IReadOnlyList<Guid>> End(UseCaseContext context, IQueryable<SignInSession> sessions, CancellationToken ct)
    {
        var open = await sessions.Where(s => s.EndedAt == null).Select(s => s.Id).ToArrayAsync(ct);
        await context.Db.SignInSessions
            .Where(s => open.Contains(s.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, context.Now), ct);
        return open;
    }
}
