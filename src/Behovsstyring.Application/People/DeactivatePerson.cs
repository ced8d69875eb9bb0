using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Closes a person's account: the next thing done as them is refused, also in a page that is open, and their sign-ins are over.
/// Roles and seats stay on record as they were.
/// </summary>
[Requires(Permission.Administer)]
public sealed record DeactivatePerson(PersonId Person) : ICommand<Done>;

internal sealed class DeactivatePersonHandler : IHandler<DeactivatePerson, Done>
{
    public async Task<Done> Handle(DeactivatePerson request, UseCaseContext context, CancellationToken ct)
    {
        var others = await Administrators.Others(context, request.Person, ct);
        var person = await context.PersonForChange(request.Person, ct);
        person.Deactivate(context.Today, context.By, others);
        await context.Db.SignInSessions
            .Where(s => s.PersonId == person.Id && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, context.Now), ct);
        return default;
    }
}
