using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>
/// An administrator makes a party known that reference data does not have: a supplier, a state agency, a joint undertaking, a new network.
/// Its id follows from its key, as for everyone in reference data.
/// </summary>
/// <param name="Members">The kommuner and fylkeskommuner that take part in it.</param>
[Requires(Permission.Administer)]
public sealed record RegisterOrganisation(
    string Key, OrganisationKind Kind, string Name, string? OrganisationNumber, IReadOnlyList<OrganisationId> Members)
    : ICommand<OrganisationId>
{
    public const int KeyMaxLength = 60;
}

internal sealed class RegisterOrganisationValidator : AbstractValidator<RegisterOrganisation>
{
    public RegisterOrganisationValidator()
    {
        RuleFor(c => c.Name).RequiredText(OrganisationRules.NameMaxLength);
        RuleFor(c => c.Key).OptionalText(RegisterOrganisation.KeyMaxLength);
        RuleFor(c => c.Kind).Chosen();
        RuleFor(c => c).Obeys(c => OrganisationRules.ObstaclesToRegistering(c.Key, c.Kind, c.OrganisationNumber));
    }
}

internal sealed class RegisterOrganisationHandler : IHandler<RegisterOrganisation, OrganisationId>
{
    public async Task<OrganisationId> Handle(RegisterOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        var wanted = request.Members.Distinct().ToArray();
        var members = await context.Db.Organisations.CountAsync(
            o => wanted.Contains(o.Id) && (o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.County), ct);
        if (members != wanted.Length)
        {
            throw new DomainException(OrganisationErrors.NotMembers);
        }

        var id = KnownOrganisations.IdOf(request.Key);
        context.Db.Organisations.Add(Organisation.Create(id, request.Key, request.Kind, PlainText.CleanLine(request.Name))
            .Register(request.OrganisationNumber, null, null, null, LanguageForm.Neutral));
        context.Db.NetworkMemberships.AddRange(wanted.Select(m => NetworkMembership.Join(id, m, context.Today)));
        return id;
    }
}
