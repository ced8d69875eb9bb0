using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

/// <summary>Wants to know when something happens to a case, or no longer. Answers whether that changed anything.</summary>
[Requires(Permission.Work)]
public sealed record FollowCase(CaseId Id, bool Follow) : ICommand<bool>;

internal sealed class FollowCaseHandler : IHandler<FollowCase, bool>
{
    public async Task<bool> Handle(FollowCase request, UseCaseContext context, CancellationToken ct)
    {
        var person = context.Actor.RequirePerson();
        if (!await context.Db.Cases.VisibleTo(context.Actor).AnyAsync(c => c.Id == request.Id, ct))
        {
            throw new DomainException(CommonErrors.NotFound);
        }

        var changed = request.Follow
            ? await Following.Begin(context, request.Id, person, ct)
            : await context.Db.CaseFollowers.Where(f => f.CaseId == request.Id && f.PersonId == person).ExecuteDeleteAsync(ct);
        return changed > 0;
    }
}
