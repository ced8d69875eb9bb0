using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>Names a member's representative, and what they take part in.</summary>
[Requires(Permission.ManageProject)]
public sealed record NameRepresentative(CaseId Id, OrganisationId Organisation, string Name, bool InPlanning, bool InTesting, bool InAcceptance)
    : ICommand<Done>;

internal sealed class NameRepresentativeValidator : AbstractValidator<NameRepresentative>
{
    public NameRepresentativeValidator() => RuleFor(c => c.Name).RequiredText(RoleRules.NameMaxLength);
}

internal sealed class NameRepresentativeHandler : IHandler<NameRepresentative, Done>
{
    public async Task<Done> Handle(NameRepresentative request, UseCaseContext context, CancellationToken ct)
    {
        var kind = await context.Db.Organisations.Where(o => o.Id == request.Organisation).Select(o => (OrganisationKind?)o.Kind).SingleOrDefaultAsync(ct);
        if (kind is not { } known || !OrganisationRules.IsMember(known))
        {
            throw new DomainException(ProjectErrors.NotAMember);
        }

        (await ProjectLoading.Find(context, request.Id, ct)).NameRepresentative(
            new MemberRepresentation
            {
                Id = Guid.CreateVersion7(),
                OrganisationId = request.Organisation,
                Name = PlainText.CleanLine(request.Name),
                InPlanning = request.InPlanning,
                InTesting = request.InTesting,
                InAcceptance = request.InAcceptance,
            },
            context.Now);
        return default;
    }
}
