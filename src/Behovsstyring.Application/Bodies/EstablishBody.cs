using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

/// <summary>Sets up a body under its first mandate: a steering group for a case, a new committee, a user council.</summary>
/// <param name="ForCase">The case a steering group steers, or the service of a user council.</param>
[Requires(Permission.ManageBodies)]
public sealed record EstablishBody(
    BodyId Id, BodyKind Kind, string Slug, BodyName Name, OrganisationId Secretariat, CaseId? ForCase, DateOnly From, MandateTerms Terms)
    : ICommand<BodyId>;

internal sealed class EstablishBodyValidator : AbstractValidator<EstablishBody>
{
    public EstablishBodyValidator()
    {
        RuleFor(c => c).Obeys(c => BodyRules.ObstaclesToNaming(c.Name, c.Slug));
        RuleFor(c => c).Obeys(c => BodyRules.ProblemsIn(c.Terms, c.Kind));
    }
}

internal sealed class EstablishBodyHandler : IHandler<EstablishBody, BodyId>
{
    public async Task<BodyId> Handle(EstablishBody request, UseCaseContext context, CancellationToken ct)
    {
        if (await context.Db.Bodies.AnyAsync(b => b.Slug == request.Slug, ct))
        {
            throw new DomainException(BodyErrors.SlugTaken);
        }

        if (!await context.Db.Organisations.AnyAsync(o => o.Id == request.Secretariat && o.IsActive, ct))
        {
            throw new DomainException(BodyErrors.SecretariatMissing);
        }

        if (request.ForCase is { } about && !await context.Db.Cases.VisibleTo(context.Actor).AnyAsync(c => c.Id == about, ct))
        {
            throw new DomainException(BodyErrors.CaseMissing);
        }

        if (BodyRules.BelongsToService(request.Kind))
        {
            await ServiceForCouncil(request, context, ct);
        }

        context.Db.Bodies.Add(Body.Establish(
            request.Id, request.Kind, request.Slug, request.Name, request.Secretariat, request.ForCase, request.From, request.Terms));
        return request.Id;
    }

    /// <summary>A service has one council at a time; two who set one up at once wait for each other.</summary>
    private static async Task ServiceForCouncil(EstablishBody request, UseCaseContext context, CancellationToken ct)
    {
        if (request.ForCase is not { } service || !await context.Db.Services.AnyAsync(s => s.Id == service, ct))
        {
            throw new DomainException(BodyErrors.ServiceMissing);
        }

        await context.Db.LockAsync(service.Value, ct);
        if (request.Kind == BodyKind.UserCouncil
            && await context.Db.Bodies.AnyAsync(
                b => b.Kind == BodyKind.UserCouncil && b.ForCase == service && (b.DissolvedAfter == null || b.DissolvedAfter >= request.From), ct))
        {
            throw new DomainException(BodyErrors.ServiceHasCouncil);
        }
    }
}
