using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.People;

/// <summary>Opens a closed account again, with the roles and seats that have not ended meanwhile.</summary>
[Requires(Permission.Administer)]
public sealed record ReactivatePerson(PersonId Person) : ICommand<Done>;

internal sealed class ReactivatePersonHandler : IHandler<ReactivatePerson, Done>
{
    public async Task<Done> Handle(ReactivatePerson request, UseCaseContext context, CancellationToken ct)
    {
        var person = await context.PersonForChange(request.Person, ct);
        await PersonAccess.RefuseTaken(context, person.Email, person.Id, ct);
        person.Reactivate();
        return default;
    }
}
