using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>Whether an invitation still opens anything. Asked by sign-in, before there is anyone to act as.</summary>
[Requires(Permission.RunJobs)]
public sealed record IsInvitationValid(InvitationId Invitation) : IQuery<bool>;

internal sealed class IsInvitationValidHandler : IHandler<IsInvitationValid, bool>
{
    public Task<bool> Handle(IsInvitationValid request, UseCaseContext context, CancellationToken ct) =>
        context.Db.Invitations.AnyAsync(i => i.Id == request.Invitation && i.UsedAt == null && i.ExpiresAt > context.Now, ct);
}
