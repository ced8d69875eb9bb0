using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using FluentValidation;

namespace Behovsstyring.Application.Bodies;

/// <summary>
/// Lets somebody else take over a seat from a day on: as the same function, with the same turn, for what is left of the term. The powers
/// of the one go over to the other that day.
/// </summary>
[Requires(Permission.ManageBodies)]
public sealed record ReplaceSeat(BodyId Body, SeatId Seat, PersonId Person, OrganisationId Organisation, DateOnly From) : ICommand<SeatId>
{
    /// <summary>On whose word, where the person has no role for the organisation.</summary>
    public string? OnWordOf { get; init; }
}

internal sealed class ReplaceSeatValidator : AbstractValidator<ReplaceSeat>
{
    public ReplaceSeatValidator() => RuleFor(c => c.OnWordOf).OptionalText(SeatRules.OnWordOfMaxLength);
}


internal sealed class ReplaceSeatHandler : IHandler<ReplaceSeat, SeatId>
{
    public async Task<SeatId> Handle(ReplaceSeat request, UseCaseContext context, CancellationToken ct)
    {
        var body = await context.BodyForChange(request.Body, ct);
        var side = await SeatSides.Of(request.Person, request.Organisation, request.From, request.OnWordOf, context, ct);
        var onWordOf = string.IsNullOrWhiteSpace(request.OnWordOf) ? null : PlainText.CleanLine(request.OnWordOf);
        return body.Replace(request.Seat, SeatId.New(), request.Person, request.Organisation, side, request.From, context.By, onWordOf).Id;
    }
}
