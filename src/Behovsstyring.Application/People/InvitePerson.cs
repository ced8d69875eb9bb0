using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Sends a person who has never signed in an invitation by e-mail. A new one takes the place of the last: only the newest opens anything.
/// </summary>
[Requires(Permission.Administer)]
public sealed record InvitePerson(PersonId Person) : ICommand<Done>;

internal sealed class InvitePersonHandler : IHandler<InvitePerson, Done>
{
    public async Task<Done> Handle(InvitePerson request, UseCaseContext context, CancellationToken ct)
    {
        var person = await context.PersonForChange(request.Person, ct);
        await context.Db.Invitations
            .Where(i => i.PersonId == person.Id && i.UsedAt == null && i.ExpiresAt > context.Now)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.ExpiresAt, context.Now), ct);
        Inviting.Send(context, person);
        return default;
    }
}
