using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;

namespace Behovsstyring.Application.People;

/// <summary>
/// The person has signed out at the provider, which tells by its own session id. Everything that session led to is over,
/// in whatever browser: the call comes without our cookie (ID-porten and Ansattporten require it of their clients).
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record EndSessionsOfProvider([property: AsIs] string Provider, [property: AsIs] string ProviderSessionHash) : ICommand<IReadOnlyList<Guid>>;

internal sealed class EndSessionsOfProviderHandler : IHandler<EndSessionsOfProvider, IReadOnlyList<Guid>>
{
    public Task<IReadOnlyList<Guid>> Handle(EndSessionsOfProvider request, UseCaseContext context, CancellationToken ct) =>
        SessionEnding.End(context, context.Db.SignInSessions.Where(s => s.Provider == request.Provider && s.ProviderSessionHash == request.ProviderSessionHash), ct);
}
