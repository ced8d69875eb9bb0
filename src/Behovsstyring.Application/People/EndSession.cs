using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;

namespace Behovsstyring.Application.People;

/// <summary>The person signs out here.</summary>
[Requires(Permission.RunJobs)]
public sealed record EndSession(Guid Session) : ICommand<IReadOnlyList<Guid>>;

internal sealed class EndSessionHandler : IHandler<EndSession, IReadOnlyList<Guid>>
{
    public Task<IReadOnlyList<Guid>> Handle(EndSession request, UseCaseContext context, CancellationToken ct) =>
        SessionEnding.End(context, context.Db.SignInSessions.Where(s => s.Id == request.Session), ct);
}
