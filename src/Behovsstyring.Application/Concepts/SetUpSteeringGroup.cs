using Behovsstyring.Application.Access;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>
/// KS sets up a steering group for the concept phase when its extent calls for one, and names the member that acts as need owner for the
/// others (KS' concept study, ch. 6.1.1 and 6.3). Members, KS and the company should all sit; a gap is shown and stops nothing here.
/// The same group goes on with the project unless KommIT-rådet appoints another.
/// </summary>
/// <param name="Purpose">Its mandate, in the group's own words.</param>
[Requires(Permission.ManageConcept)]
public sealed record SetUpSteeringGroup(
    CaseId Concept, BodyId Id, OrganisationId ActingNeedOwner, string Purpose, IReadOnlyList<SteeringSeat> Seats) : ICommand<BodyId>
{
    public const int SeatsMax = 40;
}

/// <param name="OnWordOf">On whose word, where the person has no role for the organisation.</param>
public sealed record SteeringSeat(PersonId Person, OrganisationId Organisation, SeatFunction Function, string? OnWordOf = null);

internal sealed class SetUpSteeringGroupValidator : AbstractValidator<SetUpSteeringGroup>
{
    public SetUpSteeringGroupValidator()
    {
        RuleFor(c => c.Purpose).RequiredText(BodyRules.PurposeMaxLength);
        RuleFor(c => c.Seats).Obeys(seats => seats.All(s => (s.OnWordOf?.Length ?? 0) <= SeatRules.OnWordOfMaxLength), Error.TooLong(nameof(SteeringSeat.OnWordOf), SeatRules.OnWordOfMaxLength));
        RuleFor(c => c.Seats).Obeys(seats => seats.Count <= SetUpSteeringGroup.SeatsMax, BodyErrors.Full(SetUpSteeringGroup.SeatsMax));
    }
}

internal sealed class SetUpSteeringGroupHandler : IHandler<SetUpSteeringGroup, BodyId>
{
    public async Task<BodyId> Handle(SetUpSteeringGroup request, UseCaseContext context, CancellationToken ct)
    {
        var concept = await ConceptLoading.FindOwn(context, request.Concept, ct);
        Guard.Against(ConceptRules.ObstaclesToSettingUpSteeringGroup(concept.Case.State, concept.SteeringGroupId is not null));
        var wanted = request.Seats.Select(s => s.Organisation).Append(request.ActingNeedOwner).Distinct().ToArray();
        var kinds = await context.Db.Organisations.Where(o => o.IsActive && wanted.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Kind, ct);
        if (kinds.Count != wanted.Length)
        {
            throw new DomainException(BodyErrors.OrganisationUnknown);
        }

        if (!OrganisationRules.IsMember(kinds[request.ActingNeedOwner]))
        {
            throw new DomainException(OrganisationErrors.NotMembers);
        }

        var people = request.Seats.Select(s => s.Person).Distinct().ToArray();
        if (await context.Db.People.CountAsync(p => p.IsActive && people.Contains(p.Id), ct) != people.Length)
        {
            throw new DomainException(BodyErrors.PersonUnknown);
        }

        var group = SteeringGroups.Establish(request.Id, concept.Case, concept.Content.Title, 1, request.Purpose, context.Today);
        foreach (var seat in request.Seats)
        {
            var hasRole = await RoleHolders.At(context.Db, seat.Organisation, context.Today).AnyAsync(p => p.Id == seat.Person, ct);
            Guard.Against(SeatRules.ObstaclesToSittingFor(hasRole, seat.OnWordOf));
            group.Appoint(
                SeatId.New(),
                new Appointment(seat.Person, seat.Organisation, SeatRules.SideOf(kinds[seat.Organisation]), seat.Function, context.Today, null)
                {
                    OnWordOf = string.IsNullOrWhiteSpace(seat.OnWordOf) ? null : PlainText.CleanLine(seat.OnWordOf),
                },
                context.By);
        }

        context.Db.Bodies.Add(group);
        concept.SetUpSteeringGroup(group.Id, request.ActingNeedOwner, context.Now);
        return group.Id;
    }
}
