using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// An administrator makes a person known before the first sign-in: name, roles, and how to recognise them, when that is known.
/// Otherwise an invitation by e-mail ties their first sign-in to what was registered.
/// </summary>
[Requires(Permission.Administer)]
public sealed record RegisterPerson(
    PersonId Id, string Name, string? Email, string? JobTitle, IReadOnlyList<NewRole> Roles, IReadOnlyList<KnownIdentity> Identities,
    bool Invite = false)
    : ICommand<Done>;

/// <param name="From">The first day; today when not given.</param>
/// <param name="To">The last day; none when it lasts until it is ended.</param>
public sealed record NewRole(Role Role, OrganisationId Organisation, DateOnly? From = null, DateOnly? To = null);

/// <param name="SubjectHash">From <see cref="SubjectHasher"/>, with the installation's key.</param>
public sealed record KnownIdentity(string Provider, string SubjectHash);

internal sealed class RegisterPersonValidator : AbstractValidator<RegisterPerson>
{
    public RegisterPersonValidator()
    {
        RuleFor(c => c.Name).RequiredText(RoleRules.NameMaxLength);
        RuleFor(c => c.Email).OptionalText(RoleRules.EmailMaxLength);
        RuleFor(c => c.JobTitle).OptionalText(RoleRules.JobTitleMaxLength);
        RuleFor(c => c).Obeys(c => !c.Invite || !string.IsNullOrWhiteSpace(c.Email), PersonErrors.NoEmail with { Field = nameof(RegisterPerson.Email) });
        RuleFor(c => c.Email).Obeys(email => string.IsNullOrWhiteSpace(email) || EmailAddress.IsUsable(email), PersonErrors.NotAnEmailAddress with { Field = nameof(RegisterPerson.Email) });
    }
}

internal sealed class RegisterPersonHandler : IHandler<RegisterPerson, Done>
{
    public async Task<Done> Handle(RegisterPerson request, UseCaseContext context, CancellationToken ct)
    {
        var person = Person.Register(
            request.Id, PlainText.CleanLine(request.Name), PlainText.CleanLine(request.Email),
            string.IsNullOrWhiteSpace(request.JobTitle) ? null : PlainText.CleanLine(request.JobTitle));
        foreach (var identity in request.Identities)
        {
            person.Recognise(identity.Provider, identity.SubjectHash, context.Now);
        }

        await PersonAccess.RefuseTaken(context, person.Email, person.Id, ct);
        var wanted = request.Roles.Select(r => r.Organisation).ToArray();
        var kinds = await context.Db.Organisations
            .Where(o => o.IsActive && wanted.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Kind, ct);
        foreach (var role in request.Roles)
        {
            if (!kinds.TryGetValue(role.Organisation, out var kind))
            {
                throw new DomainException(CommonErrors.NotFound);
            }

            await RoleGiving.GiveAsync(context, person, role, kind, ct);
        }

        context.Db.People.Add(person);
        if (request.Invite)
        {
            Inviting.Send(context, person);
        }

        return default;
    }
}
