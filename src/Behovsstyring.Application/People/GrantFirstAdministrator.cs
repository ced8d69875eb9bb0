using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Makes the one who has this address an administrator, from the server: the way in for the first. Somebody the program does not know is
/// registered and invited.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record GrantFirstAdministrator(string Email) : ICommand<PersonId>;

internal sealed class GrantFirstAdministratorValidator : AbstractValidator<GrantFirstAdministrator>
{
    public GrantFirstAdministratorValidator() =>
        RuleFor(c => c.Email).Obeys(EmailAddress.IsUsable, PersonErrors.NotAnEmailAddress with { Field = nameof(GrantFirstAdministrator.Email) });
}

internal sealed class GrantFirstAdministratorHandler : IHandler<GrantFirstAdministrator, PersonId>
{
    public async Task<PersonId> Handle(GrantFirstAdministrator request, UseCaseContext context, CancellationToken ct)
    {
        var address = request.Email.ToLowerInvariant();
        await context.Db.LockAsync(KnownOrganisations.Ks.Value, ct);
#pragma warning disable CA1304, CA1311, CA1862 // The database's lower() has one culture, for every caller.
        var person = await context.Db.People.Include(p => p.Grants).SingleOrDefaultAsync(p => p.IsActive && p.Email!.ToLower() == address, ct);
#pragma warning restore CA1304, CA1311, CA1862
        if (person is null)
        {
            person = Person.Register(PersonId.New(), "", request.Email);
            context.Db.People.Add(person);
            Inviting.Send(context, person);
        }

        await RoleGiving.GiveAsync(context, person, new NewRole(Role.Administrator, KnownOrganisations.Ks), OrganisationKind.Ks, ct);
        return person.Id;
    }
}
