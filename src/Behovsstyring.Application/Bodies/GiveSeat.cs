using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using FluentValidation;

namespace Behovsstyring.Application.Bodies;

/// <summary>
/// Gives a person a dated seat in a body. From the first day on the seat, and nothing else, gives its powers there.
/// </summary>
/// <param name="To">The last day, that day included.</param>
/// <param name="DeputyOrder">A deputy's turn.</param>
/// <param name="DeputyFor">The organisation whose member a deputy replaces; none for a general deputy.</param>
[Requires(Permission.ManageBodies)]
public sealed record GiveSeat(
    BodyId Body, PersonId Person, OrganisationId Organisation, SeatFunction Function, DateOnly From, DateOnly? To,
    int? DeputyOrder = null, OrganisationId? DeputyFor = null) : ICommand<SeatId>
{
    /// <summary>On whose word, where the person has no role for the organisation.</summary>
    public string? OnWordOf { get; init; }
}

internal sealed class GiveSeatValidator : AbstractValidator<GiveSeat>
{
    public GiveSeatValidator() => RuleFor(c => c.OnWordOf).OptionalText(SeatRules.OnWordOfMaxLength);
}

internal sealed class GiveSeatHandler : IHandler<GiveSeat, SeatId>
{
    public async Task<SeatId> Handle(GiveSeat request, UseCaseContext context, CancellationToken ct)
    {
        var body = await context.BodyForChange(request.Body, ct);
        var side = await SeatSides.Of(request.Person, request.Organisation, request.From, request.OnWordOf, context, ct);
        var seat = body.Appoint(SeatId.New(), new Appointment(
            request.Person, request.Organisation, side, request.Function, request.From, request.To,
            request.DeputyOrder, request.DeputyFor)
        {
            OnWordOf = WordOf(request.OnWordOf),
        }, context.By);
        return seat.Id;
    }

    private static string? WordOf(string? said) => string.IsNullOrWhiteSpace(said) ? null : PlainText.CleanLine(said);
}
