using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using FluentValidation;

namespace Behovsstyring.Application.Organisations;

/// <summary>An administrator corrects the name or the number of an organisation that reference data does not look after.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.Administer)]
public sealed record CorrectOrganisation(OrganisationId Id, uint Version, string Name, string? OrganisationNumber) : ICommand<Done>;

internal sealed class CorrectOrganisationValidator : AbstractValidator<CorrectOrganisation>
{
    public CorrectOrganisationValidator()
    {
        RuleFor(c => c.Name).RequiredText(OrganisationRules.NameMaxLength);
        RuleFor(c => c.OrganisationNumber).Obeys(number => number is null || OrganisationRules.IsOrganisationNumber(number), OrganisationErrors.NumberNotValid with { Field = nameof(CorrectOrganisation.OrganisationNumber) });
    }
}

internal sealed class CorrectOrganisationHandler : IHandler<CorrectOrganisation, Done>
{
    public async Task<Done> Handle(CorrectOrganisation request, UseCaseContext context, CancellationToken ct)
    {
        var organisation = await OrganisationLoading.Load(context, request.Id, ct);
        context.Db.ExpectVersion(organisation, request.Version);
        organisation.Correct(request.Name, request.OrganisationNumber);
        return default;
    }
}
