using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>Says how a requirement at a gate is met: a text, a reference, or the answers of its form.</summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate)]
public sealed record RecordGateEvidence(GateReviewId Review, string Requirement, string Text, string Reference, IReadOnlyList<FormAnswer> Answers) : ICommand<Done>, IChecked
{
    /// <summary>The version the writer had read, so that two who write at once both see what the other wrote. None where nobody reads first: a script.</summary>
    public uint? Version { get; init; }

    public const int ReferenceMaxLength = 500;

    public IReadOnlyList<Error> Check() => new TextCheck()
        .Optional(Text, GateRules.MaxText, nameof(Text))
        .Optional(Reference, ReferenceMaxLength, nameof(Reference))
        .That(Answers.Sum(a => a.Text.Length) <= GateRules.MaxText, GateErrors.TooLong(nameof(Answers), GateRules.MaxText))
        .Errors;
}

/// <summary>Lets go of a requirement or a recommendation, in the open: reason, organ and name.</summary>
[Requires(Permission.DecideKsGate, Permission.DecideCompanyGate)]
public sealed record WaiveGateRequirement(GateReviewId Review, string Code, string Reason, DecidingOrgan Organ) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, GateRules.MaxReason, nameof(Reason)).Errors;
}

/// <summary>
/// A recommendation, advice or comment given in writing by someone the model lets speak outside a meeting. A network and the counties'
/// college speak for themselves; for others KS or the company records what came in.
/// </summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate, Permission.AnchorIdea)]
public sealed record RecordGateStatement(GateReviewId Review, Party Party, GateOutcome? Recommends, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Text, GateRules.MaxText, nameof(Text)).Errors;
}

internal sealed class PrepareGateHandlers :
    IHandler<RecordGateEvidence, Done>, IHandler<WaiveGateRequirement, Done>, IHandler<RecordGateStatement, Done>
{
    public async Task<Done> Handle(RecordGateEvidence request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.Open(context, request.Review, ct);
        if (request.Version is { } version)
        {
            context.Db.ExpectVersion(desk.Review, version);
        }

        FormAnswer[] answers = [.. request.Answers.Select(a => new FormAnswer(a.Item, PlainText.Clean(a.Text))).Where(a => a.Text.Length > 0)];
        desk.Review.RecordEvidence(
            desk.Model, desk.Facts, request.Requirement, PlainText.Clean(request.Text), PlainText.CleanLine(request.Reference), answers,
            GateDesk.Acting(context.Actor), context.Now);
        return default;
    }

    public async Task<Done> Handle(WaiveGateRequirement request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.Open(context, request.Review, ct);
        desk.Review.Waive(desk.Model, desk.Facts, request.Code, PlainText.Clean(request.Reason), request.Organ, GateDesk.Acting(context.Actor), context.Now);
        GateLog.Waived(context, desk, desk.Review.Waivers[^1]);
        return default;
    }

    public async Task<Done> Handle(RecordGateStatement request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.Open(context, request.Review, ct);
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
