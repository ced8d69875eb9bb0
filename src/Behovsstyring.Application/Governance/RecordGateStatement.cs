using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// A recommendation, advice or comment given in writing by someone the model lets speak outside a meeting. A network and the counties'
/// college speak for themselves; for others KS or the company records what came in.
/// </summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate, Permission.AnchorIdea)]
public sealed record RecordGateStatement(GateReviewId Review, Party Party, GateOutcome? Recommends, string Text) : ICommand<Done>;

internal sealed class RecordGateStatementValidator : AbstractValidator<RecordGateStatement>
{
    public RecordGateStatementValidator() => RuleFor(c => c.Text).RequiredText(GateRules.TextMaxLength);
}

internal sealed class RecordGateStatementHandler : IHandler<RecordGateStatement, Done>
{
    public async Task<Done> Handle(RecordGateStatement request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.OpenOwn(context, request.Review, ct);
        var by = GateDesk.Acting(context.Actor);
        if (by.Party != desk.Row.Decider.Party && by.Party != request.Party)
        {
            throw new DomainException(CommonErrors.Denied);
        }

        desk.Review.Receive(desk.Model, desk.Facts, new Recommendation
        {
            Party = request.Party,
            Role = RecommenderRole.Advises,
            OrganisationId = by.Party == request.Party ? by.Organisation : null,
            Outcome = request.Recommends,
            Text = PlainText.Clean(request.Text),
            Form = RecommendationForm.Statement,
            RecordedById = by.Person,
            At = context.Now,
        });
        GateLog.Recommended(context, desk, desk.Review.Recommendations[^1]);
        return default;
    }
}
