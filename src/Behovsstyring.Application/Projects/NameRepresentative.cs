using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>
/// Names a member's representative, and what they take part in. Only somebody who has a role at the member: the company does not choose
/// who speaks for another.
/// </summary>
[Requires(Permission.ManageProject)]
public sealed record NameRepresentative(CaseId Id, OrganisationId Organisation, PersonId Person, bool InPlanning, bool InTesting, bool InAcceptance)
    : ICommand<Done>;

internal sealed class NameRepresentativeHandler : IHandler<NameRepresentative, Done>
{
    public async Task<Done> Handle(NameRepresentative request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.FindOwn(context, request.Id, ct);
        var kind = await context.Db.Organisations.Where(o => o.Id == request.Organisation).Select(o => (OrganisationKind?)o.Kind).SingleOrDefaultAsync(ct);
        if (kind is not { } known || !OrganisationRules.IsMember(known))
        {
            throw new DomainException(ProjectErrors.NotAMember);
        }

        if (!await RoleHolders.At(context.Db, request.Organisation, context.Today).AnyAsync(p => p.Id == request.Person, ct))
        {
            throw new DomainException(ProjectErrors.NotAtTheMember);
        }

        project.NameRepresentative(
            new MemberRepresentation
            {
                Id = Guid.CreateVersion7(),
                OrganisationId = request.Organisation,
                PersonId = request.Person,
                InPlanning = request.InPlanning,
                InTesting = request.InTesting,
                InAcceptance = request.InAcceptance,
            },
            context.Now);
        return default;
    }
}
